import { ruleSets } from '@tendesh/testing/reference';
import { type ClockFacts, readClock } from './service-clock';

const { serviceDays } = ruleSets[0].rules;
const presented: ClockFacts = {
  ...{ status: 'assessed', sinceOn: '2026-03-16', returns: [], serviceDays, holidays: new Set() },
};
const returned = { statusBefore: 'assessed', fromOn: '2026-03-02', untilOn: '2026-03-06' } as const;

test('the clock of the step under way runs from the day on which it began', () => {
  expect(readClock(presented)).toMatchObject({ step: 'decision', usedDays: 0, dueOn: '2026-03-30', isPaused: false });
});

test('while the application is returned it is paused, and says what was used', () => {
  expect(readClock({ ...presented, status: 'returned', returns: [returned] })).toEqual({
    ...{ step: 'decision', serviceDays: 10, usedDays: 4, isPaused: true, dueOn: null },
  });
});

test('back at the same step it goes on where it stopped; another step has its own days', () => {
  expect(readClock({ ...presented, returns: [returned] })).toMatchObject({ usedDays: 4, dueOn: '2026-03-24' });
  expect(readClock({ ...presented, status: 'submitted', returns: [returned] })).toMatchObject({
    ...{ step: 'screening', usedDays: 0, dueOn: '2026-03-23' },
  });
});

test('no clock of the office runs on a draft or after the decision', () => {
  for (const status of ['draft', 'approved', 'withdrawn'] as const)
    expect(readClock({ ...presented, status })).toBeNull();
});
