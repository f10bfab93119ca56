import fc from 'fast-check';
import { type Situation, type Transition, whyNot } from '../acts/transitions';
import { holdsForAll } from '../proof/property';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { checkDelegation, delegationStatus, delegationStatuses, delegationTransitions } from './delegation-transitions';
import { delegable } from './delegable';
import { permissions } from './permissions';
import { type Actor, type Authority, permissionsOfActor, reaches, type Standing } from './reach';
import { roles } from './roles';

keepsTheLawsOfTransitions({
  table: delegationTransitions,
  statuses: delegationStatuses,
  first: 'planned',
  final: ['over', 'ended'],
  setElsewhere: ['running', 'over'],
});

const elena: Authority = { id: 'elena', roles: ['manager'], officeId: 'osh', programmeIds: [] };
const days = { fromOn: '2026-03-02', untilOn: '2026-03-06' };

test('a delegation runs on its first and its last day, and ends by itself', () => {
  const on = (today: string) => delegationStatus({ ...days, isEnded: false }, today);
  expect(['2026-03-01', '2026-03-02', '2026-03-06', '2026-03-07'].map(on)).toEqual([
    'planned',
    'running',
    'running',
    'over',
  ]);
  expect(delegationStatus({ ...days, isEnded: true }, '2026-03-03')).toBe('ended');
});

describe('authority is not lent', () => {
  const asked = {
    delegator: elena,
    delegate: { id: 'talant', roles: ['manager'] },
    ...days,
    today: '2026-03-02',
    days: 5,
  } as const;
  const codes = (some: object) => checkDelegation({ ...asked, ...some }).map(({ code, pointer }) => [code, pointer]);

  test('to oneself', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ delegate: elena })).toEqual([['delegate_is_oneself', '/delegateId']]);
  });

  test('to who takes no part in cases', () => {
    for (const role of ['administrator', 'auditor', 'committee_member'])
      expect(codes({ delegate: { id: 'other', roles: [role] } })).toEqual([['delegate_takes_no_part', '/delegateId']]);
  });

  test('for days that are over, that end before they begin, or for too long', () => {
    expect(codes({ today: '2026-03-03' })).toEqual([['day_is_over', '/fromOn']]);
    expect(codes({ untilOn: '2026-03-01' })).toEqual([['before_another_date', '/untilOn']]);
    expect(codes({ days: 93 })).toEqual([['delegation_too_long', '/untilOn']]);
  });
});

const names = ['a', 'b', 'c'] as const;
const authority = (id: string): fc.Arbitrary<Authority> =>
  fc.record({
    id: fc.constant(id),
    roles: fc.subarray([...roles]),
    officeId: fc.constantFrom('osh', 'batken'),
    programmeIds: fc.subarray(['uk', 'kr']),
  });
const standing: fc.Arbitrary<Standing> = fc.record({
  officeId: fc.constantFrom('osh', 'batken'),
  caseOfficerId: fc.constantFrom(...names),
  programmeIds: fc.subarray(['uk', 'kr']),
});
const lending = (delegator: Authority, delegate: Authority): Actor => ({
  ...delegate,
  lent: [{ ...delegator, delegationId: 'd', fullName: 'A' }],
});

test('a delegation never reaches further than who lent it, and never with what is not lent', () => {
  const cases = fc.tuple(authority('a'), authority('b'), standing, fc.constantFrom(...permissions));
  holdsForAll(cases, ([delegator, delegate, record, permission]) => {
    const actor = lending(delegator, delegate);
    const own = reaches(delegate, permission, record);
    const lent = delegable.includes(permission) && reaches(delegator, permission, record);
    expect(reaches(actor, permission, record)).toBe(own || lent);
    if (!delegable.includes(permission))
      expect(permissionsOfActor(actor).includes(permission)).toBe(permissionsOfActor(delegate).includes(permission));
  });
});

test('what was lent is not lent on', () => {
  expect(delegable).not.toContain('delegation.give');
  const actor = lending(elena, { id: 'aigul', roles: ['case_officer'], officeId: 'osh', programmeIds: [] });
  expect(permissionsOfActor(actor)).not.toContain('delegation.give');
  expect(permissionsOfActor(actor)).toContain('application.approve');
});

describe('an act on behalf of a colleague', () => {
  const row: Transition<'open', 'approve', null> = {
    act: 'approve',
    from: ['open'],
    to: 'same',
    permission: 'application.approve',
    duty: 'approved',
  };
  const open = (done: Situation<'open', null>['done']): Situation<'open', null> => ({
    status: 'open',
    standing: { officeId: 'osh', caseOfficerId: 'aigul', programmeIds: [] },
    done,
    facts: null,
  });
  const talant = lending(elena, { id: 'talant', roles: ['verifier'], officeId: 'batken', programmeIds: [] });

  test('is judged by what either of both has done on the case', () => {
    expect(whyNot(row, talant, open([]))).toEqual([]);
    for (const staffId of ['talant', 'elena']) {
      expect(whyNot(row, talant, open([{ staffId, act: 'authorised_release' }]))).toMatchObject([
        { code: 'duty_conflict', params: { done: 'authorised_release' } },
      ]);
    }
  });

  test('is done in one’s own name where that is enough', () => {
    const own = lending(elena, { ...elena, id: 'talant' });
    expect(whyNot(row, own, open([{ staffId: 'elena', act: 'scored' }]))).toEqual([]);
  });
});
