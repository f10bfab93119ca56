import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { type AmendmentFacts, amendmentStatuses, amendmentTransitions } from './amendment-transitions';

describe('an amendment', () => {
  keepsTheLawsOfTransitions({
    table: amendmentTransitions,
    statuses: amendmentStatuses,
    first: 'proposed',
    final: ['approved', 'rejected', 'withdrawn'],
  });

  const sound: AmendmentFacts = {
    awardIsOpen: true,
    decision: [],
    released: [],
    grantMinor: 300,
    formerGrantMinor: 200,
    budgetLeftMinor: 100,
    approval: { rules: { managerApprovalMaxMinor: 300 }, given: [] },
    setAsideBy: [],
  };
  const codes = (facts: AmendmentFacts) =>
    (transition(amendmentTransitions, 'approve').when?.(facts) ?? []).map(({ code }) => code);

  test('asks the budget for what is added only, and the threshold for the whole grant', () => {
    expect(codes(sound)).toEqual([]);
    expect(codes({ ...sound, budgetLeftMinor: 99 })).toEqual(['programme_budget_exhausted']);
    const approval = { rules: { managerApprovalMaxMinor: 299 }, given: [] };
    const { by } = transition(amendmentTransitions, 'approve');
    expect(by?.({ ...sound, approval }, { people: ['elena'], may: () => false })).toMatchObject([
      { code: 'above_approval_threshold' },
    ]);
    expect(codes({ ...sound, grantMinor: 100, budgetLeftMinor: 0 })).toEqual([]);
  });

  test('is approved by nobody who took the refusal that an appeal set aside', () => {
    const { by } = transition(amendmentTransitions, 'approve');
    const asked = (people: string[]) => by?.({ ...sound, setAsideBy: ['elena'] }, { people, may: () => true });
    expect(asked(['elena'])).toMatchObject([{ code: 'refused_before' }]);
    expect(asked(['talant'])).toEqual([]);
  });

  test('passes the gate of the decision again, and leaves what is released covered', () => {
    const decision = [violation('own_contribution_below_minimum')];
    const released = [violation('grant_below_released')];
    expect(codes({ ...sound, decision, released })).toEqual(['own_contribution_below_minimum', 'grant_below_released']);
  });

  test('is decided by the duty of the approver, and not on an award that is over', () => {
    expect(transition(amendmentTransitions, 'approve').duty).toBe('approved');
    expect(transition(amendmentTransitions, 'reject').duty).toBe('approved');
    expect(codes({ ...sound, awardIsOpen: false })).toEqual(['wrong_status']);
  });
});
