import { Injectable } from '@nestjs/common';
import type { WorkKind } from '@tendesh/contracts/work/work';
import type { ComplaintStep } from '@tendesh/domain/complaints/next-due';
import { authoritiesFor } from '@tendesh/domain/staff/reach';
import { nextOf } from '../complaints/complaint-due';
import { ComplaintsRepository, type WaitingComplaint } from '../complaints/complaints.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import type { Waiting } from './waiting';

const MOST = 500;

const workOf = {
  acknowledge: { kind: 'complaint_to_acknowledge', next: 'complaint_to_answer' },
  answer: { kind: 'complaint_to_answer', next: 'answered' },
  refer: { kind: 'complaint_to_refer', next: 'referred' },
} as const satisfies Record<ComplaintStep, { kind: WorkKind; next: string }>;

/** Complaints that wait for the reader, in a transaction of their own: it sees them and nothing beyond. */
@Injectable()
export class ComplaintWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
  ) {}

  waiting(): Promise<Waiting[]> {
    const reader = currentActor();
    if (authoritiesFor(reader, 'complaint.handle').length === 0) return Promise.resolve([]);
    return this.work.read(async (tx) => {
      await this.complaints.openFor(tx, reader);
      const rows = await this.complaints.waitingFor(tx, reader.id, MOST);
      return rows.flatMap((row) => present(row, tx.now));
    });
  }
}

/** By its reference alone: the list stands open on a screen. */
function present(row: WaitingComplaint, now: Date): Waiting[] {
  const next = nextOf(row, row.timeZone);
  if (next === null) return [];
  return [
    {
      item: {
        ...workOf[next.step],
        ...{ caseId: null, caseNumber: null, returneeName: null, officeName: row.officeName, title: row.reference },
        ...{ amountMinor: null, currency: null, since: row.receivedAt.toISOString(), dueAt: next.dueAt },
        ...{ overdue: row.overdueFrom <= now, sessionId: null, complaintId: row.id, isUsedElsewhere: false },
      },
      ...{ applicationId: null, total: row.total, isComplaint: true, rank: next.overdueFrom },
    },
  ];
}
