import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { addDays } from './days';
import { holidaysOf } from './holidays';
import { addServiceDays, isWorkingDay, serviceDaysBetween } from './service-days';

const kyrgyz = holidaysOf('KG');

test('a service day after Friday is Monday', () => {
  expect(addServiceDays('2025-01-10', 1, kyrgyz)).toBe('2025-01-13');
  expect(serviceDaysBetween('2025-01-10', '2025-01-17', kyrgyz)).toBe(5);
});

test('a holiday is not a service day, and each country has its own', () => {
  expect(addServiceDays('2026-08-28', 1, kyrgyz)).toBe('2026-09-01');
  expect(isWorkingDay('2026-08-31', kyrgyz)).toBe(false);
  expect(isWorkingDay('2026-08-31', holidaysOf('TJ'))).toBe(true);
  expect(isWorkingDay('2026-09-09', holidaysOf('TJ'))).toBe(false);
});

test('no service days from a day is that day, and none lie before it', () => {
  expect(addServiceDays('2025-01-11', 0, kyrgyz)).toBe('2025-01-11');
  expect(serviceDaysBetween('2025-01-17', '2025-01-10', kyrgyz)).toBe(0);
});

test('counting to a due day gives the service days that made it, and it is a working day', () => {
  const cases = fc.tuple(fc.integer({ min: 0, max: 1_800 }), fc.integer({ min: 1, max: 40 }));
  holdsForAll(cases, ([offset, count]) => {
    const from = addDays('2024-01-01', offset);
    const due = addServiceDays(from, count, kyrgyz);
    expect(serviceDaysBetween(from, due, kyrgyz)).toBe(count);
    expect(isWorkingDay(due, kyrgyz)).toBe(true);
  });
});
