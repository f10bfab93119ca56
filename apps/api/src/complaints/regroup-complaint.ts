import { Injectable } from '@nestjs/common';
import type { ComplaintRegroupingRequest } from '@tendesh/contracts/complaints/complaints';
import type { Written } from '@tendesh/contracts/shared/acts';
import { isRestricted } from '@tendesh/domain/complaints/complaint-categories';
import { complaintTransitions } from '@tendesh/domain/complaints/complaint-transitions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { deadlinesOf, followedBy } from './complaint-due';
import { complaintSituation } from './complaint.presenter';
import { ComplaintsRepository } from './complaints.repository';

/**
 * Moves a complaint to the kind that it is of. What is due is counted from its receipt, as if it had always been of that
 * kind; a restricted one names its case no more. The reason stays with the complaint: the trail knows no kinds.
 */
@Injectable()
export class RegroupComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
  ) {}

  run(id: string, seenVersion: number, { category, reason }: ComplaintRegroupingRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      await this.complaints.openFor(tx, tx.actor);
      const complaint = await this.complaints.lock(tx, id);
      decide(complaintTransitions, 'regroup', tx.actor, complaintSituation(complaint, category));
      refuseStale(complaint, seenVersion);
      const office = await this.complaints.officeOf(tx, complaint);
      const restricted = isRestricted(category);
      const deadlines = deadlinesOf(category, complaint.receivedAt, office);
      const { overdueFrom, told } = followedBy({ ...complaint, ...deadlines }, office);
      const version = complaint.version + 1;
      // The reason first: the database moves nothing without one.
      await this.complaints.addRegrouping(tx, complaint, { category, reason: reason.trim() });
      await this.complaints.save(tx, {
        ...{ id, category, restricted, handlerId: tx.actor.id, version },
        ...{ ...deadlines, overdueFrom },
        ...(restricted ? { caseId: null } : {}),
      });
      await tx.audit({ noun: 'complaint', nounId: id, act: 'regrouped', facts: { complaint: told } });
      return { id, version };
    });
  }
}
