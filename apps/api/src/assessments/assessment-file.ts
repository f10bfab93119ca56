import { Injectable } from '@nestjs/common';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { mayReadFormerSheets, mayReadSheets, raterSeverity } from '@tendesh/domain/assessments/score-agreement';
import type { Actor } from '@tendesh/domain/staff/reach';
import { ApplicationReturns } from '../applications/application-returns.repository';
import { automaticAnswers, type Dossier } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import { AssessmentsRepository } from './assessments.repository';

type Assessment = Pick<
  CasePage,
  'screenings' | 'checklist' | 'siteVisits' | 'scoreSheets' | 'reconciliations' | 'decisions' | 'resubmissions'
>;

/** What the case page shows of the assessment of an application. */
@Injectable()
export class AssessmentFile {
  constructor(
    private readonly assessments: AssessmentsRepository,
    private readonly returns: ApplicationReturns,
  ) {}

  async of(tx: Transaction, dossier: Dossier, reader: Actor): Promise<Assessment> {
    const { id } = dossier.application;
    return {
      screenings: await this.assessments.screenings(tx, id),
      checklist: automaticAnswers(dossier).map((check) => ({ ...check, automatic: true })),
      siteVisits: await this.assessments.siteVisits(tx, id),
      ...(await this.scores(tx, dossier, reader)),
      decisions: await this.assessments.decisions(tx, id),
      resubmissions: await this.returns.ofApplication(tx, id),
    };
  }

  /** The sheets of all rounds, and how those that stay apart were read; others' with their scores where the reader may see them. */
  async scores(
    tx: Transaction,
    { application, facts }: Dossier,
    reader: Actor,
    areOpen = true,
  ): Promise<Pick<Assessment, 'scoreSheets' | 'reconciliations'>> {
    const { id, status, scoringRound, programmeId } = application;
    const seat = await this.assessments.seat(tx, id, reader.id);
    const handedInOwn = facts.sheets.some(({ scoredBy }) => scoredBy === reader.id);
    const mayRead = ({ round }: { round: number }) =>
      areOpen && (round < scoringRound ? mayReadFormerSheets(seat) : mayReadSheets(status, { handedInOwn, ...seat }));
    const sheets = await this.assessments.scoreSheets(tx, id);
    const raters = sheets.filter(mayRead).map(({ scoredBy }) => scoredBy.id);
    const beside = await this.assessments.scoredBeside(tx, programmeId, raters);
    const severity = (raterId: string) => raterSeverity(beside.get(raterId) ?? { pairs: 0, differenceHundredths: 0 });
    return {
      scoreSheets: sheets.map((sheet) =>
        mayRead(sheet) ? { ...sheet, severityHundredths: severity(sheet.scoredBy.id) } : { ...sheet, ...nothing },
      ),
      reconciliations: (await this.assessments.reconciliations(tx, id)).filter(mayRead),
    };
  }
}

/** Only that the sheet is there. */
const nothing = { totalHundredths: null, severityHundredths: null, scores: null, note: null };
