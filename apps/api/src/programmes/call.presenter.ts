import type { CallItem } from '@tendesh/contracts/programmes/calls';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { offeredActs, type Situation } from '@tendesh/domain/acts/transitions';
import { type CallFacts, type CallStatus, callTransitions } from '@tendesh/domain/programmes/call-transitions';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { CallRow } from './calls.repository';

/** What the transition table of calls asks about one. */
export function callSituation(
  call: CallRow,
  programme: Programme,
  actor: Actor,
  today: string,
): Situation<CallStatus, CallFacts> {
  return {
    status: call.status,
    standing: programmeStanding(programme, actor),
    done: [],
    facts: {
      writtenByActor: call.writtenBy.includes(actor.id),
      ruleSetIsApproved: call.ruleSetStatus === 'approved',
      allocations: call.allocationIds.length,
      closesOn: call.closesOn,
      today,
    },
  };
}

export function presentCall(call: CallRow, programme: Programme, actor: Actor, today: string): CallItem {
  const { id, code, name, description, status, opensOn, closesOn, quotas, grants, selected, women, young, version } =
    call;
  const acts = offeredActs(callTransitions, actor, callSituation(call, programme, actor, today));
  return {
    ...{ id, code, name, description, status, opensOn, closesOn, quotas, grants, selected, women, young, version },
    ...{ ruleSetId: call.ruleSetId, ruleSetNumber: call.ruleSetNumber, allocationIds: call.allocationIds },
    ...{ editedBy: call.editedBy, publishedBy: call.publishedBy, revisions: call.revisions },
    publishedAt: call.publishedAt?.toISOString() ?? null,
    actions: acts.map((act) => ({ ...act, helpers: [] })),
  };
}
