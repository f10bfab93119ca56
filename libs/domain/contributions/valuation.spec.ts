import fc from 'fast-check';
import { addDays } from '../calendar/days';
import { positiveAmounts } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { checkValuation, type Depreciation, depreciatedValue, type Valuation, valuationOutstanding } from './valuation';

const machine: Depreciation = { boughtOn: '2023-07-15', priceMinor: 1_200, usefulYears: 5, residualMinor: 200 };
const valuation: Valuation = {
  method: 'cost_less_depreciation',
  valuedOn: '2026-01-15',
  valueMinor: 700,
  valuers: [
    { name: 'Asan Usenov', staffId: null },
    { name: 'Bakyt Osmonov', staffId: 's1' },
  ],
  depreciation: machine,
};
const around = {
  kind: 'equipment_bought' as const,
  returneeNames: ['Сыдыкова Мээрим', 'Sydykova Meerim'],
  today: '2026-03-02',
};
const codesOf = (changes: Partial<Valuation>, other: Partial<typeof around> = {}) =>
  checkValuation({ ...valuation, ...changes }, { ...around, ...other }).map(({ code }) => code);

test('a machine wears in a straight line from its price to what is left', () => {
  expect(depreciatedValue(machine, '2023-07-15')).toBe(1_200);
  expect(depreciatedValue(machine, '2026-01-15')).toBe(700);
  expect(depreciatedValue(machine, '2040-01-01')).toBe(200);
});

test('worth never rises with age, and stays between price and residual value', () => {
  const things = fc.record({
    priceMinor: positiveAmounts,
    left: fc.nat(100),
    usefulYears: fc.integer({ min: 1, max: 30 }),
    age: fc.nat(12_000),
    more: fc.nat(2_000),
  });
  holdsForAll(things, ({ priceMinor, left, usefulYears, age, more }) => {
    const residualMinor = Math.floor(priceMinor / 100) * left;
    const thing = { boughtOn: '2000-02-29', priceMinor, usefulYears, residualMinor };
    const now = depreciatedValue(thing, addDays('2000-02-29', age));
    expect(now).toBeGreaterThanOrEqual(residualMinor);
    expect(now).toBeLessThanOrEqual(priceMinor);
    expect(depreciatedValue(thing, addDays('2000-02-29', age + more))).toBeLessThanOrEqual(now);
  });
});

test('two people value, and they are two', () => {
  expect(codesOf({})).toEqual([]);
  const one = { name: 'Asan Usenov', staffId: null };
  expect(codesOf({ valuers: [one, { name: 'Усенов Асан', staffId: null }] })).toEqual(['valuers_not_two']);
  const staff = { name: 'A. B.', staffId: 's1' };
  expect(codesOf({ valuers: [staff, { name: 'Other Name', staffId: 's1' }] })).toEqual(['valuers_not_two']);
});

test('the returnee does not value, however the name is written', () => {
  const valuers = [{ name: 'Meerim Sydykova', staffId: null }, valuation.valuers[1]] as const;
  expect(codesOf({ valuers })).toEqual(['valuer_is_returnee']);
});

test('equipment is worth no more than wear has left of its price, and says when it was bought', () => {
  expect(codesOf({ valueMinor: 701 })).toEqual(['value_above_depreciated']);
  expect(codesOf({ depreciation: null })).toEqual(['required']);
  expect(codesOf({ depreciation: { ...machine, boughtOn: '2026-01-16' } })).toEqual(['in_the_future']);
  expect(codesOf({ depreciation: { ...machine, residualMinor: 1_201 } })).toEqual(['too_large']);
});

test('the method fits what is given, and money is not valued', () => {
  expect(codesOf({ method: 'local_wage' })).toEqual(['unknown_value']);
  expect(
    checkValuation({ ...valuation, method: 'local_wage', depreciation: null }, { ...around, kind: 'labour' }),
  ).toEqual([]);
  expect(checkValuation(valuation, { ...around, kind: 'savings' })).toMatchObject([{ code: 'not_in_kind' }]);
});

test('a valuation is complete with its photos', () => {
  expect(valuationOutstanding(null, 0).map(({ code }) => code)).toEqual([
    'valuation_missing',
    'valuation_photos_missing',
  ]);
  expect(valuationOutstanding(valuation, 2)).toEqual([]);
});
