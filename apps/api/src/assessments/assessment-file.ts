import { Injectable } from '@nestjs/common';
import type { ScoreSheet } from '@tendesh/contracts/assessments/assessments';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { Actor } from '@tendesh/domain/staff/reach';
import { scopeOf } from '@tendesh/domain/staff/permissions';
import type { Dossier } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import { AssessmentsRepository } from './assessments.repository';
import { Checklists } from './checklists';

type Assessment = Pick<CasePage, 'screenings' | 'checklist' | 'siteVisits' | 'scoreSheets' | 'decisions'>;

/** What the case page shows of the assessment of an application. */
@Injectable()
export class AssessmentFile {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly checklists: Checklists,
  ) {}

  async of(tx: Transaction, dossier: Dossier, reader: Actor): Promise<Assessment> {
    const { id } = dossier.application;
    const checks = await this.checklists.automatic(tx, dossier);
    return {
      screenings: await this.assessments.screenings(tx, id),
      checklist: checks.map(({ item, answer }) => ({ item, answer, automatic: true })),
      siteVisits: await this.assessments.siteVisits(tx, id),
      scoreSheets: blinded(await this.assessments.scoreSheets(tx, id), reader),
      decisions: await this.assessments.decisions(tx, id),
    };
  }
}

/** Who may still score sees that others have, not how: one opinion must not lean on another. */
function blinded(sheets: readonly ScoreSheet[], reader: Actor): ScoreSheet[] {
  const isOpen =
    scopeOf(reader.roles, 'application.score') === null || sheets.some(({ scoredBy }) => scoredBy.id === reader.id);
  return sheets.map((sheet) => (isOpen ? sheet : { ...sheet, totalHundredths: null, scores: null, note: null }));
}
