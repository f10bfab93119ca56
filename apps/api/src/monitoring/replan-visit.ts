import { Injectable } from '@nestjs/common';
import type { ReplanVisitRequest } from '@tendesh/contracts/monitoring/visits';
import type { Written } from '@tendesh/contracts/shared/acts';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { LockVisit } from './lock-visit';
import { VisitsRepository } from './visits.repository';

/** Moves a visit to another day, today or later. */
@Injectable()
export class ReplanVisit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lockVisit: LockVisit,
    private readonly visits: VisitsRepository,
  ) {}

  run(id: string, seenVersion: number, { dueOn, reason }: ReplanVisitRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { visit, case: found, situation, today } = await this.lockVisit.run(tx, id);
      decide(visitTransitions, 'replan', tx.actor, situation);
      refuseStale(visit, seenVersion);
      refuseIf(checkDueOn(dueOn, today));
      const version = visit.version + 1;
      await this.visits.save(tx, { id, status: 'planned', dueOn, missedReason: null, version });
      const detail = { month: visit.month, from: visit.dueOn, to: dueOn };
      await tx.audit({
        noun: 'visit',
        nounId: id,
        caseId: found.id,
        officeId: found.officeId,
        act: 'replanned',
        reason,
        detail,
      });
      return { id, version };
    });
  }
}

function checkDueOn(dueOn: string, today: string): Violation[] {
  if (!isIsoDate(dueOn)) return [violation('not_a_date', '/dueOn')];
  return dueOn < today ? [violation('before_another_date', '/dueOn', { date: today })] : [];
}
