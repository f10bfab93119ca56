import { globSync, readFileSync } from 'node:fs';

const glossary = readFileSync('GLOSSARY.md', 'utf8');
const rows = [...glossary.matchAll(/^\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)];
const banned = new Set(
  rows
    .flatMap(([, , , not = '']) => not.split(','))
    .map((word) => word.trim())
    .filter((word) => /^[a-z]\w*$/.test(word) && word !== 'not'),
);

/** What is named in code: identifiers, and texts of one word such as a status or a permission. */
function namesIn(file: string, text: string): string[] {
  const code = text.replace(file.endsWith('.sql') ? /--.*|'[^'\n]*[ ,][^'\n]*'/g : /\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const words = code.replace(/'([^'\n]*)'|`[^`]*`/g, (_, content?: string) =>
    /^[\w.]+$/.test(content ?? '') ? (content ?? '') : ' ',
  );
  return words.match(/[A-Za-z_]\w*/g) ?? [];
}

const singular = (name: string) => [name, name.replace(/s$/, ''), name.replace(/ies$/, 'y')];
const isBanned = (name: string) => singular(name.toLowerCase()).some((form) => banned.has(form));

describe('the words of the glossary', () => {
  it('are the only ones for their things', () => {
    const files = globSync('{libs/domain,libs/contracts,migrations}/**/*.{ts,sql}', { exclude: ['**/words.spec.ts'] });
    expect(files.length).toBeGreaterThan(50);
    const wrong = files.flatMap((file) => {
      const names = new Set(namesIn(file, readFileSync(file, 'utf8')).filter(isBanned));
      const ownName = /([^/]+)\.\w+$/.exec(file)?.[1] ?? '';
      return [...names, ...(isBanned(ownName) ? [ownName] : [])].map((name) => `${file}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('refuse what the table refuses', () => {
    expect([...banned]).toEqual(
      expect.arrayContaining(['beneficiary', 'client', 'ticket', 'proposal', 'copay', 'kpi']),
    );
    expect(namesIn('a.ts', "const beneficiaries = 'ticket'; // client").filter(isBanned)).toEqual([
      'beneficiaries',
      'ticket',
    ]);
    expect(namesIn('a.ts', "const paymentProof = 'payment_proof'; it('pays the payment')").filter(isBanned)).toEqual(
      [],
    );
  });

  it('include every table of the database', () => {
    const tables = globSync('migrations/*.sql').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^create table (\w+)/gm)].map(([, name = '']) => name),
    );
    const unknown = tables.filter((name) => !glossary.includes(name) && !glossary.includes(name.replaceAll('_', ' ')));
    expect(unknown).toEqual([]);
  });
});
