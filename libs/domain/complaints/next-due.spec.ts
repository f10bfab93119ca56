import fc from 'fast-check';
import { holidaysOf } from '../calendar/holidays';
import { localDay } from '../calendar/local-day';
import { holdsForAll } from '../proof/property';
import { complaintCategories, complaintDeadlines, isRestricted } from './complaint-categories';
import { complaintStatuses } from './complaint-transitions';
import { nextDue } from './next-due';

const osh = { timeZone: 'Asia/Bishkek', holidays: holidaysOf('KG') };
const onMonday = '2026-03-02T04:00:00.000Z';

test('an ordinary complaint is to be acknowledged, then to be answered, each to the end of a day of its office', () => {
  const deadlines = complaintDeadlines('delay', onMonday, osh);
  expect(nextDue('received', deadlines, osh.timeZone)).toEqual({
    ...{ step: 'acknowledge', dueAt: '2026-03-04', overdueFrom: '2026-03-04T18:00:00.000Z' },
  });
  expect(nextDue('acknowledged', deadlines, osh.timeZone)).toEqual({
    ...{ step: 'answer', dueAt: '2026-03-16', overdueFrom: '2026-03-16T18:00:00.000Z' },
  });
});

test('a restricted one is to be referred within a day, acknowledged or not', () => {
  const deadlines = complaintDeadlines('fraud', onMonday, osh);
  for (const status of ['received', 'acknowledged'] as const)
    expect(nextDue(status, deadlines, osh.timeZone)).toEqual({
      ...{ step: 'refer', dueAt: '2026-03-03T04:00:00.000Z', overdueFrom: '2026-03-03T04:00:00.000Z' },
    });
});

test('something is due of every complaint until it is settled, and nothing afterwards', () => {
  const cases = fc.tuple(fc.constantFrom(...complaintCategories), fc.constantFrom(...complaintStatuses));
  holdsForAll(cases, ([category, status]) => {
    const next = nextDue(status, complaintDeadlines(category, onMonday, osh), osh.timeZone);
    expect(next === null).toBe(['answered', 'referred', 'closed'].includes(status));
    if (next === null) return;
    expect(next.step === 'refer').toBe(isRestricted(category));
    const lastDay = localDay(new Date(Date.parse(next.overdueFrom) - 1).toISOString(), osh.timeZone);
    expect(next.dueAt.includes('T') || next.dueAt === lastDay).toBe(true);
  });
});
