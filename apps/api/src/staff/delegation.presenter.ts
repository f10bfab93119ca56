import type { DelegationItem } from '@tendesh/contracts/staff/delegations';
import { offeredActs, type Situation } from '@tendesh/domain/acts/transitions';
import { localDay } from '@tendesh/domain/calendar/local-day';
import {
  type DelegationDays,
  type DelegationFacts,
  type DelegationStatus,
  delegationStatus,
  delegationTransitions,
} from '@tendesh/domain/staff/delegation-transitions';
import { type Actor, isFromOutside } from '@tendesh/domain/staff/reach';
import type { SignedIn } from '../platform/context/request-context';
import type { ListedDelegation } from './delegations.repository';

interface DelegationRow extends DelegationDays {
  readonly delegatorId: string;
  readonly isEnded: boolean;
}

/** What the transition table of delegations asks about one. It belongs to no case: whoever gave it may end it. */
export function delegationSituation(
  { delegatorId, ...days }: DelegationRow,
  today: string,
  actor: Actor,
): Situation<DelegationStatus, DelegationFacts> {
  const { officeId, programmeIds } = actor;
  return {
    status: delegationStatus(days, today),
    standing: { officeId, programmeIds, caseOfficerId: null },
    done: [],
    facts: { isOwn: delegatorId === actor.id },
  };
}

/**
 * Delegations are open to everybody in the offices of who lends and who acts; null is every office. Who comes from outside
 * is of no office, whichever invited him.
 */
export function officesSeenBy(reader: SignedIn): string[] | null {
  const { visibleOfficeIds, officeId } = reader;
  if (visibleOfficeIds === null) return null;
  return isFromOutside(reader) ? [] : [...visibleOfficeIds, officeId];
}

export function presentDelegation({ timeZone, ...row }: ListedDelegation, now: Date, actor: Actor): DelegationItem {
  const { fromOn, untilOn } = row;
  const days = { fromOn, untilOn, isEnded: row.endedAt !== null, delegatorId: row.delegator.id };
  const situation = delegationSituation(days, localDay(now.toISOString(), timeZone), actor);
  const offered = row.delegator.id === actor.id ? offeredActs(delegationTransitions, actor, situation) : [];
  return { ...row, status: situation.status, actions: offered.map((act) => ({ ...act, helpers: [] })) };
}
