import { halfAndHalf as rules } from '../proof/generators';
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
