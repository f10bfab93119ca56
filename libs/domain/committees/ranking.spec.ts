import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { compareRanked, fundingLine, movesUp, ranked, type RankedFigures } from './ranking';

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

test('the funding line never passes the money left, and the next one would', () => {
  expect(fundingLine([60, 30, 20, 5], 100)).toBe(2);
  holdsForAll(fc.tuple(fc.array(fc.integer({ min: 1, max: 1_000 })), fc.nat(5_000)), ([grants, left]) => {
    const line = fundingLine(grants, left);
    const sum = (count: number) => grants.slice(0, count).reduce((all, one) => all + one, 0);
    expect(sum(line)).toBeLessThanOrEqual(left);
    if (line < grants.length) expect(sum(line + 1)).toBeGreaterThan(left);
  });
});

test('the reserve list moves in its order, within the money, and leaves nobody behind who still fits', () => {
  expect(movesUp([120, 60, 50, 40].map(grant), 100).map(({ grantMinor }) => grantMinor)).toEqual([60, 40]);
  holdsForAll(fc.tuple(fc.array(fc.integer({ min: 1, max: 1_000 })), fc.nat(5_000)), ([grants, free]) => {
    const list = grants.map(grant);
    const moved = movesUp(list, free);
    const spent = moved.reduce((all, { grantMinor }) => all + grantMinor, 0);
    expect(spent).toBeLessThanOrEqual(free);
    expect(list.filter((one) => moved.includes(one))).toEqual(moved);
    expect(list.every((one) => moved.includes(one) || one.grantMinor > free - spent)).toBe(true);
    const first = list.find(({ grantMinor }) => grantMinor <= free);
    expect(moved[0]).toBe(first);
  });
});

function grant(grantMinor: number) {
  return { grantMinor };
}

function order(first: Partial<RankedFigures>, second: Partial<RankedFigures>): string[] {
  const list = [
    { ...base, ...second, applicationId: 'second' },
    { ...base, ...first, applicationId: 'first' },
  ];
  return ranked(list).map(({ applicationId }) => applicationId);
}
