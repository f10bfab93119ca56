import type { Language } from '../i18n/languages';

export type Parsed =
  | { readonly value: number | null }
  | { readonly code: 'not_a_number' | 'must_not_be_negative' | 'too_many_decimals' | 'too_large' };

/**
 * Reads a typed amount into an integer that counts 10^-scale parts: "1 234,5" at scale 2 is 123450. Both "," and "." are
 * taken as the decimal sign, except an English "1,234" and a sign that repeats, which group thousands.
 */
export function parseScaled(text: string, scale: number, language: Language): Parsed {
  const typed = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (typed === '') return { value: null };
  if (/^[-\u2212\u2013]/.test(typed)) return { code: 'must_not_be_negative' };
  if (!/^[\d.,]*\d[\d.,]*$/.test(typed)) return { code: 'not_a_number' };

  const sign = decimalSignOf(typed, language);
  const at = sign === null ? -1 : typed.lastIndexOf(sign);
  const whole = (at < 0 ? typed : typed.slice(0, at)).replace(/[.,]/g, '');
  const fraction = at < 0 ? '' : typed.slice(at + 1);
  if (/[.,]/.test(fraction)) return { code: 'not_a_number' };
  if (fraction.replace(/0+$/, '').length > scale) return { code: 'too_many_decimals' };

  const value = Number(whole + fraction.slice(0, scale).padEnd(scale, '0'));
  return Number.isSafeInteger(value) ? { value } : { code: 'too_large' };
}

function decimalSignOf(typed: string, language: Language): '.' | ',' | null {
  const commas = typed.split(',').length - 1;
  const dots = typed.split('.').length - 1;
  if (commas > 0 && dots > 0) return typed.lastIndexOf(',') > typed.lastIndexOf('.') ? ',' : '.';
  if (commas > 1 || dots > 1) return null;
  if (commas === 1) return language === 'en' && /,\d{3}$/.test(typed) ? null : ',';
  return dots === 1 ? '.' : null;
}
