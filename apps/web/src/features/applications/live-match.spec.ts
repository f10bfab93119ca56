import { anApplication } from '../../../test/an-application';
import { ruleSets } from '@tendesh/testing/reference';
import { draftOf, newLine, newPledge } from './draft';
import { type DraftMoney, liveMatch } from './live-match';

const [{ rules }] = ruleSets;
const exchange = anApplication();

/** A cost of 1,000,000.00 som with this own money; the grant takes the rest. */
function draftWith(ownMinor: number): DraftMoney {
  const costMinor = 100_000_000;
  return {
    budgetLines: [{ ...newLine(), unitPriceMinor: costMinor }],
    pledges: [{ ...newPledge('savings', 'KGS'), amountMinor: ownMinor }],
    requestedGrantMinor: costMinor - ownMinor,
  };
}

it('holds at exactly half', () => {
  const match = liveMatch(draftWith(50_000_000), rules, exchange);
  expect(match?.violations).toEqual([]);
  expect(match?.largestGrantMinor).toBe(50_000_000);
});

it('says what is missing one minor unit below half', () => {
  const match = liveMatch(draftWith(49_999_999), rules, exchange);
  expect(match?.violations.map(({ code }) => code)).toEqual([
    'own_contribution_below_minimum',
    'grant_above_matching_ratio',
  ]);
  expect(match?.ownMissingMinor).toBe(1);
});

it('leaves half-typed rows out until they have their figures', () => {
  const draft = draftWith(50_000_000);
  const typing = { ...draft, budgetLines: [...draft.budgetLines, newLine()] };
  expect(liveMatch(typing, rules, exchange)?.figures.projectCostMinor).toBe(100_000_000);
});

it('gives no figure rather than a wrong one when amounts pass all bounds', () => {
  const draft = draftWith(50_000_000);
  const line = { ...newLine(), quantityThousandths: 1_000_000_000_000, unitPriceMinor: 9_000_000_000_000_000 };
  expect(liveMatch({ ...draft, budgetLines: [line] }, rules, exchange)).toBeNull();
});

it('reads money of another currency at what it comes to today', () => {
  const draft = draftWith(50_000_000);
  const pounds = { ...newPledge('savings', 'GBP'), amountMinor: 300_000 };
  const rest = { ...newPledge('savings', 'KGS'), amountMinor: 50_000_000 - 35_262_097 };
  const match = liveMatch({ ...draft, pledges: [pounds, rest] }, rules, exchange);
  expect(match?.figures.ownTotalMinor).toBe(50_000_000);
  expect(match?.violations).toEqual([]);
});

it('counts money at nothing while nobody knows its rate', () => {
  const draft = draftWith(50_000_000);
  const tenge = { ...newPledge('savings', 'KZT'), amountMinor: 300_000 };
  expect(liveMatch({ ...draft, pledges: [...draft.pledges, tenge] }, rules, exchange)?.figures.ownTotalMinor).toBe(
    50_000_000,
  );
});

it('leaves what a submission has locked as it was, until it is other money', () => {
  const [pledge] = exchange.pledges;
  if (pledge === undefined) throw new Error('no pledge');
  const { rates } = exchange;
  const conversion = { resultMinor: 30_000_000, currency: 'KGS', on: '2026-01-05', isLocked: true, rates };
  const locked = { ...exchange, pledges: [{ ...pledge, amountMinor: 300_000, currency: 'GBP', conversion }] };
  const own = (amountMinor: number) => {
    const draft = draftOf({ ...locked, pledges: locked.pledges.map((one) => ({ ...one, amountMinor })) });
    return liveMatch({ ...draftWith(1), pledges: draft.pledges }, rules, locked)?.figures.ownTotalMinor;
  };
  expect(own(300_000)).toBe(30_000_000);
  expect(own(300_100)).toBe(35_273_851);
});
