import fc from 'fast-check';
import { addDays } from '../calendar/days';
import { holidaysOf } from '../calendar/holidays';
import { isWorkingDay, serviceDaysBetween } from '../calendar/service-days';
import { holdsForAll } from '../proof/property';
import { checkAppealWindow, lastDayOfAppeal } from './appeal-window';

const bishkek = { timeZone: 'Asia/Bishkek', holidays: holidaysOf('KG') };
const dushanbe = { timeZone: 'Asia/Dushanbe', holidays: holidaysOf('TJ') };

describe('the window of an appeal', () => {
  test('is counted in working days of the office', () => {
    const friday = { refusedAt: '2026-02-27T05:00:00Z', appealDays: 5, ...bishkek };
    expect(lastDayOfAppeal(friday)).toBe('2026-03-06');
  });

  test('does not count the holidays of the country', () => {
    const beforeNooruz = { refusedAt: '2026-03-19T05:00:00Z', appealDays: 1 };
    expect(lastDayOfAppeal({ ...beforeNooruz, ...bishkek })).toBe('2026-03-23');
    expect(lastDayOfAppeal({ ...beforeNooruz, ...dushanbe })).toBe('2026-03-25');
  });

  test('begins on the day that it was at the office', () => {
    const lateInTheEvening = { refusedAt: '2026-03-02T18:30:00Z', appealDays: 1 };
    expect(lastDayOfAppeal({ ...lateInTheEvening, ...bishkek })).toBe('2026-03-04');
    expect(lastDayOfAppeal({ ...lateInTheEvening, ...dushanbe })).toBe('2026-03-03');
  });

  test('is not there where the rules know no appeal', () => {
    expect(lastDayOfAppeal({ refusedAt: '2026-03-02T04:00:00Z', appealDays: undefined, ...bishkek })).toBeNull();
    expect(checkAppealWindow(null, '2026-03-02').map(({ code }) => code)).toEqual(['no_appeal_in_rules']);
  });

  test('ends with its last day, and says which day that was', () => {
    expect(checkAppealWindow('2026-03-06', '2026-03-06')).toEqual([]);
    expect(checkAppealWindow('2026-03-06', '2026-03-07')).toEqual([
      { code: 'appeal_too_late', params: { lastDay: '2026-03-06' } },
    ]);
  });

  test('has as many working days as the rules say, and ends on one', () => {
    const cases = fc.tuple(
      fc.integer({ min: 0, max: 1_500 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 1, max: 30 }),
    );
    holdsForAll(cases, ([offset, hour, appealDays]) => {
      const day = addDays('2024-01-01', offset);
      const refusedAt = `${day}T${String(hour).padStart(2, '0')}:00:00Z`;
      const local = hour >= 18 ? addDays(day, 1) : day;
      const lastDay = lastDayOfAppeal({ refusedAt, appealDays, ...bishkek }) ?? '';
      expect(serviceDaysBetween(local, lastDay, bishkek.holidays)).toBe(appealDays);
      expect(isWorkingDay(lastDay, bishkek.holidays)).toBe(true);
      expect(checkAppealWindow(lastDay, lastDay)).toEqual([]);
      expect(checkAppealWindow(lastDay, addDays(lastDay, 1))).toHaveLength(1);
    });
  });
});
