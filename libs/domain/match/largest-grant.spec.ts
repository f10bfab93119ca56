import fc from 'fast-check';
import { amounts, halfAndHalf as rules, positiveAmounts, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { checkMatch } from './check-match';
import { largestGrant } from './largest-grant';

test('is what own and third-party money leave open of the cost', () => {
  expect(largestGrant(1_000, 500, 200, rules)).toBe(300);
});

test('is held by the share of the cost, rounded down, and by the cap', () => {
  expect(largestGrant(1_001, 501, 0, rules)).toBe(500);
  expect(largestGrant(1_000, 500, 0, { ...rules, grantCapMinor: 400 })).toBe(400);
});

test('is nothing when own money is below the minimum, the floor is out of reach, or nothing is left to finance', () => {
  expect(largestGrant(1_000, 499, 0, rules)).toBe(0);
  expect(largestGrant(1_000, 600, 0, { ...rules, grantFloorMinor: 401 })).toBe(0);
  expect(largestGrant(1_000, 1_000, 0, rules)).toBe(0);
  expect(largestGrant(1_000, 900, 300, rules)).toBe(0);
  expect(largestGrant(0, 0, 0, rules)).toBe(0);
});

const plans = fc.record({ cost: positiveAmounts, own: amounts, third: amounts, rules: ruleSets });

test('passes the rule, and one minor unit more does not', () => {
  holdsForAll(plans, ({ cost, own, third, rules: anyRules }) => {
    const grant = largestGrant(cost, own, third, anyRules);
    if (grant > 0) expect(verdict(cost, own, third, grant, anyRules)).toBe(true);
    expect(verdict(cost, own, third, grant + 1, anyRules)).toBe(false);
  });
});

test('where it is nothing, no grant at all passes', () => {
  holdsForAll(fc.tuple(plans, positiveAmounts), ([{ cost, own, third, rules: anyRules }, grant]) => {
    if (largestGrant(cost, own, third, anyRules) === 0) expect(verdict(cost, own, third, grant, anyRules)).toBe(false);
  });
});

test('does not grow with third-party money', () => {
  holdsForAll(fc.tuple(plans, amounts), ([{ cost, own, third, rules: anyRules }, more]) => {
    expect(largestGrant(cost, own, third + more, anyRules)).toBeLessThanOrEqual(
      largestGrant(cost, own, third, anyRules),
    );
  });
});

/** The plan with this grant, the balance filled with own money that need not count where there is room for it. */
function verdict(cost: number, own: number, third: number, grant: number, anyRules: typeof rules): boolean {
  const figures = {
    projectCostMinor: cost,
    ownTotalMinor: Math.max(own, cost - third - grant),
    ownCountedMinor: own,
    thirdPartyMinor: third,
    grantMinor: grant,
  };
  return checkMatch(figures, anyRules).length === 0;
}
