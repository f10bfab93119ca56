import { Injectable } from '@nestjs/common';
import type {
  Complaint,
  ComplaintChoices,
  ComplaintFigures,
  ComplaintList,
  ComplaintQuery,
  ComplaintStatusRequest,
  PublicComplaintStatus,
} from '@tendesh/contracts/complaints/complaints';
import { validate as isUuid } from 'uuid';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound, Problem } from '../platform/problems/problem';
import { asWritten, hashOfCode } from './complaint-code';
import { complaintSituation, presentComplaint, presentItem } from './complaint.presenter';
import { type ComplaintCursor, ComplaintsRepository } from './complaints.repository';

/** What is read of complaints, by whom they are for; row-level security shows nothing else. */
@Injectable()
export class ReadComplaints {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
    private readonly reads: ReadLog,
  ) {}

  /** What is due first comes first, what is settled last. */
  list({ cursor, limit = DEFAULT_PAGE, ...query }: ComplaintQuery): Promise<ComplaintList> {
    const after = cursor === undefined ? null : cursorOf(cursor);
    return this.work.read(async (tx) => {
      await this.complaints.openFor(tx, currentActor());
      const rows = await this.complaints.list(tx, query, { after, take: limit + 1 });
      const { items, next } = pageOf(rows, limit);
      const last = items.at(-1);
      return {
        items: items.map((row) => presentItem(row, tx.now)),
        next: next === null || last === undefined ? null : `${last.overdueFrom?.toISOString() ?? ''}_${last.id}`,
      };
    });
  }

  /** Whole: the reading leaves a trace. */
  show(id: string): Promise<Complaint> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      await this.complaints.openFor(tx, reader);
      const row = await this.complaints.get(tx, id);
      refuseUnseen(reader, 'complaint.handle', complaintSituation(row).standing);
      const complaint = presentComplaint(row, await this.complaints.regroupings(tx, id), { now: tx.now, reader });
      // Like all of the trail: that some complaint was read, without its office.
      await this.reads.note(tx, reader, { noun: 'complaint', nounId: id, caseId: null, officeId: reader.officeId });
      return complaint;
    });
  }

  /** Counted over the offices that the reader reaches; fewer than five are told to the focal point alone. */
  figures(): Promise<ComplaintFigures> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      await this.complaints.openFor(tx, reader);
      return { items: await this.complaints.figures(tx, reader) };
    });
  }

  /** With the code, whoever holds it sees the status and the answer; anything else is not found. */
  byCode({ reference, code }: ComplaintStatusRequest): Promise<PublicComplaintStatus> {
    return this.work.system(async (tx) => {
      await this.complaints.openForCode(tx);
      const found = await this.complaints.findByCode(tx, asWritten(reference), hashOfCode(code));
      if (found === null) throw notFound();
      return { status: found.status, answer: found.answer };
    });
  }

  offices(): Promise<ComplaintChoices> {
    return this.work.system(async (tx) => ({ items: await this.complaints.officeChoices(tx) }));
  }

  colleagues(): Promise<ComplaintChoices> {
    return this.work.read(async (tx) => ({ items: await this.complaints.staffChoices(tx) }));
  }
}

/** The place after the last complaint seen: from when it is overdue, nothing for a settled one, and its id. */
function cursorOf(cursor: string): ComplaintCursor {
  const [overdueFrom = '', id = ''] = cursor.split('_', 2);
  const isCursor = isUuid(id) && (overdueFrom === '' || !Number.isNaN(Date.parse(overdueFrom)));
  if (!isCursor) throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
  return { overdueFrom: overdueFrom === '' ? null : overdueFrom, id };
}
