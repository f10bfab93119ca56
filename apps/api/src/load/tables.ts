import type { DutyAct } from '@tendesh/domain/acts/duties';
import type { MatchFigures } from '@tendesh/domain/match/check-match';
import type { ApplicationEntity } from '../applications/application.entity';
import type { BudgetLineEntity } from '../applications/budget-line.entity';
import type { ContributionEntity } from '../applications/contribution.entity';
import type { EvidenceItemEntity } from '../contributions/evidence-item.entity';
import type { ValuationEntity } from '../contributions/valuation.entity';
import type { DecisionEntity } from '../assessments/decision.entity';
import type { ScoreSheetEntity } from '../assessments/score-sheet.entity';
import type { ScreeningEntity } from '../assessments/screening.entity';
import type { SiteVisitEntity } from '../assessments/site-visit.entity';
import type { AwardEntity } from '../awards/award.entity';
import type { DisbursementEntity } from '../awards/disbursement.entity';
import type { ReleaseEntity } from '../awards/release.entity';
import type { TrancheEntity } from '../awards/tranche.entity';
import type { CaseEntity } from '../cases/case.entity';
import type { DocumentEntity } from '../cases/document.entity';
import type { VisitEntity } from '../monitoring/visit.entity';
import type { ConsentEntity } from '../returnees/consent.entity';
import type { IdentityDocumentEntity } from '../returnees/identity-document.entity';
import type { MigrationEpisodeEntity } from '../returnees/migration-episode.entity';
import type { PhoneEntity } from '../returnees/phone.entity';
import type { ReturneeEntity } from '../returnees/returnee.entity';

export interface DutyActRow {
  id: string;
  caseId: string;
  officeId: string;
  staffId: string;
  act: DutyAct;
  subjectId: string;
  at: Date;
}

export interface MatchGateRow extends MatchFigures {
  id: string;
  applicationId: string;
  caseId: string;
  officeId: string;
  gate: string;
  reading: string;
  ruleSetId: string;
  ownRequiredMinor: number;
  ownShareMinBp: number;
  grantShareMaxBp: number;
  grantFloorMinor: number;
  grantCapMinor: number;
  passedBy: string;
  passedAt: Date;
}

export interface AuditRow {
  id: string;
  at: Date;
  staffId: string;
  officeId: string;
  caseId: string | null;
  noun: string;
  nounId: string;
  act: string;
  detail: object;
}

/** The tables that are loaded, and the shape of their rows. */
export interface Tables {
  returnee: ReturneeEntity;
  identity_document: IdentityDocumentEntity;
  phone: PhoneEntity;
  migration_episode: MigrationEpisodeEntity;
  consent: ConsentEntity;
  assistance_case: CaseEntity;
  duty_act: DutyActRow;
  document: DocumentEntity;
  application: ApplicationEntity;
  budget_line: BudgetLineEntity;
  contribution: ContributionEntity;
  valuation: ValuationEntity;
  evidence_item: EvidenceItemEntity;
  match_gate: MatchGateRow;
  screening: ScreeningEntity;
  site_visit: SiteVisitEntity;
  score_sheet: ScoreSheetEntity;
  decision: DecisionEntity;
  award: AwardEntity;
  tranche: TrancheEntity;
  release: ReleaseEntity;
  disbursement: DisbursementEntity;
  monitoring_visit: VisitEntity;
  audit_event: AuditRow;
}
export type Table = keyof Tables;

/** Each after those that its foreign keys name. */
export const tables: readonly Table[] = [
  'returnee',
  'identity_document',
  'phone',
  'migration_episode',
  'consent',
  'assistance_case',
  'duty_act',
  'document',
  'application',
  'budget_line',
  'contribution',
  'valuation',
  'evidence_item',
  'match_gate',
  'screening',
  'site_visit',
  'score_sheet',
  'decision',
  'award',
  'tranche',
  'release',
  'disbursement',
  'monitoring_visit',
  'audit_event',
];
