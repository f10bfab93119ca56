import fc from 'fast-check';
import { addDays } from '../calendar/days';
import { holdsForAll } from '../proof/property';
import { checkStatementFacts, looksBorrowed, type StatementFacts } from './borrowed-pattern';

const statement = { sumMinor: 70_000, shownOn: ['2026-03-02'] };
const borrowed: StatementFacts = {
  ...{ depositMinor: 40_000, depositedOn: '2026-02-20', withdrawnMinor: 20_000, withdrawnOn: '2026-03-12' },
};

describe('money that was borrowed to be shown', () => {
  it('came shortly before the statement and left soon after', () => {
    expect(looksBorrowed(borrowed, statement)).toBe(true);
  });

  it.each([
    ['is a small part of what is shown', { depositMinor: 34_999, withdrawnMinor: 34_999 }],
    ['came long before', { depositedOn: '2026-01-30' }],
    ['came after the day of the statement', { depositedOn: '2026-03-03' }],
    ['stayed', { withdrawnMinor: null, withdrawnOn: null }],
    ['mostly stayed', { withdrawnMinor: 19_999 }],
    ['left much later', { withdrawnOn: '2026-05-22' }],
  ])('is not seen where it %s', (_, other) => {
    expect(looksBorrowed({ ...borrowed, ...other }, statement)).toBe(false);
  });

  it('is seen at exactly half and on the last day, as the thresholds say', () => {
    const atLimits = {
      depositMinor: 35_000,
      depositedOn: '2026-01-31',
      withdrawnMinor: 17_500,
      withdrawnOn: '2026-05-01',
    };
    expect(looksBorrowed(atLimits, statement)).toBe(true);
  });

  it('is seen on any of the days on which it was shown', () => {
    const shown = { ...statement, shownOn: ['2026-06-01', '2026-02-21'] };
    expect(looksBorrowed(borrowed, shown)).toBe(true);
  });

  it('is seen by the thresholds of the programme, where it has its own', () => {
    const strict = { depositShareBp: 6000, daysBefore: 30, withdrawnShareBp: 5000, daysAfter: 90 };
    expect(looksBorrowed(borrowed, statement, strict)).toBe(false);
  });

  it('does not depend on the scale, up to the largest amounts', () => {
    holdsForAll(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(1_000_000)), ([deposit, withdrawn, sum]) => {
      const at = (scale: number) =>
        looksBorrowed(
          { ...borrowed, depositMinor: (deposit + 1) * scale, withdrawnMinor: (withdrawn + 1) * scale },
          { ...statement, sumMinor: (sum + 1) * scale },
        );
      expect(at(8_000_000_000)).toBe(at(1));
    });
  });

  it('is seen the same on every day of the year', () => {
    holdsForAll(fc.nat(3_650), (days) => {
      const moved = { ...borrowed, depositedOn: addDays('2026-02-20', days), withdrawnOn: addDays('2026-03-12', days) };
      expect(looksBorrowed(moved, { ...statement, shownOn: [addDays('2026-03-02', days)] })).toBe(true);
    });
  });
});

it.each([
  ['in_the_future', '/statement/depositedOn', { depositedOn: '2026-05-01', withdrawnMinor: null, withdrawnOn: null }],
  ['before_another_date', '/statement/withdrawnOn', { withdrawnOn: '2026-02-01' }],
  ['required', '/statement/withdrawnOn', { withdrawnOn: null }],
  ['required', '/statement/withdrawnMinor', { withdrawnMinor: null }],
  ['must_be_positive', '/statement/depositMinor', { depositMinor: 0 }],
])('refuses facts of a statement with %s at %s', (code, pointer, other) => {
  const found = checkStatementFacts({ ...borrowed, ...other }, { today: '2026-04-01' });
  expect(found).toEqual([expect.objectContaining({ code, pointer })]);
});
