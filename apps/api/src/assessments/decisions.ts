import { Injectable } from '@nestjs/common';
import { newId } from '../platform/database/new-id';
import type { ApplicationEntity } from '../applications/application.entity';
import type { WriteTransaction } from '../platform/database/transaction';
import { AssessmentsRepository } from './assessments.repository';
import type { DecisionEntity } from './decision.entity';

type Verdict = Pick<DecisionEntity, 'verdict'> &
  Partial<Pick<DecisionEntity, 'grantMinor' | 'corrections' | 'reason' | 'matchGateId'>>;

/** Writes down what was decided, by whom and when. */
@Injectable()
export class Decisions {
  constructor(private readonly assessments: AssessmentsRepository) {}

  async record(tx: WriteTransaction, application: ApplicationEntity, verdict: Verdict): Promise<string> {
    const id = newId(tx.now);
    await this.assessments.addDecision(tx, {
      id,
      applicationId: application.id,
      caseId: application.caseId,
      officeId: application.officeId,
      grantMinor: null,
      corrections: null,
      reason: null,
      matchGateId: null,
      ...verdict,
      decidedBy: tx.actor.id,
      decidedAt: tx.now,
    });
    return id;
  }
}
