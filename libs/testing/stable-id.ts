import { createHash } from 'node:crypto';

/** The same name always gives the same id (a UUID of version 8): reference rows of the demo and of the tests. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
