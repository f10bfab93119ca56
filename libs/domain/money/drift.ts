import { type Conversion, convertAt, quoteOf } from './exchange';
import type { Minor } from './minor';
import { mulDivHalfEven } from './rounding';

/** How far two conversions lie apart. */
export interface Drift {
  /** Later less earlier, in minor units of the currency converted into. */
  readonly minor: Minor;
  /** The same in basis points of the earlier one. */
  readonly basisPoints: number;
}

/**
 * What moved between two conversions of one promise, e.g. at the submission and at the date of a paper, which may show a
 * part of it: the earlier amount at the rates of the later one, less what it came to. Throws a RangeError where the
 * currencies differ. GBP 1,000.00, 110,696.20 som at submission, 111,250.00 at the date of the paper: 553.80 som, 50
 * basis points.
 */
export function driftOf(earlier: Conversion, later: Conversion): Drift {
  const { amountMinor, currency, resultMinor, resultCurrency } = earlier;
  if (currency !== later.currency || resultCurrency !== later.resultCurrency)
    throw new RangeError('Only conversions between the same two currencies drift');
  const now = convertAt(amountMinor, quoteOf(currency, later.rates), quoteOf(resultCurrency, later.rates));
  const minor = now - resultMinor;
  return { minor, basisPoints: mulDivHalfEven(minor, 10_000, resultMinor) };
}
