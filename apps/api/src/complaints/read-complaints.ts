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
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { asWritten, hashOfCode } from './complaint-code';
import { byUrgency, complaintSituation, presentComplaint, presentItem } from './complaint.presenter';
import { ComplaintsRepository } from './complaints.repository';

/** What is read of complaints, by whom they are for; row-level security shows nothing else. */
@Injectable()
export class ReadComplaints {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
    private readonly reads: ReadLog,
  ) {}

  list(query: ComplaintQuery): Promise<ComplaintList> {
    return this.work.read(async (tx) => {
      await this.complaints.openFor(tx, currentActor());
      const rows = await this.complaints.list(tx, query);
      return { items: rows.map((row) => presentItem(row, tx.now)).sort(byUrgency), next: null };
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
