import fc from 'fast-check';
import { amounts, halfAndHalf as rules, positiveAmounts, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { closingEntitlement } from './closing-entitlement';
import { largestGrant } from './largest-grant';

const actuals = fc.record({
  cost: positiveAmounts,
  own: amounts,
  third: amounts,
  grant: positiveAmounts,
  rules: ruleSets,
});

test('actuals as planned entitle to the whole grant', () => {
  expect(closingEntitlement(1_000, 500, 200, 300, rules)).toBe(300);
});

test('a cheaper project entitles to less: what own and third-party money leave open', () => {
  expect(closingEntitlement(900, 500, 200, 300, rules)).toBe(200);
});

test('a dearer project never entitles to more than the grant awarded', () => {
  expect(closingEntitlement(2_000, 1_000, 0, 300, rules)).toBe(300);
});

test('verified own money below the minimum of the actual cost entitles to nothing', () => {
  expect(closingEntitlement(1_000, 499, 200, 300, rules)).toBe(0);
});

test('own, third-party and entitled money never pass the actual cost, unless own and third-party alone do', () => {
  holdsForAll(actuals, ({ cost, own, third, grant, rules: anyRules }) => {
    const entitled = closingEntitlement(cost, own, third, grant, anyRules);
    expect(entitled).toBeGreaterThanOrEqual(0);
    expect(entitled).toBeLessThanOrEqual(grant);
    if (entitled > 0) expect(BigInt(own) + BigInt(third) + BigInt(entitled) <= BigInt(cost)).toBe(true);
  });
});

test('what is entitled to passes the rule on the actual costs, and one minor unit more does not, below the award', () => {
  holdsForAll(actuals, ({ cost, own, third, grant, rules: anyRules }) => {
    const entitled = closingEntitlement(cost, own, third, grant, anyRules);
    const largest = largestGrant(cost, own, third, anyRules);
    expect(entitled).toBe(largest > grant ? grant : largest);
  });
});

test('neither a larger award nor less third-party money takes anything away', () => {
  holdsForAll(fc.tuple(actuals, amounts), ([{ cost, own, third, grant, rules: anyRules }, more]) => {
    const entitled = closingEntitlement(cost, own, third, grant, anyRules);
    expect(closingEntitlement(cost, own, third, grant + more, anyRules)).toBeGreaterThanOrEqual(entitled);
    expect(closingEntitlement(cost, own, Math.max(0, third - more), grant, anyRules)).toBeGreaterThanOrEqual(entitled);
  });
});
