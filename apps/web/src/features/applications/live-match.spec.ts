import { ruleSets } from '@tendesh/testing/reference';
import { newLine, newPledge } from './draft';
import { type DraftMoney, liveMatch } from './live-match';

const [{ rules }] = ruleSets;

/** A cost of 1,000,000.00 som with this own money; the grant takes the rest. */
function draftWith(ownMinor: number): DraftMoney {
  const costMinor = 100_000_000;
  return {
    budgetLines: [{ ...newLine(), unitPriceMinor: costMinor }],
    pledges: [{ ...newPledge('savings'), amountMinor: ownMinor }],
    requestedGrantMinor: costMinor - ownMinor,
  };
}

it('holds at exactly half', () => {
  const match = liveMatch(draftWith(50_000_000), rules);
  expect(match?.violations).toEqual([]);
  expect(match?.largestGrantMinor).toBe(50_000_000);
});

it('says what is missing one minor unit below half', () => {
  const match = liveMatch(draftWith(49_999_999), rules);
  expect(match?.violations.map(({ code }) => code)).toEqual([
    'own_contribution_below_minimum',
    'grant_above_matching_ratio',
  ]);
  expect(match?.ownMissingMinor).toBe(1);
});

it('leaves half-typed rows out until they have their figures', () => {
  const draft = draftWith(50_000_000);
  const typing = { ...draft, budgetLines: [...draft.budgetLines, newLine()] };
  expect(liveMatch(typing, rules)?.figures.projectCostMinor).toBe(100_000_000);
});

it('gives no figure rather than a wrong one when amounts pass all bounds', () => {
  const draft = draftWith(50_000_000);
  const line = { ...newLine(), quantityThousandths: 1_000_000_000_000, unitPriceMinor: 9_000_000_000_000_000 };
  expect(liveMatch({ ...draft, budgetLines: [line] }, rules)).toBeNull();
});
