import { addDays } from '../calendar/days';
import type { Currency } from './currencies';
import { type ExchangeRate, rateSources } from './exchange-rate';

/** How long a rate holds where no later one follows: a month and a half, so that one late list is bridged, not two. */
export const RATE_HOLDS_DAYS = 45;

/**
 * The confirmed rate that holds on a day, or null. A rate holds from its own day until the next one of the same source,
 * at most 45 days. The United Nations come first; another source serves only where they have none, so that nobody picks
 * the rate that suits. Rates of 1 January and 1 February, asked for 20 January: that of 1 January.
 */
export function rateOn(rates: readonly ExchangeRate[], currency: Currency, day: string): ExchangeRate | null {
  const oldest = addDays(day, -RATE_HOLDS_DAYS);
  const holding = rates.filter(
    (rate) => rate.currency === currency && rate.validFrom <= day && rate.validFrom > oldest,
  );
  return holding.sort(bySourceThenNewest)[0] ?? null;
}

function bySourceThenNewest(one: ExchangeRate, other: ExchangeRate): number {
  const rank = rateSources.indexOf(one.source) - rateSources.indexOf(other.source);
  if (rank !== 0) return rank;
  return one.validFrom < other.validFrom ? 1 : -1;
}
