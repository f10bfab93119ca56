import { Injectable } from '@nestjs/common';
import type {
  Decision,
  Reconciliation,
  ScoreSheet,
  Screening,
  SiteVisit,
} from '@tendesh/contracts/assessments/assessments';
import type { ScoredBeside, SheetReader } from '@tendesh/domain/assessments/score-agreement';
import { correctionOf } from '@tendesh/domain/applications/corrections';
import type { Transaction } from '../platform/database/transaction';
import { DecisionEntity } from './decision.entity';
import { ScoreReconciliationEntity } from './score-reconciliation.entity';
import { ScoreSheetEntity } from './score-sheet.entity';
import { ScreeningEntity } from './screening.entity';
import { SiteVisitEntity } from './site-visit.entity';

const by = (staffColumn: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${staffColumn})`;
const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What was seen, scored and decided on an application: rows are added, never changed. */
@Injectable()
export class AssessmentsRepository {
  async addScreening(tx: Transaction, row: ScreeningEntity): Promise<void> {
    await tx.manager.insert(ScreeningEntity, row);
  }

  async addSiteVisit(tx: Transaction, row: SiteVisitEntity): Promise<void> {
    await tx.manager.insert(SiteVisitEntity, row);
  }

  async addScoreSheet(tx: Transaction, row: ScoreSheetEntity): Promise<void> {
    await tx.manager.insert(ScoreSheetEntity, row);
  }

  async addReconciliation(tx: Transaction, row: ScoreReconciliationEntity): Promise<void> {
    await tx.manager.insert(ScoreReconciliationEntity, row);
  }

  async addDecision(tx: Transaction, row: DecisionEntity): Promise<void> {
    await tx.manager.insert(DecisionEntity, row);
  }

  screenings(tx: Transaction, applicationId: string): Promise<Screening[]> {
    return tx.rows<Screening>(
      `select id, outcome, answers, reason_code as "reasonCode", note, ${by('screened_by')} as "screenedBy", ${instant('screened_at')} as "screenedAt"
       from screening where application_id = $1 order by id desc`,
      [applicationId],
    );
  }

  siteVisits(tx: Transaction, applicationId: string): Promise<SiteVisit[]> {
    return tx.rows<SiteVisit>(
      `select id, visited_on as "visitedOn", premises, own_money_seen as "ownMoneySeen", note,
         ${by('recorded_by')} as "recordedBy"
       from site_visit where application_id = $1 order by visited_on desc, id desc`,
      [applicationId],
    );
  }

  scoreSheets(tx: Transaction, applicationId: string): Promise<Omit<ScoreSheet, 'severityHundredths'>[]> {
    return tx.rows<Omit<ScoreSheet, 'severityHundredths'>>(
      `select id, round, ${by('scored_by')} as "scoredBy", ${instant('scored_at')} as "scoredAt",
         total_hundredths as "totalHundredths", scores, note
       from score_sheet where application_id = $1 order by round desc, id`,
      [applicationId],
    );
  }

  reconciliations(tx: Transaction, applicationId: string): Promise<Reconciliation[]> {
    return tx.rows<Reconciliation>(
      `select id, round, sheets, note, ${by('recorded_by')} as "recordedBy", ${instant('recorded_at')} as "recordedAt"
       from score_reconciliation where application_id = $1 order by id desc`,
      [applicationId],
    );
  }

  /** Where this person sits before the application in a committee: what is owed and what stands in the way. */
  async seat(tx: Transaction, applicationId: string, staffId: string): Promise<Omit<SheetReader, 'handedInOwn'>> {
    const [row] = await tx.rows<Omit<SheetReader, 'handedInOwn'>>(
      `select exists (select from committee_item i join committee_session e on e.id = i.session_id
           join committee_member m on m.session_id = e.id and m.staff_id = $2
           where i.application_id = $1 and i.status = 'waiting' and e.status in ('planned', 'open') and not exists (
             select from committee_conflict k where k.item_id = i.id and k.staff_id = $2)) as "owesDeclaration",
         exists (select from committee_item i join committee_conflict k on k.item_id = i.id
           where i.application_id = $1 and k.staff_id = $2 and k.kind <> 'none') as "isRecused"`,
      [applicationId, staffId],
    );
    return row ?? { owesDeclaration: false, isRecused: false };
  }

  /** How these raters scored beside others, on the applications of the programme, in rounds of scoring that are over. */
  async scoredBeside(
    tx: Transaction,
    programmeId: string,
    raterIds: readonly string[],
  ): Promise<Map<string, ScoredBeside>> {
    const rows = await tx.rows<ScoredBeside & { raterId: string }>(
      `select s.scored_by as "raterId", count(*)::integer as pairs,
         sum(s.total_hundredths - o.total_hundredths)::integer as "differenceHundredths"
       from application a join score_sheet s on s.application_id = a.id
         join score_sheet o on o.application_id = s.application_id and o.round = s.round and o.scored_by <> s.scored_by
       where a.programme_id = $1 and (a.status not in ('draft', 'submitted', 'eligible', 'returned') or s.round < a.scoring_round)
         and s.scored_by = any ($2::uuid[])
       group by s.scored_by`,
      [programmeId, raterIds],
    );
    return new Map(rows.map(({ raterId, ...beside }) => [raterId, beside]));
  }

  async decisions(tx: Transaction, applicationId: string): Promise<Decision[]> {
    const rows = await tx.rows<Decision>(
      `select id, verdict, completes, ${by('on_behalf_of')} as "onBehalfOf", grant_minor as "grantMinor", reason, corrections, ${by('decided_by')} as "decidedBy",
         ${instant('decided_at')} as "decidedAt"
       from decision where application_id = $1 order by id desc`,
      [applicationId],
    );
    return rows.map((row) => ({ ...row, corrections: row.corrections?.map(correctionOf) ?? null }));
  }
}
