import { figuresOf, requestOf, startOf, type VisitFields } from './visit-form';
import { groupsOf, rowsOf } from './worker-rows';

const sewingShop: VisitFields = {
  visitedOn: '2025-06-02',
  findings: {
    operating: 'full',
    stoppedReason: 'typed, then the answer changed',
    productsPerWeek: 3_000,
    productKinds: ['dresses', 'blouses', 'skirts', 'trousers', 'school uniforms'],
    salesMinor: 180_000_000,
    costsMinor: 130_000_000,
    nextPlans: 'A workshop with accommodation for women from neighbouring Uzbekistan',
    plannedJobs: 20,
    note: '',
  },
  workerRows: [
    { kind: 'seamstress', onSiteWomen: 7, onSiteMen: null, homeWomen: 7, homeMen: 0 },
    { kind: 'technologist', onSiteWomen: 1, onSiteMen: null, homeWomen: null, homeMen: null },
    { kind: 'manager', onSiteWomen: 1, onSiteMen: null, homeWomen: null, homeMen: null },
    { kind: 'handyman', onSiteWomen: null, onSiteMen: 1, homeWomen: null, homeMen: null },
  ],
};

it('counts the sewing shop: 17 workers, 10 on site and 7 at home, 3,000 products a week of 5 kinds, 20 more jobs', () => {
  const { findings } = requestOf(sewingShop);
  expect(figuresOf(findings)).toMatchObject({
    total: 17,
    women: 16,
    men: 1,
    onSite: 10,
    home: 7,
    productsPerWeek: 3_000,
    profitMinor: 50_000_000,
    plannedJobs: 20,
  });
  expect(findings.productKinds).toHaveLength(5);
});

it('sends no group of nobody, and no reason of stopping while the business works', () => {
  const { findings } = requestOf(sewingShop);
  expect(findings.workers).toHaveLength(5);
  expect(findings.stoppedReason).toBeNull();
});

it('starts from the kinds of work that are known, with no number that nobody counted', () => {
  const { workerRows } = startOf('2025-06-02', { productKinds: [], workers: groupsOf(sewingShop.workerRows) });
  expect(workerRows.map((row) => row.kind)).toEqual(['seamstress', 'technologist', 'manager', 'handyman']);
  expect(groupsOf(workerRows)).toEqual([]);
});

it('reads groups back into the rows that they came from', () => {
  const groups = groupsOf(sewingShop.workerRows);
  expect(groupsOf(rowsOf(groups))).toEqual(groups);
});
