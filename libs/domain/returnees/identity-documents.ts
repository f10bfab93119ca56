import { type Violation, violation } from '../problems/violation';
import { checkPin, type PinCheck, type PinFacts } from './pin';

export const identityDocumentKinds = [
  'pin',
  'id_card',
  'passport_kg',
  'tj_tin',
  'tj_passport',
  'uz_pinfl',
  'passport',
  'birth_certificate',
  'other',
] as const;
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

export interface IdentityDocument {
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  /** 'YYYY-MM-DD', or null when it does not expire or is not known. */
  readonly expiresOn?: string | null;
}

const shapes: Record<IdentityDocumentKind, RegExp> = {
  pin: /^[12]\d{13}$/,
  id_card: /^[A-Z]{2}\d{7}$/,
  passport_kg: /^[A-Z]{2}\d{7}$/,
  tj_tin: /^\d{9}$/,
  tj_passport: /^(A\d{7,8}|\d{9})$/,
  uz_pinfl: /^[1-6]\d{13}$/,
  passport: /^[A-Z0-9]{5,20}$/,
  birth_certificate: /^[\p{L}\d-]{3,40}$/u,
  other: /^[\p{L}\d-]{3,40}$/u,
};

/**
 * Checks an identity document, its number as `normaliseIdentityNumber` gives it: a number of the wrong shape is refused, a
 * document that has expired and a doubtful check digit only warn. 'AN1234567' is an identity card of Kyrgyzstan.
 */
export function checkIdentityDocument(document: IdentityDocument, person: PinFacts): PinCheck {
  const expired = expiry(document, person.today);
  if (document.kind === 'pin') {
    const pin = checkPin(document.number, person);
    return { ...pin, warnings: [...pin.warnings, ...expired] };
  }
  if (!shapes[document.kind].test(document.number)) return { refusals: [wrongShape(document.kind)], warnings: [] };
  const doubtful = document.kind === 'uz_pinfl' && !hasPinflCheckDigit(document.number);
  return { refusals: [], warnings: [...expired, ...(doubtful ? [wrongShape(document.kind)] : [])] };
}

/**
 * A number as it is stored and compared: upper case, without spaces, hyphens and №, Cyrillic letters that look Latin made
 * Latin. 'ан 1234567' becomes 'AH1234567'. The numbers of birth certificates and other papers keep letters and hyphens.
 */
export function normaliseIdentityNumber(kind: IdentityDocumentKind, number: string): string {
  const tidy = number.normalize('NFC').trim().toUpperCase().replace(/[\s№]/g, '');
  if (kind === 'birth_certificate' || kind === 'other') return tidy;
  return tidy.replace(/[-–.]/g, '').replace(/[АВЕКМНОРСТУХ]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/** The number for eyes whose task does not need it: only its end is left. '20101198501234' shows as '••••••••••1234'. */
export function maskIdentityNumber(number: string): string {
  const shown = number.length >= 12 ? 4 : number.length >= 6 ? 3 : 0;
  return '•'.repeat(number.length - shown) + number.slice(number.length - shown);
}

const LOOKALIKES: Record<string, string> = {
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H' },
  ...{ О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X' },
};

function expiry(document: IdentityDocument, today: string): Violation[] {
  const { expiresOn } = document;
  const expired = expiresOn != null && expiresOn < today;
  return expired ? [violation('document_expired', '/expiresOn', { expiresOn })] : [];
}

function wrongShape(kind: IdentityDocumentKind): Violation {
  return violation('document_number_shape', '/number', { kind });
}

/** Weights 7, 3, 1 over the first thirteen digits; their sum modulo 10 is the fourteenth. */
function hasPinflCheckDigit(number: string): boolean {
  const digits = [...number].map(Number);
  const sum = digits.slice(0, 13).reduce((total, digit, index) => total + digit * ([7, 3, 1][index % 3] ?? 0), 0);
  return sum % 10 === digits[13];
}
