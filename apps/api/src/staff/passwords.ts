import { hash, verify } from '@node-rs/argon2';
import { type Violation, violation } from '@tendesh/domain/problems/violation';

const MIN_LENGTH = 12;
/** Beginnings that a guesser tries first; a long list belongs to a service, these catch the lazy ones. */
const COMMON = ['password', 'qwerty', '12345', '11111', 'tendesh', 'bishkek', 'kyrgyzstan', 'letmein', 'welcome'];

/** argon2id with the library's defaults (19 MiB, 2 passes), which follow OWASP. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Verifies in about the same time whether or not there is such an account. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password);
  await hash(password);
  return false;
}

/** Why the password is too weak; empty when it will do. */
export function checkNewPassword(password: string, pointer: string): Violation[] {
  if (password.length < MIN_LENGTH) return [violation('password_too_short', pointer, { min: MIN_LENGTH })];
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '');
  const isCommon = COMMON.some((word) => plain.startsWith(word) && plain.length - word.length < 6);
  return isCommon || new Set(password).size < 5 ? [violation('password_too_common', pointer)] : [];
}
