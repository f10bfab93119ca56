import { Injectable } from '@nestjs/common';
import type { Situation } from '@tendesh/domain/acts/transitions';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { VisitStatus } from '@tendesh/domain/monitoring/visit-transitions';
import { violation } from '@tendesh/domain/problems/violation';
import type { CaseEntity } from '../cases/case.entity';
import { CasesRepository } from '../cases/cases.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { refuseUnseen } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import type { VisitEntity } from './visit.entity';
import { VisitsRepository } from './visits.repository';

export interface LockedVisit {
  readonly visit: VisitEntity;
  readonly case: CaseEntity;
  readonly situation: Situation<VisitStatus, null>;
  /** The day that it is at the office of the case. */
  readonly today: string;
}

/** A visit under the lock of its case. A closed case has no more visits. */
@Injectable()
export class LockVisit {
  constructor(
    private readonly visits: VisitsRepository,
    private readonly cases: CasesRepository,
  ) {}

  async run(tx: WriteTransaction, id: string): Promise<LockedVisit> {
    const { caseId } = await this.visits.get(tx, id);
    const found = await this.cases.lock(tx, caseId);
    const visit = await this.visits.get(tx, id);
    const standing = await this.cases.standing(tx, found);
    refuseUnseen(tx.actor, 'case.read', standing);
    refuseIf(found.status === 'open' ? [] : [violation('case_not_open')]);
    const done = await this.cases.dutyActs(tx, caseId);
    const { timeZone } = await this.cases.officeClock(tx, found.officeId);
    return {
      visit,
      case: found,
      situation: { status: visit.status, standing, done, facts: null },
      today: localDay(tx.now.toISOString(), timeZone),
    };
  }
}
