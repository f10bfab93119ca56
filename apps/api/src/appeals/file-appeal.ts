import { Injectable } from '@nestjs/common';
import type { AppealRequest } from '@tendesh/contracts/appeals/appeals';
import type { Written } from '@tendesh/contracts/shared/acts';
import { refusalTransitions } from '@tendesh/domain/appeals/appeal-transitions';
import { checkPastDay } from '@tendesh/domain/calendar/check-day';
import { violation } from '@tendesh/domain/problems/violation';
import { Dossiers } from '../applications/dossiers';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound, refuseIf } from '../platform/problems/problem';
import { AppealFiles } from './appeal-files';
import { type AppealFile, refusalSituation } from './appeal-situation';
import { AppealsRepository } from './appeals.repository';

/** Files what the applicant says against a refusal, within the window of the rule set. The application stays as it is. */
@Injectable()
export class FileAppeal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly files: AppealFiles,
    private readonly appeals: AppealsRepository,
  ) {}

  /** Answers with the new appeal; `seenVersion` is that of the application. */
  run(applicationId: string, seenVersion: number, request: AppealRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const file = await this.files.of(tx, await this.dossiers.lock(tx, applicationId));
      decide(refusalTransitions, 'appeal', tx.actor, refusalSituation(file));
      const { application, case: found, today } = file.dossier;
      refuseStale(application, seenVersion);
      // What was received before the refusal is no appeal against it.
      refuseIf(checkPastDay(request.receivedOn, '/receivedOn', { today, notBefore: file.refusedOn ?? today }));
      await this.checkDocument(tx, request, found.id);
      const id = await this.write(tx, file, request);
      const { caseId, officeId, status } = application;
      const detail = { against: status, receivedBy: request.receivedBy, lastDay: file.lastDay };
      await tx.audit({ noun: 'appeal', nounId: id, caseId, officeId, act: 'filed', detail });
      return { id, version: 1 };
    });
  }

  private async write(tx: WriteTransaction, file: AppealFile, request: AppealRequest): Promise<string> {
    const { refusal, lastDay, dossier } = file;
    if (refusal === null || lastDay === null) throw notFound();
    const { id: applicationId, caseId, officeId, status } = dossier.application;
    const id = newId(tx.now);
    const { receivedBy, receivedOn, documentId = null } = request;
    await this.appeals.add(tx, {
      ...{ id, applicationId, caseId, officeId, receivedBy, receivedOn, documentId, lastDay },
      screeningId: status === 'ineligible' ? refusal.id : null,
      decisionId: status === 'rejected' ? refusal.id : null,
      ...{ status: 'filed', grounds: request.grounds.trim(), filedOn: dossier.today },
      ...{ filedBy: tx.actor.id, filedAt: tx.now, decidedBy: null, decidedAt: null, decisionNote: null, version: 1 },
    });
    return id;
  }

  private async checkDocument(tx: WriteTransaction, { documentId }: AppealRequest, caseId: string): Promise<void> {
    if (documentId == null || (await this.appeals.isDocumentOfCase(tx, documentId, caseId))) return;
    refuseIf([violation('unknown_value', '/documentId')]);
  }
}
