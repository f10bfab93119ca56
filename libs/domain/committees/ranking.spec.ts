import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { type Funds, shareOut } from '../programmes/funds';
import { compareRanked, fundingLine, ranked, type RankedFigures } from './ranking';

const few = fc.integer({ min: 1, max: 3 });
/** Figures that tie often. */
const figures: fc.Arbitrary<RankedFigures> = fc.record({
  applicationId: fc.uuid(),
  totalHundredths: fc.constantFrom(0, 6_000, 12_000, 18_000),
  sheets: few,
  ownCountedMinor: fc.constantFrom(0, 500, 1_000, 9_000_000_000_000_000),
  projectCostMinor: fc.constantFrom(1_000, 2_000, 9_000_000_000_000_000),
  priorityLevels: fc.nat(4),
  submittedAt: fc.constantFrom('2026-02-01T08:00:00.000Z', '2026-02-01T09:00:00.000Z'),
  callId: fc.constant('c'),
  grantMinor: fc.nat(1_000),
});
const lists = fc.uniqueArray(figures, { maxLength: 8, selector: ({ applicationId }) => applicationId });

const base: RankedFigures = {
  applicationId: 'a',
  totalHundredths: 14_000,
  sheets: 2,
  ownCountedMinor: 500,
  projectCostMinor: 1_000,
  priorityLevels: 6,
  submittedAt: '2026-02-01T08:00:00.000Z',
  callId: 'c',
  grantMinor: 300,
};

test('the higher mean score comes first, whatever the number of sheets', () => {
  expect(order({ totalHundredths: 20_999, sheets: 3 }, {})).toEqual(['second', 'first']);
  expect(order({ totalHundredths: 21_003, sheets: 3, priorityLevels: 0 }, {})).toEqual(['first', 'second']);
});

test.each([
  ['own share', { ownCountedMinor: 501 }, {}],
  ['priority score', { priorityLevels: 7 }, {}],
  ['earlier submission', { submittedAt: '2026-01-31T08:00:00.000Z' }, {}],
  ['own share before priority', { ownCountedMinor: 501, priorityLevels: 0 }, {}],
  ['priority before submission', { priorityLevels: 7 }, { submittedAt: '2026-01-01T08:00:00.000Z' }],
])('with the same score, the %s decides', (_, better, worse) => {
  expect(order(better, worse)).toEqual(['first', 'second']);
});

test('the ranking is a total order: any two compare, both ways alike, and through a third', () => {
  holdsForAll(fc.tuple(figures, figures, figures), ([a, b, c]) => {
    expect(Math.sign(compareRanked(a, b))).toBe(-Math.sign(compareRanked(b, a)) + 0);
    expect(compareRanked(a, b) === 0).toBe(a.applicationId === b.applicationId && compareRanked(a, b) === 0);
    if (compareRanked(a, b) <= 0 && compareRanked(b, c) <= 0) expect(compareRanked(a, c)).toBeLessThanOrEqual(0);
  });
});

test('the list is the same in whatever order it comes, and nobody is lost', () => {
  holdsForAll(lists, (list) => {
    const sorted = ranked(list);
    expect(ranked([...list].reverse())).toEqual(sorted);
    expect(new Set(sorted)).toEqual(new Set(list));
  });
});

const funds = (...left: number[]): Funds => ({
  day: '2026-03-02',
  allocations: left.map((leftMinor, index) => ({
    ...{ id: `a${index}`, leftMinor, validFrom: '2026-01-01', validUntil: '2026-12-31' },
  })),
  calls: [{ id: 'c', code: 'C', quotas: {}, grants: 0, allocationIds: left.map((_, index) => `a${index}`) }],
});

test('the funding line ends where the money ends, and does not pass over anybody', () => {
  expect(fundingLine([60, 30, 20, 5].map(grant), funds(100))).toBe(2);
  holdsForAll(fc.tuple(fc.array(fc.integer({ min: 1, max: 1_000 })), fc.nat(5_000)), ([grants, left]) => {
    const line = fundingLine(grants.map(grant), funds(left));
    const sum = (count: number) => grants.slice(0, count).reduce((all, one) => all + one, 0);
    expect(sum(line)).toBeLessThanOrEqual(left);
    if (line < grants.length) expect(sum(line + 1)).toBeGreaterThan(left);
  });
});

test('scattered money draws the line where no allocation carries the next grant, however much there is in all', () => {
  expect(fundingLine([60, 60, 60].map(grant), funds(90, 90, 20))).toBe(2);
  expect(fundingLine([100].map(grant), funds(60, 60))).toBe(0);
  const pots = fc.array(fc.nat(100), { minLength: 1, maxLength: 4 });
  holdsForAll(fc.tuple(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 }), pots), ([grants, left]) => {
    const line = fundingLine(grants.map(grant), funds(...left));
    const inOnePot = fundingLine(grants.map(grant), funds(left.reduce((sum, one) => sum + one, 0)));
    expect(line).toBeLessThanOrEqual(inOnePot);
    expect(shareOut(grants.slice(0, line).map(grant), funds(...left))).toHaveLength(line);
  });
});

function grant(grantMinor: number) {
  return { callId: 'c', grantMinor };
}

function order(first: Partial<RankedFigures>, second: Partial<RankedFigures>): string[] {
  const list = [
    { ...base, ...second, applicationId: 'second' },
    { ...base, ...first, applicationId: 'first' },
  ];
  return ranked(list).map(({ applicationId }) => applicationId);
}
