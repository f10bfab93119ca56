import type { PlanVersion } from '@tendesh/contracts/applications/plan-version';
import { comparePlans } from './compare-plans';

const line = (description: string, amountMinor: number) => ({
  ...{ category: 'equipment' as const, description, quantityThousandths: 1_000, unit: 'piece' },
  ...{ unitPriceMinor: amountMinor, amountMinor },
});
const pledge = (id: string, amountMinor: number) => ({
  ...{ id, kind: 'savings' as const, funderKind: 'returnee' as const, funderDegree: null, funder: null },
  ...{ description: null, amountMinor, currency: 'KGS', resultMinor: amountMinor },
});
const former: PlanVersion = {
  budgetLines: [line('Machine', 800), line('Iron', 200), line('Iron', 100)],
  pledges: [pledge('a', 550)],
  ...{ grantMinor: 550, projectCostMinor: 1_100, ownMinor: 550, thirdPartyMinor: 0 },
};

it('marks what changes, what goes and what is new, and leaves the rest unmarked', () => {
  const proposed: PlanVersion = {
    budgetLines: [line('Iron', 200), line('Machine', 900), line('Table', 100)],
    pledges: [pledge('a', 550), pledge('b', 50)],
    ...{ grantMinor: 600, projectCostMinor: 1_200, ownMinor: 600, thirdPartyMinor: 0 },
  };
  const { totals, lines, pledges } = comparePlans({ former, proposed });
  const told = [...lines, ...pledges].map((one) => [one.formerMinor, one.proposedMinor, one.isChanged]);
  expect(told).toEqual([
    [800, 900, true],
    [200, 200, false],
    [100, null, true],
    [null, 100, true],
    [550, 550, false],
    [null, 50, true],
  ]);
  expect(totals.filter(({ isChanged }) => !isChanged).map(({ thing }) => thing)).toEqual(['thirdPartyMinor']);
});

it('marks a line that costs the same in another quantity', () => {
  const [machine, ...others] = former.budgetLines;
  if (machine === undefined) throw new Error('No line');
  const twice = { ...machine, quantityThousandths: 2_000, unitPriceMinor: 400 };
  const { lines } = comparePlans({ former, proposed: { ...former, budgetLines: [twice, ...others] } });
  expect(lines.map(({ isChanged }) => isChanged)).toEqual([true, false, false]);
});
