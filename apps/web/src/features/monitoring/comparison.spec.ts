import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import { compare, previousDone } from './comparison';

const visit = (month: number, productsPerWeek: number | null): VisitItem => ({
  id: `visit-${month}`,
  month,
  dueOn: '2025-06-01',
  status: productsPerWeek === null ? 'planned' : 'done',
  overdue: false,
  visitedOn: null,
  findings:
    productsPerWeek === null
      ? null
      : {
          operating: 'full',
          productsPerWeek,
          productKinds: [],
          workers: [{ kind: 'seamstress', place: 'home', sex: 'female', count: month }],
          salesMinor: 900,
          costsMinor: 400,
          plannedJobs: 0,
        },
  workersTotal: null,
  workersWomen: null,
  workersOnSite: null,
  workersAtHome: null,
  productsPerWeek,
  missedReason: null,
  recordedBy: null,
  version: 1,
  actions: [],
});

const visits = [visit(1, 2_000), visit(3, null), visit(6, 3_000)];

it('compares with the last visit that was made, not with one that was missed', () => {
  expect(previousDone(visits, visit(6, 3_000))?.month).toBe(1);
  expect(previousDone(visits, visit(1, 2_000))).toBeNull();
});

it('shows the change since then, and what the plan promised', () => {
  const plan = {
    products: [{ name: 'dresses', unitsPerWeek: 2_500, unitPriceMinor: 1 }],
    jobs: [{ kind: 'seamstress' as const, sex: 'female' as const, place: 'home' as const, count: 7 }],
  };
  const figures = compare(visit(6, 3_000), visit(1, 2_000), plan);
  expect(figures.find((one) => one.name === 'productsPerWeek')).toMatchObject({
    found: 3_000,
    change: 1_000,
    planned: 2_500,
  });
  expect(figures.find((one) => one.name === 'home')).toMatchObject({ found: 6, change: 5, planned: 7 });
  expect(figures.find((one) => one.name === 'profitMinor')).toMatchObject({ found: 500, change: 0, planned: null });
});

it('has nothing to show before the visit is made', () => {
  expect(compare(visit(3, null), null, null)).toEqual([]);
});
