import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as a reader copies it: each glyph back to its letters by the table of its font. Enough for the files
 * that the app makes; a letter without a table entry comes out as nothing, and a test sees it missing.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString('latin1'));
  const letters = new Map<string, Map<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
      letters.set(name, lettersOf(objects.get(table)?.stream ?? ''));
    }
  }
  return [...objects.values()].map(({ stream }) => (/ Tf\b/.test(stream) ? textOf(stream, letters) : '')).join('\n');
}

function objectsOf(file: string): Map<string, { head: string; stream: string }> {
  const parts = file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/gm);
  return new Map([...parts].map(([, id = '', head = '', raw]) => [id, { head, stream: inflated(head, raw) }]));
}

function inflated(head: string, raw = ''): string {
  return head.includes('/FlateDecode') ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
}

/** `<0000> <00ff> [<0020> <0041> ...]`: the letters of consecutive glyphs, each in UTF-16. */
function lettersOf(table: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, from = '', list = ''] of table.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([\da-f ]+)>/gi)].forEach(([, code = ''], index) => {
      const glyph = (parseInt(from, 16) + index).toString(16).padStart(4, '0');
      found.set(glyph, Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    });
  }
  return found;
}

function textOf(content: string, letters: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = letters.get(name);
    const glyphs = [...(shown ?? '').matchAll(/<([\da-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    text += glyphs.map((glyph) => font?.get(glyph.toLowerCase()) ?? '').join('');
  }
  return text;
}
