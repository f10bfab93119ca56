import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { addDays, addMonths, daysBetween, isIsoDate, weekday } from './days';
import { localDay, officeTimeZones } from './local-day';

const anyDay = fc.integer({ min: 0, max: 36_524 }).map((count) => addDays('1970-01-01', count));

test('a day is written YYYY-MM-DD and exists', () => {
  expect(['2024-02-29', '2025-01-31'].every(isIsoDate)).toBe(true);
  expect(['2025-02-29', '2025-13-01', '25-01-01', '2025-01-01T00:00', '', null].some(isIsoDate)).toBe(false);
});

test('a month after the end of January is the end of February', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2025-01-31', 12)).toBe('2026-01-31');
  expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
});

test('days are counted across the end of February', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-01-02', '2025-01-01')).toBe(-1);
});

test('Monday is 1 and Sunday is 7', () => {
  expect([weekday('2025-01-06'), weekday('2025-01-12')]).toEqual([1, 7]);
});

test('what is not a day is refused', () => {
  expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
});

test('adding days and counting them agree', () => {
  holdsForAll(fc.tuple(anyDay, fc.integer({ min: -5_000, max: 5_000 })), ([day, count]) => {
    expect(daysBetween(day, addDays(day, count))).toBe(count);
  });
});

test('adding months never leaves the month that it aims at', () => {
  holdsForAll(fc.tuple(anyDay, fc.integer({ min: 0, max: 60 })), ([day, months]) => {
    const aimed = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
    const later = addMonths(day, months);
    expect(Number(later.slice(0, 4)) * 12 + Number(later.slice(5, 7)) - 1).toBe(aimed);
  });
});

test('the day is that of the wall calendar of the office', () => {
  expect(localDay('2025-01-01T17:59:59Z', officeTimeZones.KG)).toBe('2025-01-01');
  expect(localDay('2025-01-01T18:00:00Z', officeTimeZones.KG)).toBe('2025-01-02');
  expect(localDay('2025-01-01T18:30:00Z', officeTimeZones.TJ)).toBe('2025-01-01');
  expect(localDay('2025-01-01T23:30:00+06:00', officeTimeZones.KG)).toBe('2025-01-01');
});
