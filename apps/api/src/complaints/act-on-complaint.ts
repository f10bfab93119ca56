import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type ComplaintAct, complaintTransitions } from '@tendesh/domain/complaints/complaint-transitions';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { followedBy } from './complaint-due';
import type { ComplaintEntity } from './complaint.entity';
import { complaintSituation } from './complaint.presenter';
import { ComplaintsRepository } from './complaints.repository';

/** To move it to another kind takes another kind, and a reason. */
type HandlingAct = Exclude<ComplaintAct, 'regroup'>;

/**
 * Whoever acts on a complaint becomes its handler; who was it before is told. What the trail keeps is that something was
 * done, and no more.
 */
@Injectable()
export class ActOnComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: ComplaintsRepository,
  ) {}

  run(id: string, act: HandlingAct, seenVersion: number, answer?: string): Promise<Written> {
    return this.work.write(async (tx) => {
      await this.complaints.openFor(tx, tx.actor);
      const complaint = await this.complaints.lock(tx, id);
      const row = decide(complaintTransitions, act, tx.actor, complaintSituation(complaint));
      refuseStale(complaint, seenVersion);
      const status = row.to === 'same' ? complaint.status : row.to;
      const version = complaint.version + 1;
      const { overdueFrom, told } = followedBy({ ...complaint, status }, await this.complaints.officeOf(tx, complaint));
      await this.complaints.save(tx, {
        ...{ id, status, handlerId: tx.actor.id, version, overdueFrom },
        ...instantsOf(tx, complaint, status),
        ...(answer === undefined ? {} : { answer: answer.trim() }),
      });
      const concerns = complaint.handlerId === null ? [] : [complaint.handlerId];
      await tx.audit({ noun: 'complaint', nounId: id, act: traceOf[act], concerns, facts: { complaint: told } });
      return { id, version };
    });
  }
}

const traceOf: Readonly<Record<HandlingAct, string>> = {
  take_over: 'taken_over',
  acknowledge: 'acknowledged',
  answer: 'answered',
  refer: 'referred',
  close_complaint: 'closed',
};

/** An answer says as well that the complaint has arrived. */
function instantsOf({ now }: Transaction, complaint: ComplaintEntity, status: ComplaintEntity['status']) {
  return {
    acknowledgedAt: status === 'received' ? null : (complaint.acknowledgedAt ?? now),
    settledAt: ['answered', 'referred', 'closed'].includes(status) ? (complaint.settledAt ?? now) : null,
  };
}
