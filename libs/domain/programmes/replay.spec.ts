import fc from 'fast-check';
import { standardScoreForm } from '../assessments/score-form';
import { halfAndHalf, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { type PastApplication, replay, replayGates } from './replay';
import type { RuleSet } from './rule-set';

const rules: RuleSet = { ...halfAndHalf, scoreSheetsNeeded: 1 };
const sheet = (level: number) => Object.fromEntries(standardScoreForm.criteria.map(({ code }) => [code, level]));

const past = (some: Partial<PastApplication> = {}): PastApplication => ({
  id: 'a',
  returnee: { birthDate: '1990-05-05', returnedOn: '2025-01-10', consentGiven: true, today: '2025-06-15' },
  lines: [{ category: 'equipment', amountMinor: 1_000 }],
  contributions: [
    {
      ...{ kind: 'savings', amountMinor: 500, status: 'verified', evidenceStrength: 'bank_statement' },
      verifiedAmountMinor: 500,
    },
  ],
  grantMinor: 500,
  duplicates: { found: 0, offices: [] },
  earlierGrants: { found: 0, offices: [] },
  sheets: [sheet(3)],
  reached: 'decision',
  rules,
  ...some,
});

test('the same rules flip nothing, whatever the applications', () => {
  const found = fc.record({ found: fc.nat(1), offices: fc.constant([]) });
  const applications = fc.record({
    grantMinor: fc.integer({ min: 1, max: 1_000 }),
    duplicates: found,
    earlierGrants: found,
    sheets: fc.array(fc.nat(5).map(sheet), { maxLength: 3 }),
    reached: fc.constantFrom(...replayGates),
  });
  holdsForAll(fc.tuple(fc.array(applications, { maxLength: 4 }), ruleSets), ([some, same]) => {
    const { flips, totals } = replay(
      some.map((one) => past({ ...one, rules: same })),
      structuredClone(same),
    );
    expect(flips).toEqual([]);
    expect([totals.passedAfter, totals.grantsAfterMinor]).toEqual([totals.passedBefore, totals.grantsBeforeMinor]);
  });
});

test('a higher share of own money fails at the submission, and the totals say what that saves', () => {
  const { flips, totals } = replay([past()], { ...rules, ownShareMinBp: 5_001 });
  expect(flips).toEqual([
    { id: 'a', direction: 'to_fail', gate: 'submission', because: ['ownShareMinBp'], grantMinor: 500 },
  ]);
  expect(totals).toEqual({
    ...{ applications: 1, passedBefore: 1, passedAfter: 0 },
    ...{ grantsBeforeMinor: 500, grantsAfterMinor: 0 },
  });
});

test('a lower pass mark lets through what failed at the decision', () => {
  const strict = { ...rules, scorePassMark: 70 };
  expect(replay([past({ rules: strict })], rules).flips).toMatchObject([
    { direction: 'to_pass', gate: 'decision', because: ['scorePassMark'] },
  ]);
});

test('a gate to which an application never came is not held against it', () => {
  const early = past({ reached: 'submission', sheets: [] });
  expect(replay([early], { ...rules, scorePassMark: 100 }).flips).toEqual([]);
});

test('where only two changes together flip, no single one is named', () => {
  const both = { ...rules, minimumAge: 60, maxDaysSinceReturn: 10 };
  const [flip] = replay([past({ rules: both })], rules).flips;
  expect(flip).toMatchObject({ direction: 'to_pass', because: [] });
});

test('a sheet of another form keeps its own form and meets the new pass mark', () => {
  const [first] = standardScoreForm.criteria;
  const scoreForm = {
    criteria: [{ ...(first ?? standardScoreForm.criteria[0]), code: 'idea', weight: 100 }],
    maxSpreadHundredths: 2_000,
  } as RuleSet['scoreForm'];
  const draft = { ...rules, ...(scoreForm && { scoreForm }) };
  expect(replay([past()], draft).flips).toEqual([]);
  expect(replay([past()], { ...draft, scorePassMark: 61 }).flips).toMatchObject([{ gate: 'decision' }]);
});

test('the grants of those that pass before and after differ by those of the flips', () => {
  const many = fc.array(fc.integer({ min: 1, max: 1_000 }), { maxLength: 8 });
  holdsForAll(fc.tuple(many, ruleSets), ([grants, draft]) => {
    const { flips, totals } = replay(
      grants.map((grantMinor, index) => past({ id: String(index), grantMinor })),
      draft,
    );
    const moved = flips.reduce(
      (sum, { direction, grantMinor }) => sum + (direction === 'to_pass' ? 1 : -1) * grantMinor,
      0,
    );
    expect(totals.grantsAfterMinor - totals.grantsBeforeMinor).toBe(moved);
  });
});
