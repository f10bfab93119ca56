import { districtGroups, placeFits } from './district-choices';

const uzgen = 'KG06255000000';

it.each(['Узген', 'Өзгөн', 'Uzgen', 'uzghen', 'osh uzg'])('finds Uzgen district by "%s"', (typed) => {
  expect(placeFits(uzgen, typed)).toBe(true);
});

it('does not find it by the name of another one', () => {
  expect(placeFits(uzgen, 'Batken')).toBe(false);
});

it("groups districts by province, those of the office's country first", () => {
  const groups = districtGroups('en', 'TJ', (code) => code);
  const kyrgyz = groups.findIndex(({ items }) => items.some(({ value }) => value === uzgen));
  const tajik = groups.findIndex(({ items }) => items.some(({ value }) => value.startsWith('TJ')));
  expect(tajik).toBeGreaterThanOrEqual(0);
  expect(tajik).toBeLessThan(kyrgyz);
});
