import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';
import { holds } from './permissions';
import type { Authority } from './reach';
import type { Role } from './roles';

/** A delegation is dated: it comes, runs and is over by the days it names, unless it is ended before. */
export const delegationStatuses = ['planned', 'running', 'over', 'ended'] as const;
export type DelegationStatus = (typeof delegationStatuses)[number];

/** Calendar days at the office of who delegates, both included, e.g. 2026-03-02. */
export interface DelegationDays {
  readonly fromOn: string;
  readonly untilOn: string;
}

/** Where a delegation stands on a day of that office. From 2 to 6 March: running on both, over on the 7th. */
export function delegationStatus(
  { fromOn, untilOn, isEnded }: DelegationDays & { readonly isEnded: boolean },
  today: string,
): DelegationStatus {
  if (isEnded) return 'ended';
  if (today < fromOn) return 'planned';
  return today <= untilOn ? 'running' : 'over';
}

export interface DelegationFacts {
  /** The actor is who lent the authority. */
  readonly isOwn: boolean;
}

/** Who lent an authority takes it back at any time before it is over, with a reason. */
export const delegationTransitions: readonly Transition<DelegationStatus, 'end_delegation', DelegationFacts>[] = [
  {
    act: 'end_delegation',
    from: ['planned', 'running'],
    to: 'ended',
    permission: 'delegation.give',
    reasonNeeded: true,
    when: ({ isOwn }) => (isOwn ? [] : [violation('not_own_delegation')]),
  },
];

/** The longest that an authority is lent at once: an absence, not another appointment. */
export const MAX_DELEGATION_DAYS = 92;

export interface DelegationAsked extends DelegationDays {
  readonly delegator: Authority;
  readonly delegate: { readonly id: string; readonly roles: readonly Role[] };
  /** The day at the office of who delegates. */
  readonly today: string;
  /** How many days it would run, the first and the last included. */
  readonly days: number;
}

/** Why authority cannot be lent so, each at its field; empty when it can. What was lent cannot be lent on. */
export function checkDelegation({ delegator, delegate, fromOn, untilOn, today, days }: DelegationAsked): Violation[] {
  return [
    ...(delegate.id === delegator.id ? [violation('delegate_is_oneself', '/delegateId')] : []),
    ...(mayReceiveAuthority(delegate.roles) ? [] : [violation('delegate_takes_no_part', '/delegateId')]),
    ...(fromOn < today ? [violation('day_is_over', '/fromOn')] : []),
    ...(untilOn < fromOn ? [violation('before_another_date', '/untilOn')] : []),
    ...(days > MAX_DELEGATION_DAYS ? [violation('delegation_too_long', '/untilOn', { max: MAX_DELEGATION_DAYS })] : []),
  ];
}

/** Authority is lent to those who take part in cases: not to an administrator, an auditor or a member from outside. */
export function mayReceiveAuthority(roles: readonly Role[]): boolean {
  return holds(roles, 'case.note') && !holds(roles, 'staff.manage') && !holds(roles, 'audit.read');
}
