import { Injectable } from '@nestjs/common';
import type {
  ComplaintReceipt,
  ComplaintRequest,
  PublicComplaintRequest,
} from '@tendesh/contracts/complaints/complaints';
import { checkPastDay } from '@tendesh/domain/calendar/check-day';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { isRestricted } from '@tendesh/domain/complaints/complaint-categories';
import { violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import type { AuditedTransaction, Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { hashOfCode, newReceipt } from './complaint-code';
import { deadlinesOf, followedBy, noOffice } from './complaint-due';
import type { ComplaintEntity } from './complaint.entity';
import { ComplaintsRepository, type OfficeOfComplaint } from './complaints.repository';

type Particulars = Pick<ComplaintEntity, 'channel' | 'receivedAt' | 'recordedBy' | 'caseId' | 'subjectId'>;

/** Takes a complaint in: from anybody at the public page, or as staff wrote it down. The code is told once. */
@Injectable()
export class RecordComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
  ) {}

  byAnybody(request: PublicComplaintRequest): Promise<ComplaintReceipt> {
    // A machine learns nothing: it gets a receipt for nothing.
    if ((request.website ?? '') !== '') return Promise.resolve(newReceipt());
    return this.work.anonymously(async (tx) => {
      const office = await this.officeOf(tx, request);
      return this.write(tx, request, office, {
        ...{ channel: 'web', receivedAt: tx.now, recordedBy: null, caseId: null, subjectId: null },
      });
    });
  }

  byStaff(request: ComplaintRequest): Promise<ComplaintReceipt> {
    return this.work.write(async (tx) => {
      const office = await this.officeOf(tx, request);
      const today = localDay(tx.now.toISOString(), office.timeZone);
      refuseIf(checkPastDay(request.receivedOn, '/receivedOn', { today }));
      const receipt = await this.write(tx, request, office, {
        ...{
          channel: request.channel,
          receivedAt: instantOf(request.receivedOn, today, tx.now),
          recordedBy: tx.actor.id,
        },
        ...{ caseId: await this.caseOf(tx, request), subjectId: request.subjectId ?? null },
      });
      return receipt;
    });
  }

  private async write(
    tx: AuditedTransaction,
    request: PublicComplaintRequest,
    office: OfficeOfComplaint,
    particulars: Particulars,
  ): Promise<ComplaintReceipt> {
    const receipt = newReceipt();
    const { category, language, officeId = null, mayBeContacted } = request;
    const id = newId(tx.now);
    const contact = request.contact?.trim() || null;
    const due = { id, status: 'received' as const, ...deadlinesOf(category, particulars.receivedAt, office) };
    const { overdueFrom, told } = followedBy(due, office);
    await this.complaints.add(tx, {
      ...{ ...due, overdueFrom, reference: receipt.reference, codeHash: hashOfCode(receipt.code), officeId, category },
      ...{
        language,
        restricted: isRestricted(category),
        recordedAt: tx.now,
        ...particulars,
        acknowledgedAt: null,
        settledAt: null,
      },
      ...{ description: request.description.trim(), contact },
      ...{
        mayBeContacted: mayBeContacted && contact !== null,
        answer: null,
        handlerId: null,
        version: 1,
      },
    });
    // Nothing else goes into the trail: neither kind nor office may be read there by others.
    await tx.audit({ noun: 'complaint', nounId: id, act: 'recorded', facts: { complaint: told } });
    return receipt;
  }

  private async officeOf(tx: Transaction, { officeId }: PublicComplaintRequest): Promise<OfficeOfComplaint> {
    if (officeId == null) return noOffice;
    const office = await this.complaints.office(tx, officeId);
    refuseIf(office === null ? [violation('unknown_value', '/officeId')] : []);
    return office ?? noOffice;
  }

  private async caseOf(tx: Transaction, { caseNumber, category }: ComplaintRequest): Promise<string | null> {
    const number = caseNumber?.trim() ?? '';
    if (number === '') return null;
    refuseIf(isRestricted(category) ? [violation('restricted_names_no_case', '/caseNumber')] : []);
    const caseId = await this.complaints.findCase(tx, number);
    refuseIf(caseId === null ? [violation('unknown_value', '/caseNumber')] : []);
    return caseId;
  }
}

/** What came in today came in now; an earlier day counts from its noon at the office, about. */
function instantOf(day: string, today: string, now: Date): Date {
  return day === today ? now : new Date(`${day}T06:00:00Z`);
}
