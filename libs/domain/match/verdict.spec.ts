import { halfAndHalf as rules, positiveAmounts } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { requiredOwn } from './own-contribution';
import { tried, verdictOn } from './verdict';

const figures = {
  projectCostMinor: 1_000,
  ownTotalMinor: 400,
  ownCountedMinor: 400,
  thirdPartyMinor: 200,
  grantMinor: 400,
};

test('the verdict says what is missing and what would be allowed', () => {
  const verdict = verdictOn(figures, rules);
  expect(verdict).toMatchObject({ requiredMinor: 500, ownMissingMinor: 100, differenceMinor: 0, largestGrantMinor: 0 });
  expect(verdict.violations.map(({ code }) => code)).toEqual(['own_contribution_below_minimum']);
});

test('trying more own money closes what is missing', () => {
  const better = tried(figures, { projectCostMinor: 1_000, ownMinor: 500, grantMinor: 300 });
  expect(verdictOn(better, rules)).toMatchObject({ violations: [], ownMissingMinor: 0, largestGrantMinor: 300 });
});

test('own money that does not count stays uncounted while other amounts are tried', () => {
  const partly = { ...figures, ownTotalMinor: 600, ownCountedMinor: 500 };
  expect(tried(partly, { projectCostMinor: 1_000, ownMinor: 700, grantMinor: 100 }).ownCountedMinor).toBe(600);
  expect(tried(partly, { projectCostMinor: 1_000, ownMinor: 50, grantMinor: 100 }).ownCountedMinor).toBe(0);
});

test('taking the largest grant of a verdict, with the rest of the cost as own money, holds', () => {
  holdsForAll(positiveAmounts, (projectCostMinor) => {
    const ownMinor = requiredOwn(projectCostMinor, rules.ownShareMinBp);
    const plan = {
      ...figures,
      projectCostMinor,
      ownTotalMinor: ownMinor,
      ownCountedMinor: ownMinor,
      thirdPartyMinor: 0,
    };
    const { largestGrantMinor: grantMinor } = verdictOn(plan, rules);
    if (grantMinor === 0) return;
    const taken = tried(plan, { projectCostMinor, ownMinor: projectCostMinor - grantMinor, grantMinor });
    expect(verdictOn(taken, rules).violations).toEqual([]);
  });
});
