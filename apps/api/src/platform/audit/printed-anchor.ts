/** An anchor as it stands on paper, or in a file that was kept elsewhere. */
export interface Printed {
  readonly day: string;
  readonly hash: string;
}

/** Said as one sentence; the programme ends with it. */
export class Unreadable extends Error {}

/** Reads `2026-03-01=3f5a...` */
export function readPrinted(text: string): Printed {
  const [, day, hash] = /^(\d{4}-\d{2}-\d{2})=([0-9a-f]{64})$/i.exec(text) ?? [];
  if (day === undefined || hash === undefined)
    throw new Unreadable('Write a printed anchor as --anchor 2026-03-01=<64 hexadecimal digits>.');
  return { day, hash: hash.toLowerCase() };
}
