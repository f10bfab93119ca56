import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type Transition, transition } from '@tendesh/domain/acts/transitions';
import {
  type AppealAct,
  type AppealFacts,
  type AppealStatus,
  appealTransitions,
  refusalTransitions,
  reopeningAct,
} from '@tendesh/domain/appeals/appeal-transitions';
import { violation } from '@tendesh/domain/problems/violation';
import { ApplicationsRepository } from '../applications/applications.repository';
import { scoreViolations } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { CasesRepository } from '../cases/cases.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound, Problem } from '../platform/problems/problem';
import type { AppealEntity } from './appeal.entity';
import { AppealFiles } from './appeal-files';
import { type AppealFile, appealSituation } from './appeal-situation';
import { AppealsRepository } from './appeals.repository';

interface Permitted {
  readonly file: AppealFile;
  readonly appeal: AppealEntity;
  readonly row: Transition<AppealStatus, AppealAct, AppealFacts>;
  readonly reason: string;
}

/**
 * Ends an appeal with reasons. Upheld, the application goes back to where it was refused, in the same transaction: the
 * pinned rule set stays, and whatever the new decision asks (match, budget, threshold) it asks again.
 */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly files: AppealFiles,
    private readonly appeals: AppealsRepository,
    private readonly applications: ApplicationsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, act: AppealAct, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { applicationId } = await this.appeals.get(tx, id);
      const file = await this.files.of(tx, await this.dossiers.lock(tx, applicationId));
      const appeal = file.appeals.find((one) => one.id === id);
      if (appeal === undefined) throw notFound();
      const row = decide(appealTransitions, act, tx.actor, appealSituation(file, appeal));
      refuseStale(appeal, seenVersion);
      const permitted = { file, appeal, row, reason: reason.trim() };
      await this.write(tx, permitted);
      if (act === 'uphold') await this.reopen(tx, permitted);
      return { id, version: appeal.version + 1 };
    });
  }

  private async write(tx: WriteTransaction, { file, appeal, row, reason }: Permitted): Promise<void> {
    const { id, caseId, officeId, version, screeningId } = appeal;
    const status = row.to === 'same' ? appeal.status : row.to;
    const decided = { decidedBy: tx.actor.id, decidedAt: tx.now, decisionNote: reason };
    // The duty first: the database asks what was done before, not what is being done.
    if (row.duty !== undefined) await this.cases.addDutyAct(tx, file.dossier.case, { act: row.duty, subjectId: id });
    await this.appeals.save(tx, { id, status, ...decided, version: version + 1 });
    const detail = { against: screeningId === null ? 'rejected' : 'ineligible' };
    await tx.audit({ noun: 'appeal', nounId: id, caseId, officeId, act: status, reason, detail });
  }

  private async reopen(tx: WriteTransaction, { file, appeal }: Permitted): Promise<void> {
    const { id, caseId, officeId, status, version, ...before } = file.dossier.application;
    const act = reopeningAct(status, scoreViolations(file.dossier).length === 0);
    if (act === null) throw new Problem('conflict', [violation('wrong_status', undefined, { status })]);
    const { to } = transition(refusalTransitions, act);
    if (to === 'same') return;
    const scoringRound = before.scoringRound + (act === 'reopen_scoring' ? 1 : 0);
    await this.applications.save(tx, { id, status: to, scoringRound, statusSince: tx.now, version: version + 1 });
    const detail = { from: status, to, appealId: appeal.id };
    await tx.audit({ noun: 'application', nounId: id, caseId, officeId, act: reopenedBy[act], detail });
  }
}

const reopenedBy = {
  reopen_screening: 'reopened_for_screening',
  reopen_scoring: 'reopened_for_scoring',
  reopen_decision: 'reopened_for_decision',
} as const;
