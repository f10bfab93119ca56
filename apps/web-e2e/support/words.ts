import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The English words of a part of the screens, as the app shows them: `wordsOf('terms')('workerKind.manager')`. */
export function wordsOf(namespace: string): (key: string) => string {
  const file = join(import.meta.dirname, `../../web/src/i18n/en/${namespace}.json`);
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = key.split('.').reduce<unknown>((part, name) => (isTable(part) ? part[name] : undefined), words);
    if (typeof found !== 'string') throw new Error(`The screens have no word ${namespace}:${key}`);
    return found;
  };
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
