import { deflateSync, crc32 } from 'node:zlib';
import { randomFrom } from './random';

export interface Paper {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** A one-page PDF with a line of text: a real file, different for every text. */
export function pdfPaper(name: string, text: string): Paper {
  const line = text.replace(/[()\\]/g, '').replace(/[^\x20-\x7e]/g, '?');
  const stream = `BT /F1 14 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = body.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return { name, type: 'application/pdf', content: Buffer.from(body, 'latin1') };
}

/** A small PNG of boxes: stands for a photo, and looks different for every seed. */
export function pngPaper(name: string, seed: number): Paper {
  const [width, height] = [320, 240];
  const random = randomFrom(seed + 1);
  const boxes = Array.from({ length: 16 }, () => ({
    ...{ left: random.between(-40, width), top: random.between(-40, height) },
    ...{ wide: random.between(30, 130), high: random.between(30, 110) },
    colour: [random.between(0, 255), random.between(0, 255), random.between(0, 255)],
  }));
  const pixels = Buffer.alloc((1 + width * 3) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const box = boxes.find(({ left, top, wide, high }) => x >= left && x < left + wide && y >= top && y < top + high);
      pixels.set(box?.colour ?? [200, 190, 170], y * (1 + width * 3) + 1 + x * 3);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const content = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name, type: 'image/png', content };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
