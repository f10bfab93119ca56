import { Injectable } from '@nestjs/common';
import type { Situation } from '@tendesh/domain/acts/transitions';
import type { CaseFacts, CaseStatus } from '@tendesh/domain/cases/case-transitions';
import type { Transaction } from '../platform/database/transaction';
import type { CaseEntity } from './case.entity';
import { CasesRepository } from './cases.repository';

const NO_FACTS: CaseFacts = { application: [], closing: [] };

/** What the table of acts on a case asks, for the acts that ask nothing beyond the case. */
@Injectable()
export class CaseSituation {
  constructor(private readonly cases: CasesRepository) {}

  async of(tx: Transaction, found: CaseEntity): Promise<Situation<CaseStatus, CaseFacts>> {
    return {
      status: found.status,
      standing: await this.cases.standing(tx, found),
      done: await this.cases.dutyActs(tx, found.id),
      facts: NO_FACTS,
    };
  }
}
