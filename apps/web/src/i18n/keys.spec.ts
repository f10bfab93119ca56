import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../../test/language-files';

const source = join(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\./.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

const known = (key: string) => textsOf.en[key] !== undefined || textsOf.en[`${key}_other`] !== undefined;

/** Each literal `t('...')`, in the namespace of the file's own useTranslation. */
function keysOf(text: string): string[] {
  const namespace = /useTranslation\(\[?'(\w+)'/.exec(text)?.[1] ?? 'ui';
  return [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) =>
    key.includes(':') ? key : `${namespace}:${key}`,
  );
}

it('every text that a component asks for exists', () => {
  const missing = files.flatMap(({ name, text }) =>
    keysOf(text)
      .filter((key) => !known(key))
      .map((key) => `${name}: ${key}`),
  );
  expect(missing).toEqual([]);
});
