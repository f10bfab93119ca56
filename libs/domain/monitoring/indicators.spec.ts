import fc from 'fast-check';
import { workerKinds, workerSexes, workPlaces } from '../applications/workers';
import { holdsForAll } from '../proof/property';
import { checkFindings, type VisitFindings } from './findings';
import { indicatorsOf, sumIndicators } from './indicators';
import { visitDueDates } from './visit-due-dates';

const sewingShop: VisitFindings = {
  operating: 'full',
  productsPerWeek: 3_000,
  productKinds: ['Dress', 'Blouse', 'Skirt', 'Trousers', 'Tunic'],
  workers: [
    { kind: 'seamstress', sex: 'female', place: 'on_site', count: 7 },
    { kind: 'seamstress', sex: 'female', place: 'home', count: 7 },
    { kind: 'technologist', sex: 'female', place: 'on_site', count: 1 },
    { kind: 'manager', sex: 'female', place: 'on_site', count: 1 },
    { kind: 'handyman', sex: 'male', place: 'on_site', count: 1 },
  ],
  salesMinor: 90_000_000,
  costsMinor: 75_000_000,
  nextPlans: 'A further workshop with accommodation for 20 women from neighbouring Uzbekistan; saving for a new shop.',
  plannedJobs: 20,
  note: '',
};

test('the sewing shop: 17 workers, 7 of them at home, 3,000 products a week of five kinds, 20 jobs planned', () => {
  expect(checkFindings(sewingShop)).toEqual([]);
  expect(sewingShop.productKinds).toHaveLength(5);
  expect(indicatorsOf(sewingShop)).toEqual({
    total: 17,
    women: 16,
    men: 1,
    onSite: 10,
    home: 7,
    businesses: 1,
    operating: 1,
    productsPerWeek: 3_000,
    salesMinor: 90_000_000,
    costsMinor: 75_000_000,
    profitMinor: 15_000_000,
    plannedJobs: 20,
  });
});

test('a business that has stopped needs a reason, and does not count as operating', () => {
  const stopped = { ...sewingShop, operating: 'stopped' } as const;
  expect(checkFindings(stopped)).toEqual([{ code: 'required', pointer: '/stoppedReason' }]);
  expect(checkFindings({ ...stopped, stoppedReason: 'No orders in winter' })).toEqual([]);
  expect(indicatorsOf(stopped).operating).toBe(0);
});

test('counts and amounts are whole, not negative and not endless; kinds of product are named once', () => {
  const wrong: VisitFindings = {
    ...sewingShop,
    productsPerWeek: -1,
    productKinds: ['Dress', ' dress', ''],
    workers: [{ kind: 'cook', sex: 'any', place: 'home', count: 0 }],
    salesMinor: 0.5,
    costsMinor: 9e15 + 2,
    plannedJobs: 2_000_000,
  };
  expect(checkFindings(wrong).map((one) => `${one.code} ${one.pointer}`)).toEqual([
    'must_not_be_negative /productsPerWeek',
    'duplicate_value /productKinds/1',
    'required /productKinds/2',
    'must_be_positive /workers/0/count',
    'not_whole /salesMinor',
    'too_large /costsMinor',
    'too_large /plannedJobs',
  ]);
});

test('a total equals its rows', () => {
  const groups = fc.record({
    kind: fc.constantFrom(...workerKinds),
    sex: fc.constantFrom(...workerSexes),
    place: fc.constantFrom(...workPlaces),
    count: fc.nat(50),
  });
  const visits = fc.record({ workers: fc.array(groups, { maxLength: 6 }), salesMinor: fc.nat(), costsMinor: fc.nat() });
  holdsForAll(fc.array(visits, { maxLength: 8 }), (list) => {
    const rows = list.map((some) => indicatorsOf({ ...sewingShop, ...some }));
    const sum = sumIndicators(rows);
    expect(sum.total).toBe(rows.reduce((total, row) => total + row.total, 0));
    expect(sum.onSite + sum.home).toBe(sum.total);
    expect(sum.women + sum.men).toBeLessThanOrEqual(sum.total);
    expect(sum.profitMinor).toBe(sum.salesMinor - sum.costsMinor);
    expect(sum.businesses).toBe(list.length);
  });
});

test('visits fall due 1, 3, 6 and 12 months after the start, at the end of a short month, in order and once', () => {
  expect(visitDueDates('2025-01-31', [12, 1, 3, 6, 3])).toEqual([
    '2025-02-28',
    '2025-04-30',
    '2025-07-31',
    '2026-01-31',
  ]);
});
