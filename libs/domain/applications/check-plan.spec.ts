import { checkPlan } from './check-plan';
import { type BudgetLine, type BusinessPlan, emptyPlan } from './plan';
import { isSectorCode, sectors } from './sectors';
import { countWorkers } from './workers';

const machines: BudgetLine = {
  category: 'equipment',
  description: 'Lockstitch machine',
  quantityThousandths: 14_000,
  unitPriceMinor: 3_500_000,
};

const month = {
  salesMinor: 90_000_000,
  materialsMinor: 40_000_000,
  wagesMinor: 30_000_000,
  otherCostsMinor: 5_000_000,
};

const sewingShop: BusinessPlan = {
  title: 'Sewing shop in Osh',
  sectorCode: '1410',
  description: 'A shop that sews five types of clothing.',
  market: 'Wholesale buyers at the market of Kara-Suu.',
  premises: 'Rented workshop, lease of three years.',
  products: [{ name: 'Dress', unitsPerWeek: 3_000, unitPriceMinor: 30_000 }],
  jobs: [
    { kind: 'seamstress', sex: 'female', place: 'on_site', count: 7 },
    { kind: 'seamstress', sex: 'female', place: 'home', count: 7 },
    { kind: 'technologist', sex: 'female', place: 'on_site', count: 1 },
    { kind: 'manager', sex: 'any', place: 'on_site', count: 1 },
    { kind: 'handyman', sex: 'male', place: 'on_site', count: 1 },
  ],
  cashFlow: {
    startingCashMinor: 10_000_000,
    unitPriceMinor: 30_000,
    unitVariableCostMinor: 22_000,
    fixedCostsMonthlyMinor: 8_000_000,
    months: Array.from({ length: 12 }, () => month),
  },
  expansion: 'A further workshop with accommodation for 20 women.',
};

test('the plan of the sewing shop is complete, and gives 17 jobs', () => {
  expect(checkPlan(sewingShop, [machines])).toEqual([]);
  expect(countWorkers(sewingShop.jobs)).toEqual({ total: 17, women: 15, men: 1, onSite: 10, home: 7 });
});

test('an empty plan names every field that is missing, each with its pointer', () => {
  expect(checkPlan(emptyPlan(), []).map((one) => one.pointer)).toEqual([
    '/plan/title',
    '/plan/sectorCode',
    '/plan/description',
    '/plan/market',
    '/plan/premises',
    '/plan/products',
    '/plan/cashFlow/unitPriceMinor',
    '/plan/cashFlow/unitVariableCostMinor',
    '/plan/cashFlow/fixedCostsMonthlyMinor',
    '/plan/cashFlow/months',
    '/budgetLines',
  ]);
});

test('a cash flow needs twelve months and sales in one of them', () => {
  const short = { ...sewingShop, cashFlow: { ...sewingShop.cashFlow, months: [month] } };
  expect(checkPlan(short, [machines])).toMatchObject([
    { code: 'cash_flow_incomplete', params: { months: 1, withSales: 1 } },
  ]);
});

test.each([
  ['quantityThousandths', 0, 'must_be_positive'],
  ['quantityThousandths', 1.5, 'not_whole'],
  ['unitPriceMinor', -1, 'must_not_be_negative'],
  ['unitPriceMinor', 9e15 + 2, 'too_large'],
])('a budget line with %s of %d is refused: %s', (field, value, code) => {
  expect(checkPlan(sewingShop, [{ ...machines, [field]: value }])).toMatchObject([
    { code, pointer: `/budgetLines/0/${field}` },
  ]);
});

test('a product, a group of workers and a text that are wrong are named by their place', () => {
  const wrong: BusinessPlan = {
    ...sewingShop,
    title: 'x'.repeat(201),
    sectorCode: '9999',
    products: [{ name: ' ', unitsPerWeek: 0, unitPriceMinor: 1 }],
    jobs: [{ kind: 'cook', sex: 'any', place: 'home', count: 0 }],
  };
  expect(checkPlan(wrong, [machines]).map((one) => `${one.code} ${one.pointer}`)).toEqual([
    'too_long /plan/title',
    'unknown_value /plan/sectorCode',
    'required /plan/products/0/name',
    'must_be_positive /plan/products/0/unitsPerWeek',
    'must_be_positive /plan/jobs/0/count',
  ]);
});

test('a sector has one ISIC code of four digits and a NACE class', () => {
  expect(isSectorCode('1410')).toBe(true);
  expect(isSectorCode('14.10')).toBe(false);
  expect(sectors.every((one) => /^\d{4}$/.test(one.code) && /^\d{2}\.\d{2}$/.test(one.nace))).toBe(true);
  expect(new Set(sectors.map((one) => one.code)).size).toBe(sectors.length);
});
