import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { addDays } from './days';
import { dueAfterPause, usedServiceDays } from './paused-clock';
import { addServiceDays } from './service-days';

const none = new Set<string>();

test('what was used before the return is not given again, and the days of the return do not count', () => {
  // Monday to Friday: four service days; back on the Monday two weeks later.
  const spells = [{ fromOn: '2026-03-02', untilOn: '2026-03-06' }];
  expect(usedServiceDays(spells, none)).toBe(4);
  expect(dueAfterPause('2026-03-16', 10, spells, none)).toBe('2026-03-24');
  expect(dueAfterPause('2026-03-16', 3, spells, none)).toBe('2026-03-16');
});

test('without a return the clock runs as ever', () => {
  const cases = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 30 }));
  holdsForAll(cases, ([start, days]) => {
    const since = addDays('2026-01-01', start);
    expect(dueAfterPause(since, days, [], none)).toBe(addServiceDays(since, days, none));
  });
});

test('however long it was away, the office has the same working days in all', () => {
  const cases = fc.record({
    used: fc.integer({ min: 0, max: 10 }),
    away: fc.integer({ min: 0, max: 200 }),
    days: fc.integer({ min: 10, max: 20 }),
  });
  holdsForAll(cases, ({ used, away, days }) => {
    const fromOn = '2026-03-02';
    const untilOn = addServiceDays(fromOn, used, none);
    const back = addDays(untilOn, away);
    const due = dueAfterPause(back, days, [{ fromOn, untilOn }], none);
    expect(due).toBe(addServiceDays(back, days - used, none));
  });
});
