import { type Violation, violation } from '../problems/violation';
import { currencies, type Currency, isCurrency } from './currencies';
import { type ExchangeRate, ONE_DOLLAR_E8 } from './exchange-rate';
import type { Minor } from './minor';
import { rateOn } from './rate-on';
import { divideHalfEven } from './rounding';

export interface Money {
  readonly amountMinor: Minor;
  readonly currency: string;
}

/** What an amount comes to in another currency on a day, and by which rates; the dollar itself needs none. */
export interface Conversion {
  readonly amountMinor: Minor;
  readonly currency: Currency;
  readonly resultMinor: Minor;
  readonly resultCurrency: Currency;
  /** The day whose rates were taken. */
  readonly on: string;
  readonly rates: readonly ExchangeRate[];
}

/** A conversion, or why there is none. */
export interface Converted {
  readonly conversion: Conversion | null;
  readonly violations: readonly Violation[];
}

/**
 * An amount in another currency at the confirmed rates that hold on a day (programme manual, "The match": other
 * currencies). Money of the same currency stays as it is. Refused with a reason: a currency whose digits nobody knows, a
 * missing rate (each one named with its day), and what comes to nothing or to more than can be held.
 */
export function convert(money: Money, to: string, on: string, rates: readonly ExchangeRate[]): Converted {
  const { amountMinor, currency } = money;
  if (!isCurrency(currency)) return refused(violation('currency_unknown', '/currency', { currency }));
  if (!isCurrency(to)) return refused(violation('currency_unknown', '/currency', { currency: to }));
  const same = { amountMinor, currency, resultMinor: amountMinor, resultCurrency: to, on, rates: [] };
  if (currency === to) return { conversion: same, violations: [] };
  const quoted = [currency, to].filter((one) => one !== 'USD');
  const found = quoted.flatMap((one) => rateOn(rates, one, on) ?? []);
  const missing = quoted.filter((one) => !found.some((rate) => rate.currency === one));
  if (missing.length > 0)
    return refused(...missing.map((one) => violation('exchange_rate_missing', '/currency', { currency: one, on })));
  const resultMinor = tryConvert(amountMinor, quoteOf(currency, found), quoteOf(to, found));
  if (resultMinor === null) return refused(violation('too_large', '/amountMinor'));
  if (resultMinor < 1) return refused(violation('must_be_positive', '/amountMinor'));
  return { conversion: { ...same, resultMinor, rates: found }, violations: [] };
}

export type Quote = Pick<ExchangeRate, 'currency' | 'perUsdE8'>;

/**
 * An amount from one quote to another, through the dollar, in minor units: amount x to / from, rounded once, half-even,
 * at the end. Throws a RangeError beyond MAX_MINOR. GBP 1,000.00 at 0.79 into som at 87.45:
 * `convertAt(100_000, { currency: 'GBP', perUsdE8: 79_000_000 }, { currency: 'KGS', perUsdE8: 8_745_000_000 })` is
 * 11,069,620 (110,696.20 som).
 */
export function convertAt(amountMinor: Minor, from: Quote, to: Quote): Minor {
  const numerator = BigInt(amountMinor) * BigInt(to.perUsdE8) * unitOf(to.currency);
  return divideHalfEven(numerator, BigInt(from.perUsdE8) * unitOf(from.currency));
}

function unitOf(currency: Currency): bigint {
  return 10n ** BigInt(currencies[currency].exponent);
}

/** The quote of a currency among the rates of a conversion; the dollar is its own. */
export function quoteOf(currency: Currency, rates: readonly ExchangeRate[]): Quote {
  return rates.find((rate) => rate.currency === currency) ?? { currency, perUsdE8: ONE_DOLLAR_E8 };
}

function tryConvert(amountMinor: Minor, from: Quote, to: Quote): Minor | null {
  try {
    return convertAt(amountMinor, from, to);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function refused(...violations: Violation[]): Converted {
  return { conversion: null, violations };
}
