import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { ApplicationActs } from './application-acts';
import { AssessmentsRepository } from './assessments.repository';

/** How the scorers read sheets that stay apart: in writing, before the application is presented. */
@Injectable()
export class ReconcileScores {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly assessments: AssessmentsRepository,
  ) {}

  run(id: string, seenVersion: number, note: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'reconcile', seenVersion);
      const { application, facts } = permitted.dossier;
      const subjectId = newId(tx.now);
      await this.assessments.addReconciliation(tx, {
        id: subjectId,
        applicationId: id,
        caseId: application.caseId,
        officeId: application.officeId,
        round: application.scoringRound,
        sheets: facts.sheets.length,
        note,
        recordedBy: tx.actor.id,
        recordedAt: tx.now,
      });
      return this.acts.finish(tx, permitted, { act: 'reconciled', subjectId });
    });
  }
}
