import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 256 bits, safe in a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The database keeps only this. The token is random, so a plain hash is enough. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
