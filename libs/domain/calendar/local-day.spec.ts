import { localDay, localTime, startOfDay } from './local-day';

test('the day and the time are those of the wall', () => {
  const instant = '2025-01-01T19:05:00Z';
  expect([localDay(instant, 'Asia/Bishkek'), localTime(instant, 'Asia/Bishkek')]).toEqual(['2025-01-02', '01:05']);
  expect([localDay(instant, 'UTC'), localTime(instant, 'UTC')]).toEqual(['2025-01-01', '19:05']);
  expect(localTime('2025-01-01T18:00:00Z', 'Asia/Bishkek')).toBe('00:00');
});

test('a day begins at the midnight of the wall', () => {
  expect(startOfDay('2025-01-02', 'Asia/Bishkek')).toBe('2025-01-01T18:00:00.000Z');
  expect(startOfDay('2025-01-02', 'America/La_Paz')).toBe('2025-01-02T04:00:00.000Z');
  expect(localTime(startOfDay('2025-07-09', 'Asia/Kolkata'), 'Asia/Kolkata')).toBe('00:00');
});
