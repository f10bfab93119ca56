import { Injectable } from '@nestjs/common';
import type { ScoreSheet } from '@tendesh/contracts/assessments/assessments';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { mayReadSheets, raterSeverity } from '@tendesh/domain/assessments/score-agreement';
import type { Actor } from '@tendesh/domain/staff/reach';
import { ApplicationReturns } from '../applications/application-returns.repository';
import type { Dossier } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import { AssessmentsRepository } from './assessments.repository';
import { Checklists } from './checklists';

type Assessment = Pick<
  CasePage,
  'screenings' | 'checklist' | 'siteVisits' | 'scoreSheets' | 'reconciliations' | 'decisions' | 'resubmissions'
>;

/** What the case page shows of the assessment of an application. */
@Injectable()
export class AssessmentFile {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly checklists: Checklists,
    private readonly returns: ApplicationReturns,
  ) {}

  async of(tx: Transaction, dossier: Dossier, reader: Actor): Promise<Assessment> {
    const { id } = dossier.application;
    const checks = await this.checklists.automatic(tx, dossier);
    const mayRead = await this.mayReadSheets(tx, dossier, reader);
    return {
      screenings: await this.assessments.screenings(tx, id),
      checklist: checks.map((check) => ({ ...check, automatic: true })),
      siteVisits: await this.assessments.siteVisits(tx, id),
      scoreSheets: await this.scoreSheets(tx, dossier, mayRead),
      reconciliations: mayRead ? await this.assessments.reconciliations(tx, id) : [],
      decisions: await this.assessments.decisions(tx, id),
      resubmissions: await this.returns.ofApplication(tx, id),
    };
  }

  /** Others' sheets with their scores, or only that they are there. */
  async scoreSheets(tx: Transaction, { application }: Dossier, mayRead: boolean): Promise<ScoreSheet[]> {
    const sheets = await this.assessments.scoreSheets(tx, application.id);
    const nothing = { totalHundredths: null, severityHundredths: null, scores: null, note: null };
    if (!mayRead) return sheets.map((sheet) => ({ ...sheet, ...nothing }));
    const raters = sheets.map(({ scoredBy }) => scoredBy.id);
    const rated = await this.assessments.ratedTotals(tx, application.programmeId, raters);
    return sheets.map((sheet) => ({ ...sheet, severityHundredths: raterSeverity(rated, sheet.scoredBy.id) }));
  }

  async mayReadSheets(tx: Transaction, { application, facts }: Dossier, reader: Actor): Promise<boolean> {
    const handedInOwn = facts.sheets.some(({ scoredBy }) => scoredBy === reader.id);
    const seat = await this.assessments.seat(tx, application.id, reader.id);
    return mayReadSheets(application.status, { handedInOwn, ...seat });
  }
}
