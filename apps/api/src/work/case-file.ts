import { Injectable } from '@nestjs/common';
import type { Situation } from '@tendesh/domain/acts/transitions';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { CaseFacts, CaseStatus } from '@tendesh/domain/cases/case-transitions';
import { AppealFiles } from '../appeals/appeal-files';
import type { AppealFile } from '../appeals/appeal-situation';
import { AppealsRepository } from '../appeals/appeals.repository';
import type { Dossier } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { StartApplication } from '../applications/start-application';
import { AwardDossiers } from '../awards/award-dossiers';
import type { AwardDossier } from '../awards/award-situation';
import type { CaseEntity } from '../cases/case.entity';
import { CaseSituation } from '../cases/case-situation';
import { CasesRepository } from '../cases/cases.repository';
import { closingViolationsOfAnyOutcome } from '../closures/closing-violations';
import { ClosuresRepository } from '../closures/closures.repository';
import type { EvidenceFile } from '../contributions/evidence-file';
import { EvidenceRepository } from '../contributions/evidence.repository';
import type { VisitEntity } from '../monitoring/visit.entity';
import { VisitsRepository } from '../monitoring/visits.repository';
import type { SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { refuseUnseen } from '../platform/policy/decide';
import { type ApplicationOfCase, CasePageRepository } from './case-page.repository';

/** A case with everything that the acts on it are judged by. */
export interface CaseFile {
  readonly case: CaseEntity;
  readonly situation: Situation<CaseStatus, CaseFacts>;
  readonly applications: readonly ApplicationOfCase[];
  /** Of the newest application, or the one asked for. */
  readonly dossier: Dossier | null;
  readonly evidence: EvidenceFile;
  readonly award: AwardDossier | null;
  readonly appeals: AppealFile | null;
  /** Of the other applications that were appealed for. */
  readonly otherAppeals: readonly AppealFile[];
  readonly visits: readonly VisitEntity[];
  /** The day that it is at the office of the case. */
  readonly today: string;
}

@Injectable()
export class CaseFiles {
  constructor(
    private readonly cases: CasesRepository,
    private readonly situations: CaseSituation,
    private readonly dossiers: Dossiers,
    private readonly startApplication: StartApplication,
    private readonly evidence: EvidenceRepository,
    private readonly awards: AwardDossiers,
    private readonly appeals: AppealFiles,
    private readonly appealed: AppealsRepository,
    private readonly visits: VisitsRepository,
    private readonly closures: ClosuresRepository,
    private readonly page: CasePageRepository,
  ) {}

  async open(tx: Transaction, caseId: string, reader: SignedIn, applicationId?: string): Promise<CaseFile> {
    const found = await this.cases.get(tx, caseId);
    const situation = await this.situations.of(tx, found);
    refuseUnseen(reader, 'case.read', situation.standing);
    const applications = await this.page.applications(tx, caseId, reader);
    const wanted = applicationId ?? applications[0]?.id;
    const dossier = wanted === undefined ? null : await this.dossiers.get(tx, wanted);
    const award = dossier === null ? null : await this.awards.find(tx, dossier);
    const { timeZone } = await this.cases.officeClock(tx, found.officeId);
    return {
      case: found,
      situation: { ...situation, facts: await this.facts(tx, caseId) },
      applications,
      dossier,
      evidence: await this.evidence.fileOf(tx, caseId),
      award,
      appeals: dossier === null ? null : await this.appeals.of(tx, dossier),
      otherAppeals: await this.otherAppeals(tx, caseId, wanted),
      visits: award === null ? [] : await this.visits.ofAward(tx, award.award.id),
      today: localDay(tx.now.toISOString(), timeZone),
    };
  }

  private async otherAppeals(tx: Transaction, caseId: string, shown: string | undefined): Promise<AppealFile[]> {
    const files: AppealFile[] = [];
    for (const id of await this.appealed.appealedFor(tx, caseId))
      if (id !== shown) files.push(await this.appeals.of(tx, await this.dossiers.get(tx, id)));
    return files;
  }

  private async facts(tx: Transaction, caseId: string): Promise<CaseFacts> {
    const { application } = await this.startApplication.caseFacts(tx, caseId);
    return { application, closing: closingViolationsOfAnyOutcome(await this.closures.closingRow(tx, caseId)) };
  }
}
