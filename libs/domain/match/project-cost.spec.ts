import fc from 'fast-check';
import { budgetCategories } from '../applications/budget-categories';
import { amounts, halfAndHalf as rules, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { lineEligibility, projectCost } from './project-cost';

test('the project cost is the sum of the eligible lines', () => {
  const lines = [
    { category: 'equipment', amountMinor: 900 } as const,
    { category: 'debt_repayment', amountMinor: 100 } as const,
    { category: 'raw_materials', amountMinor: 50 } as const,
  ];
  expect(projectCost(lines, rules)).toBe(950);
  expect(projectCost([], rules)).toBe(0);
});

test('an ineligible line says why it does not count', () => {
  expect(lineEligibility({ category: 'debt_repayment' }, rules)).toEqual({
    eligible: false,
    whyNot: 'category_ineligible',
  });
  expect(lineEligibility({ category: 'equipment' }, rules)).toEqual({ eligible: true, whyNot: null });
});

const lines = fc.array(
  fc.record({
    category: fc.constantFrom(...budgetCategories),
    amountMinor: amounts.map((one) => Math.floor(one / 10)),
  }),
  { maxLength: 10 },
);

test('a line counts to the full or not at all, in whatever order the lines stand', () => {
  holdsForAll(fc.tuple(lines, ruleSets), ([list, anyRules]) => {
    const cost = projectCost(list, anyRules);
    expect(projectCost([...list].reverse(), anyRules)).toBe(cost);
    const eligible = list.filter((line) => lineEligibility(line, anyRules).whyNot === null);
    expect(BigInt(cost)).toBe(eligible.reduce((sum, line) => sum + BigInt(line.amountMinor), 0n));
    const refused = list.filter((line) => !eligible.includes(line));
    expect(projectCost(refused, anyRules)).toBe(0);
  });
});
