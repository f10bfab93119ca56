import { Injectable } from '@nestjs/common';
import type { SiteVisitRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkPastDay } from '@tendesh/domain/calendar/check-day';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { newId } from '../platform/database/new-id';
import { CasesRepository } from '../cases/cases.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationActs } from './application-acts';
import { AssessmentsRepository } from './assessments.repository';

@Injectable()
export class RecordSiteVisit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly assessments: AssessmentsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, seenVersion: number, request: SiteVisitRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'record_site_visit', seenVersion);
      const { caseId, officeId } = permitted.dossier.application;
      const { timeZone } = await this.cases.officeClock(tx, officeId);
      const { visitedOn, premises, ownMoneySeen, note } = request;
      refuseIf(checkPastDay(visitedOn, '/visitedOn', { today: localDay(tx.now.toISOString(), timeZone) }));
      const subjectId = newId(tx.now);
      await this.assessments.addSiteVisit(tx, {
        id: subjectId,
        applicationId: id,
        caseId,
        officeId,
        visitedOn,
        premises: premises.trim(),
        ownMoneySeen,
        note: note.trim(),
        recordedBy: tx.actor.id,
        recordedAt: tx.now,
      });
      return this.acts.finish(tx, permitted, { act: 'site_visited', subjectId, detail: { visitedOn, ownMoneySeen } });
    });
  }
}
