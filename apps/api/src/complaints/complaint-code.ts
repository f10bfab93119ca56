import { createHash, randomInt } from 'node:crypto';

/** Without letters and digits that are taken for each other when they are read aloud. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A reference and a code for a complainant: both random; the code has 79 bits. */
export function newReceipt(): { reference: string; code: string } {
  return { reference: drawn(8), code: [drawn(4), drawn(4), drawn(4), drawn(4)].join('-') };
}

/** The database keeps only this. The code is random, so a plain hash is enough; how it is written makes no difference. */
export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(asWritten(code)).digest();
}

export function asWritten(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

function drawn(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
