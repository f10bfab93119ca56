import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { breakEven, type CashFlow, cashFlowFigures } from './cash-flow';

test('cash in hand starts with the starting cash; the lowest point and its month are named', () => {
  const figures = cashFlowFigures(flow(100, [-30, -50, 120]), 40);
  expect(figures.months).toEqual([
    { netMinor: -30, balanceMinor: 70 },
    { netMinor: -50, balanceMinor: 20 },
    { netMinor: 120, balanceMinor: 140 },
  ]);
  expect(figures).toMatchObject({ lowest: { month: 2, balanceMinor: 20 }, totalNetMinor: 40, paybackMonth: 3 });
});

test('what is not earned back within the plan has no payback month', () => {
  expect(cashFlowFigures(flow(0, [10, 10]), 21).paybackMonth).toBeNull();
  expect(cashFlowFigures(flow(0, []), 0)).toMatchObject({ lowest: null, paybackMonth: null, totalNetMinor: 0 });
});

test('fixed costs of 1,000 at a margin of 10 are covered by 100 units, at 9 by 112', () => {
  expect(breakEven(units(30, 20, 1_000))).toEqual({ unitsPerMonth: 100, salesMinor: 3_000 });
  expect(breakEven(units(29, 20, 1_000))).toEqual({ unitsPerMonth: 112, salesMinor: 3_248 });
});

test('a unit that earns nothing above its own cost never breaks even', () => {
  expect(breakEven(units(20, 20, 1_000))).toBeNull();
  expect(breakEven(units(null, 20, 1_000))).toBeNull();
});

test('break-even covers the fixed costs, and one unit less does not', () => {
  const cases = fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000_000));
  holdsForAll(cases, ([cost, margin, fixed]) => {
    const count = breakEven(units(cost + margin, cost, fixed))?.unitsPerMonth ?? -1;
    expect(count * margin).toBeGreaterThanOrEqual(fixed);
    expect(count === 0 || (count - 1) * margin < fixed).toBe(true);
  });
});

test('the total is the sum of the months, and sales less costs', () => {
  holdsForAll(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 12 }), (nets) => {
    const figures = cashFlowFigures(flow(500, nets), 0);
    expect(figures.totalNetMinor).toBe(nets.reduce((sum, net) => sum + net, 0));
    expect(figures.totalNetMinor).toBe(figures.totalSalesMinor - figures.totalCostsMinor);
    expect(figures.months.at(-1)?.balanceMinor ?? 500).toBe(500 + figures.totalNetMinor);
  });
});

function flow(startingCashMinor: number, nets: number[]): CashFlow {
  const months = nets.map((net) => ({
    salesMinor: Math.max(0, net),
    materialsMinor: 0,
    wagesMinor: 0,
    otherCostsMinor: Math.max(0, -net),
  }));
  return { startingCashMinor, ...units(null, null, null), months };
}

function units(
  unitPriceMinor: number | null,
  unitVariableCostMinor: number | null,
  fixedCostsMonthlyMinor: number | null,
) {
  return { unitPriceMinor, unitVariableCostMinor, fixedCostsMonthlyMinor };
}
