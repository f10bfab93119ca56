import { checkPastDay } from '../calendar/check-day';
import { type Violation, violation } from '../problems/violation';
import { type Currency, isCurrency } from './currencies';
import { MAX_MINOR } from './minor';

/** Who says so, the one that is believed first standing first. */
export const rateSources = ['un_operational', 'central_bank', 'other'] as const;
export type RateSource = (typeof rateSources)[number];

/** Digits after the point of a rate: it is held as a whole number of 10^-8 units. */
export const RATE_DIGITS = 8;
/** The rate of the dollar to itself. */
export const ONE_DOLLAR_E8 = 100_000_000;

/**
 * Units of a currency for one US dollar, as the United Nations quote them, in 10^-8: 87.45 som is 8,745,000,000.
 * `validFrom` is a day, 'YYYY-MM-DD'.
 */
export interface ExchangeRate {
  readonly id: string;
  readonly currency: Currency;
  readonly perUsdE8: number;
  readonly validFrom: string;
  readonly source: RateSource;
  /** Where it was read; needed where the source is `other`. */
  readonly sourceNote: string | null;
}

/**
 * A rate as people write it, as a whole number of 10^-8 units, or why it is none. Zero is refused, and so is a digit
 * that would be lost. `readRate('0.79')` is 79,000,000.
 */
export function readRate(text: string): { readonly perUsdE8: number } | Violation {
  const parts = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(text.trim());
  if (parts === null) return violation('not_a_number');
  const [, sign, whole = '', written = ''] = parts;
  const fraction = written.replace(/0+$/, '');
  if (fraction.length > RATE_DIGITS) return violation('rate_too_precise', undefined, { max: RATE_DIGITS });
  const perUsdE8 = Number(whole + fraction.padEnd(RATE_DIGITS, '0'));
  if (sign === '-' || perUsdE8 === 0) return violation('must_be_positive');
  return perUsdE8 > MAX_MINOR ? violation('too_large') : { perUsdE8 };
}

/** A rate as text with a point and at least two digits after it. `writeRate(79_000_000)` is '0.79'. */
export function writeRate(perUsdE8: number): string {
  const digits = String(perUsdE8).padStart(RATE_DIGITS + 1, '0');
  const fraction = digits.slice(-RATE_DIGITS).replace(/0+$/, '').padEnd(2, '0');
  return `${digits.slice(0, -RATE_DIGITS)}.${fraction}`;
}

/**
 * Why a rate cannot be entered, each reason with its pointer; `today` is a day. The dollar needs none, a currency without
 * known digits cannot be counted in, a rate of tomorrow is nobody's yet.
 */
export function checkRate(
  rate: Omit<ExchangeRate, 'id' | 'currency'> & { readonly currency: string },
  today: string,
): Violation[] {
  return [
    ...checkQuotedCurrency(rate.currency),
    ...(rate.perUsdE8 > 0 ? [] : [violation('must_be_positive', '/perUsdE8')]),
    ...checkPastDay(rate.validFrom, '/validFrom', { today }),
    ...(rate.source === 'other' && !rate.sourceNote?.trim() ? [violation('required', '/sourceNote')] : []),
  ];
}

function checkQuotedCurrency(currency: string): Violation[] {
  if (!isCurrency(currency)) return [violation('currency_unknown', '/currency', { currency })];
  return currency === 'USD' ? [violation('dollar_is_the_measure', '/currency')] : [];
}
