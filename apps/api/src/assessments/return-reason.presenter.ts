import type { ReturnReasonItem } from '@tendesh/contracts/assessments/return-reasons';
import { offeredActs, type Situation } from '@tendesh/domain/acts/transitions';
import {
  type ReturnReasonStatus,
  returnReasonTransitions,
} from '@tendesh/domain/applications/return-reason-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { ReturnReasonRow } from './return-reasons.repository';

/** A reason belongs to no office: who may manage the library may do so everywhere. */
export function reasonSituation({ status }: Pick<ReturnReasonRow, 'status'>): Situation<ReturnReasonStatus, null> {
  return { status, standing: { officeId: '', caseOfficerId: null, programmeIds: [] }, done: [], facts: null };
}

export function presentReason(row: ReturnReasonRow, reader: Actor): ReturnReasonItem {
  const { id, group, sentence, status, addedBy, addedAt, version } = row;
  const acts = offeredActs(returnReasonTransitions, reader, reasonSituation(row));
  return {
    ...{ id, group, sentence, status, addedBy, version },
    addedAt: addedAt.toISOString(),
    actions: acts.map((act) => ({ ...act, helpers: [] })),
  };
}
