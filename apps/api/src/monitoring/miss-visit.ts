import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { LockVisit } from './lock-visit';
import { VisitsRepository } from './visits.repository';

/** A visit that could not be made counts as excused, with its reason; it may still be recorded later. */
@Injectable()
export class MissVisit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lockVisit: LockVisit,
    private readonly visits: VisitsRepository,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { visit, case: found, situation } = await this.lockVisit.run(tx, id);
      decide(visitTransitions, 'miss', tx.actor, situation);
      refuseStale(visit, seenVersion);
      const version = visit.version + 1;
      await this.visits.save(tx, { id, status: 'missed', missedReason: reason, version });
      const detail = { month: visit.month };
      await tx.audit({
        noun: 'visit',
        nounId: id,
        caseId: found.id,
        officeId: found.officeId,
        act: 'missed',
        reason,
        detail,
      });
      return { id, version };
    });
  }
}
