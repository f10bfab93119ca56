import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import { addDays } from '@tendesh/domain/calendar/days';
import { convert } from '@tendesh/domain/money/exchange';
import { exchangeRates } from './exchange-rates';

/** Cases of the demo world are submitted on their third day. */
const DAYS_TO_SUBMISSION = 2;
const HUNDRED_POUNDS = 10_000;

/**
 * The same plan with most of the own money still in pounds, as it was earned; the rest makes up what the pounds come to
 * on the day of the submission, so that the plan balances to the last tyiyn.
 */
export function inPounds(plan: SaveApplicationRequest, startedOn: string): SaveApplicationRequest {
  const [own, ...others] = plan.pledges;
  if (own === undefined) return plan;
  const day = addDays(startedOn, DAYS_TO_SUBMISSION);
  const comesTo = (amountMinor: number) =>
    convert({ amountMinor, currency: 'GBP' }, own.currency, day, exchangeRates(day)).conversion?.resultMinor ??
    Infinity;
  const hundreds = Math.floor((own.amountMinor * 0.8) / comesTo(HUNDRED_POUNDS));
  if (hundreds < 1) return plan;
  const pounds = {
    ...own,
    amountMinor: hundreds * HUNDRED_POUNDS,
    currency: 'GBP',
    description: 'Savings from the UK',
  };
  const rest = own.amountMinor - comesTo(pounds.amountMinor);
  return { ...plan, pledges: [pounds, { ...own, kind: 'savings', amountMinor: rest }, ...others] };
}
