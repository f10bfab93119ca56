import { dutyActs, dutyConflicts } from '../acts/duties';
import { transition } from '../acts/transitions';
import { applicationStatuses, applicationTransitions } from '../applications/application-transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import {
  appealStatuses,
  appealTransitions,
  isRefused,
  refusalTransitions,
  refusedStatuses,
  reopeningAct,
} from './appeal-transitions';

describe('an appeal', () => {
  keepsTheLawsOfTransitions({
    table: appealTransitions,
    statuses: appealStatuses,
    first: 'filed',
    final: ['upheld', 'dismissed', 'withdrawn'],
  });

  test('is heard by nobody who was the case officer, screened, scored, voted, presided, decided or returned', () => {
    const inTheWay = dutyActs.filter(
      (act) => dutyConflicts('heard_appeal', ['kim'], [{ staffId: 'kim', act }]).length > 0,
    );
    expect(inTheWay).toEqual(['was_case_officer', 'screened', 'scored', 'voted', 'presided', 'approved', 'returned']);
    for (const act of ['uphold', 'dismiss'] as const)
      expect(transition(appealTransitions, act).duty).toBe('heard_appeal');
  });

  test('says why, however it ends', () => {
    expect(appealTransitions.every(({ reasonNeeded }) => reasonNeeded === true)).toBe(true);
  });

  test('is not upheld beside a newer application that runs', () => {
    const uphold = transition(appealTransitions, 'uphold');
    expect(uphold.when?.({ newApplicationRuns: false, refusedBy: null })).toEqual([]);
    expect(uphold.when?.({ newApplicationRuns: true, refusedBy: null })).toEqual([{ code: 'open_application_exists' }]);
    expect(transition(appealTransitions, 'dismiss').when).toBeUndefined();
  });
});

describe('a refusal', () => {
  test('brings the application back to where it was refused', () => {
    expect(refusedStatuses.map((status) => [status, reopenedTo(status)])).toEqual([
      ['ineligible', 'submitted'],
      ['rejected', 'assessed'],
    ]);
    expect(applicationStatuses.filter(isRefused)).toEqual([...refusedStatuses]);
    expect(reopeningAct('approved', false)).toBeNull();
  });

  test('by sheets that do not pass brings it back to be scored anew, since nobody could decide otherwise on them', () => {
    expect(reopeningAct('rejected', false)).toBe('reopen_scoring');
    expect(transition(refusalTransitions, 'reopen_scoring').to).toBe('eligible');
    expect(reopeningAct('ineligible', false)).toBe('reopen_screening');
  });

  test('of any kind is decided anew by an act that leaves a duty', () => {
    for (const status of refusedStatuses) {
      const anew = applicationTransitions.filter(({ from, to }) => from.includes(reopenedTo(status)) && to === status);
      expect(anew.map(({ duty }) => duty)).not.toContain(undefined);
      expect(anew.length).toBeGreaterThan(0);
    }
  });
});

function reopenedTo(status: (typeof refusedStatuses)[number]) {
  const to = transition(refusalTransitions, reopeningAct(status, true) ?? 'appeal').to;
  if (to === 'same') throw new Error('A reopened application moves');
  return to;
}
