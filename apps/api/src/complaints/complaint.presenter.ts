import type { Complaint, ComplaintItem, ComplaintRegrouping } from '@tendesh/contracts/complaints/complaints';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { offeredActs, type Situation } from '@tendesh/domain/acts/transitions';
import type { ComplaintCategory } from '@tendesh/domain/complaints/complaint-categories';
import {
  type ComplaintFacts,
  type ComplaintStatus,
  complaintTransitions,
} from '@tendesh/domain/complaints/complaint-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import { nextOf } from './complaint-due';
import type { ComplaintEntity } from './complaint.entity';
import type { ComplaintRow } from './complaints.repository';

/** A complaint stands at its office; without one only who reaches all does. `wanted` is the kind that it would be moved to. */
export function complaintSituation(
  complaint: Pick<ComplaintEntity, 'status' | 'officeId' | 'category' | 'subjectId'>,
  wanted: ComplaintCategory | null = null,
): Situation<ComplaintStatus, ComplaintFacts> {
  const { status, officeId, category, subjectId } = complaint;
  const standing = { officeId: officeId ?? '', caseOfficerId: null, programmeIds: [] };
  return { status, standing, done: [], facts: { category, wanted, subjectId } };
}

export function presentItem(row: ComplaintRow, now: Date): ComplaintItem {
  const { overdueFrom } = row;
  return {
    ...{ id: row.id, reference: row.reference, category: row.category, restricted: row.restricted },
    ...{ channel: row.channel, status: row.status, officeName: row.officeName },
    ...{ receivedAt: row.receivedAt.toISOString(), acknowledgeBy: row.acknowledgeBy, answerBy: row.answerBy },
    referBy: row.referBy?.toISOString() ?? null,
    ...{ dueAt: nextOf(row, row.timeZone)?.dueAt ?? null, overdue: overdueFrom !== null && overdueFrom <= now },
    handler: named(row.handlerId, row.handlerName),
  };
}

export function presentComplaint(
  row: ComplaintRow,
  regroupings: readonly ComplaintRegrouping[],
  { now, reader }: { now: Date; reader: Actor },
): Complaint {
  return {
    ...presentItem(row, now),
    ...{ language: row.language, description: row.description, contact: row.contact, answer: row.answer },
    ...{ mayBeContacted: row.mayBeContacted, caseId: row.caseId, caseNumber: row.caseNumber, version: row.version },
    subject: named(row.subjectId, row.subjectName),
    regroupings: [...regroupings],
    actions: offeredActs(complaintTransitions, reader, complaintSituation(row)).map((act) => ({ ...act, helpers: [] })),
  };
}

function named(id: string | null, fullName: string | null): StaffReference | null {
  return id === null ? null : { id, fullName: fullName ?? '' };
}
