import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { checkCodeOf, CODE_LENGTH } from '@tendesh/domain/letters/check-code';

export function newCheckCode(): string {
  return checkCodeOf(randomBytes(CODE_LENGTH));
}

/** A code has 60 random bits: one keyed hash is enough, no word list finds it. */
export function hashOfCode(code: string, salt: Buffer): Buffer {
  return createHmac('sha256', salt).update(code).digest();
}

export const newSalt = (): Buffer => randomBytes(16);

/** Takes the same time whether or where they differ. */
export function isSameHash(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
