import fc from 'fast-check';
import { addDays, daysBetween } from '../calendar/days';
import { holidaysOf } from '../calendar/holidays';
import { isWorkingDay } from '../calendar/service-days';
import { holdsForAll } from '../proof/property';
import { complaintCategories, complaintDeadlines, isRestricted } from './complaint-categories';

const osh = { timeZone: 'Asia/Bishkek', holidays: holidaysOf('KG') };

test('an ordinary complaint is acknowledged within two working days and answered within fourteen days', () => {
  expect(complaintDeadlines('delay', '2026-02-27T05:00:00Z', osh)).toEqual({
    ...{ acknowledgeBy: '2026-03-03', answerBy: '2026-03-13', referBy: null },
  });
});

test('a restricted one is referred within a day, weekend or not', () => {
  expect(complaintDeadlines('sexual_exploitation', '2026-02-27T12:00:00.000Z', osh)).toEqual({
    ...{ acknowledgeBy: '2026-03-03', answerBy: null, referBy: '2026-02-28T12:00:00.000Z' },
  });
});

test('what accuses staff is restricted', () => {
  expect(complaintCategories.filter(isRestricted)).toEqual([
    'fee_demanded',
    'staff_conduct',
    'fraud',
    'sexual_exploitation',
  ]);
});

test('every complaint is either answered or referred, and acknowledged on a working day of the office', () => {
  const cases = fc.tuple(fc.constantFrom(...complaintCategories), fc.integer({ min: 0, max: 1_500 }));
  holdsForAll(cases, ([category, offset]) => {
    const day = addDays('2024-01-01', offset);
    const { acknowledgeBy, answerBy, referBy } = complaintDeadlines(category, `${day}T05:00:00Z`, osh);
    expect((answerBy === null) !== (referBy === null)).toBe(true);
    expect(answerBy === null || daysBetween(day, answerBy) === 14).toBe(true);
    expect([isWorkingDay(acknowledgeBy, osh.holidays), acknowledgeBy > day]).toEqual([true, true]);
  });
});
