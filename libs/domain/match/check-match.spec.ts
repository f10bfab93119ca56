import fc from 'fast-check';
import { MAX_MINOR } from '../money/minor';
import { balancedFigures, halfAndHalf as rules, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { checkMatch, type MatchFigures } from './check-match';

const exactlyHalf = figures({ projectCostMinor: 100_000, ownTotalMinor: 50_000, grantMinor: 50_000 });

test('exactly half of the project cost passes', () => {
  expect(checkMatch(exactlyHalf, rules)).toEqual([]);
});

test('one minor unit below half fails, and says what is required, counted and missing', () => {
  const short = figures({
    projectCostMinor: 100_000,
    ownTotalMinor: 50_000,
    ownCountedMinor: 49_999,
    grantMinor: 50_000,
  });
  expect(checkMatch(short, rules)).toEqual([
    {
      code: 'own_contribution_below_minimum',
      pointer: '/financing/own',
      params: { requiredMinor: 50_000, countedMinor: 49_999, missingMinor: 1 },
    },
  ]);
});

test('refuses a grant above half of the project cost', () => {
  const greedy = figures({ projectCostMinor: 100_000, ownTotalMinor: 49_999, grantMinor: 50_001 });
  expect(codes(greedy)).toEqual(['own_contribution_below_minimum', 'grant_above_matching_ratio']);
  expect(checkMatch(greedy, rules)[1]).toMatchObject({ pointer: '/financing/grant', params: { maxMinor: 50_000 } });
});

test('refuses a financing plan that does not make the cost, and says the difference', () => {
  const short = figures({ projectCostMinor: 100_000, ownTotalMinor: 50_000, grantMinor: 49_000 });
  expect(checkMatch(short, rules)).toEqual([
    { code: 'financing_differs_from_cost', pointer: '/financing', params: { differenceMinor: 1_000 } },
  ]);
});

test('refuses a project without eligible cost, and says nothing else', () => {
  expect(checkMatch(figures({}), rules)).toEqual([{ code: 'project_cost_zero', pointer: '/budgetLines' }]);
});

test('refuses a plan that asks for no grant', () => {
  expect(codes(figures({ projectCostMinor: 1_000, ownTotalMinor: 1_000 }))).toEqual(['must_be_positive']);
});

test('a grant stands between floor and cap, both included', () => {
  const within = { ...rules, grantFloorMinor: 50_000, grantCapMinor: 50_000 };
  expect(checkMatch(exactlyHalf, within)).toEqual([]);
  expect(checkMatch(exactlyHalf, { ...within, grantFloorMinor: 50_001 })).toMatchObject([
    { code: 'grant_below_floor', params: { minMinor: 50_001 } },
  ]);
  expect(checkMatch(exactlyHalf, { ...within, grantCapMinor: 49_999 })).toMatchObject([
    { code: 'grant_above_cap', params: { maxMinor: 49_999 } },
  ]);
});

test('the verdict is exact at nine quadrillion minor units', () => {
  const half = MAX_MINOR / 2;
  const large = figures({ projectCostMinor: MAX_MINOR, ownTotalMinor: half, grantMinor: half });
  expect(checkMatch(large, rules)).toEqual([]);
  expect(codes({ ...large, ownCountedMinor: half - 1 })).toEqual(['own_contribution_below_minimum']);
});

test('scale keeps the verdict: the same plan in another unit of money passes or fails alike', () => {
  const scaled = fc.tuple(balancedFigures.map(small), ruleSets, fc.integer({ min: 2, max: 1_000 }));
  holdsForAll(scaled, ([one, anyRules, factor]) => {
    const limits = { ...anyRules, grantCapMinor: Math.floor(anyRules.grantCapMinor / 1_000) };
    const times = (amount: number) => amount * factor;
    const bigger = figures(Object.fromEntries(Object.entries(one).map(([name, amount]) => [name, times(amount)])));
    const wider = {
      ...limits,
      grantFloorMinor: times(limits.grantFloorMinor),
      grantCapMinor: times(limits.grantCapMinor),
    };
    expect(checkMatch(bigger, wider).map((v) => v.code)).toEqual(checkMatch(one, limits).map((v) => v.code));
  });
});

test('what is named as missing closes the gap, and one minor unit less does not', () => {
  holdsForAll(fc.tuple(balancedFigures, ruleSets), ([one, anyRules]) => {
    const short = checkMatch(one, anyRules).find((v) => v.code === 'own_contribution_below_minimum');
    if (short?.params === undefined) return;
    const withMore = (extra: number) =>
      checkMatch({ ...one, ownCountedMinor: one.ownCountedMinor + extra }, anyRules).map((v) => v.code);
    const missing = Number(short.params['missingMinor']);
    expect(withMore(missing)).not.toContain('own_contribution_below_minimum');
    expect(withMore(missing - 1)).toContain('own_contribution_below_minimum');
  });
});

function figures(some: Partial<MatchFigures>): MatchFigures {
  const {
    projectCostMinor = 0,
    ownTotalMinor = 0,
    ownCountedMinor = ownTotalMinor,
    thirdPartyMinor = 0,
    grantMinor = 0,
  } = some;
  return { projectCostMinor, ownTotalMinor, ownCountedMinor, thirdPartyMinor, grantMinor };
}

function codes(of: MatchFigures): string[] {
  return checkMatch(of, rules).map((violation) => violation.code);
}

/** Shrunk until a thousand of it still fits, and balanced again. */
function small(of: MatchFigures): MatchFigures {
  const down = (amount: number) => Math.floor(amount / 1_000);
  const ownTotalMinor = down(of.ownTotalMinor);
  const [thirdPartyMinor, grantMinor] = [down(of.thirdPartyMinor), down(of.grantMinor)];
  const projectCostMinor = ownTotalMinor + thirdPartyMinor + grantMinor;
  return { projectCostMinor, ownTotalMinor, ownCountedMinor: down(of.ownCountedMinor), thirdPartyMinor, grantMinor };
}
