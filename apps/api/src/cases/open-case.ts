import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { returneeTransitions } from '@tendesh/domain/returnees/returnee-transitions';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide } from '../platform/policy/decide';
import { IndexReturnee } from '../returnees/index-returnee';
import type { ReturneeEntity } from '../returnees/returnee.entity';
import { situationOf } from '../returnees/returnee-situation';
import { ReturneesRepository } from '../returnees/returnees.repository';
import type { CaseEntity } from './case.entity';
import { CasesRepository } from './cases.repository';

@Injectable()
export class OpenCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returnees: ReturneesRepository,
    private readonly index: IndexReturnee,
    private readonly cases: CasesRepository,
  ) {}

  run(returneeId: string): Promise<Written> {
    return this.work.write(async (tx) => this.within(tx, await this.returnees.lock(tx, returneeId)));
  }

  /** As a part of the registration, or alone. Whoever opens a case is its officer. */
  async within(tx: WriteTransaction, returnee: ReturneeEntity): Promise<Written> {
    const earlier = await this.returnees.cases(tx, returnee.id);
    decide(
      returneeTransitions,
      'open_case',
      tx.actor,
      situationOf(earlier, await this.returnees.standing(tx, returnee)),
    );
    const opened = await this.caseOf(tx, returnee);
    await this.cases.add(tx, opened);
    await this.cases.addDutyAct(tx, opened, { act: 'was_case_officer', subjectId: opened.id });
    await this.index.run(tx, returnee);
    const { id, officeId } = opened;
    await tx.audit({
      noun: 'case',
      nounId: id,
      caseId: id,
      officeId,
      act: 'opened',
      detail: { caseOfficerId: tx.actor.id },
    });
    return { id, version: opened.version };
  }

  private async caseOf(tx: WriteTransaction, { id: returneeId, officeId }: ReturneeEntity): Promise<CaseEntity> {
    const { timeZone } = await this.cases.officeClock(tx, officeId);
    const openedOn = localDay(tx.now.toISOString(), timeZone);
    const number = await this.cases.nextNumber(tx, officeId, Number(openedOn.slice(0, 4)));
    return {
      ...{ id: newId(tx.now), number, returneeId, officeId, caseOfficerId: tx.actor.id, openedOn },
      ...{ status: 'open', closedOn: null, outcome: null, closingNote: null },
      ...{ applicationId: null, programmeId: null, version: 1, createdAt: tx.now },
    };
  }
}
