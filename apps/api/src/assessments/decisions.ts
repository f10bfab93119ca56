import { Injectable } from '@nestjs/common';
import { type LentAuthority, reachesBy } from '@tendesh/domain/staff/reach';
import { newId } from '../platform/database/new-id';
import type { Dossier } from '../applications/dossier';
import type { WriteTransaction } from '../platform/database/transaction';
import { AssessmentsRepository } from './assessments.repository';
import type { DecisionEntity } from './decision.entity';

type Verdict = Pick<DecisionEntity, 'verdict'> &
  Partial<Pick<DecisionEntity, 'grantMinor' | 'corrections' | 'reason' | 'matchGateId' | 'completes' | 'amendmentId'>>;

/** Writes down what was decided, by whom, on whose behalf and when. */
@Injectable()
export class Decisions {
  constructor(private readonly assessments: AssessmentsRepository) {}

  async record(
    tx: WriteTransaction,
    { application, facts, standing }: Dossier,
    verdict: Verdict,
    onBehalfOf: LentAuthority | null,
  ): Promise<string> {
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
      completes: true,
      amendmentId: null,
      ...verdict,
      round: facts.round,
      onBehalfOf: onBehalfOf?.id ?? null,
      atAnyHeight: verdict.verdict === 'approve' && reachesBy(onBehalfOf ?? tx.actor, 'threshold.exceed', standing),
      decidedBy: tx.actor.id,
      decidedAt: tx.now,
    });
    return id;
  }
}
