import { Injectable } from '@nestjs/common';
import type { Correction } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import {
  type ApplicationAct,
  type ApplicationFacts,
  type ApplicationStatus,
  applicationTransitions,
} from '@tendesh/domain/applications/application-transitions';
import { ApplicationsRepository } from '../applications/applications.repository';
import { type Dossier, situationOf } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { behalf } from '../cases/behalf';
import { CasesRepository } from '../cases/cases.repository';
import type { AuditEntry } from '../platform/audit/audit';
import type { WriteTransaction } from '../platform/database/transaction';
import { type Decided, decideBy, refuseStale } from '../platform/policy/decide';
import { LentAuthorities } from '../staff/lent-authorities';

/** An act that the table permits, under the lock of the case. */
export interface PermittedAct extends Decided<ApplicationStatus, ApplicationAct, ApplicationFacts> {
  readonly dossier: Dossier;
}

/** What an act leaves behind besides its own row: `subjectId` is that row. */
export interface ActTraces extends Pick<AuditEntry, 'act' | 'reason' | 'detail' | 'facts'> {
  readonly subjectId: string;
  readonly corrections?: Correction[];
  /** Where the act begins another round of scoring. */
  readonly scoringRound?: number;
}

/** What all acts of assessing an application have in common: how they begin, and how they end. */
@Injectable()
export class ApplicationActs {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly cases: CasesRepository,
    private readonly lent: LentAuthorities,
  ) {}

  /** Locks the case and refuses what the table, the duties or the facts do not permit. */
  async begin(tx: WriteTransaction, id: string, act: ApplicationAct, seenVersion: number): Promise<PermittedAct> {
    return this.permit(tx, await this.dossiers.lock(tx, id), act, seenVersion);
  }

  /** The same for a dossier that is locked already. */
  async permit(
    tx: WriteTransaction,
    dossier: Dossier,
    act: ApplicationAct,
    seenVersion: number,
  ): Promise<PermittedAct> {
    const decided = decideBy(applicationTransitions, act, tx.actor, situationOf(dossier, tx.actor));
    refuseStale(dossier.application, seenVersion);
    await this.lent.hold(tx, decided);
    return { dossier, ...decided };
  }

  /** Writes the status that follows with its clock, the act for the separation of duties, and the audit row. */
  async finish(tx: WriteTransaction, { dossier, row, onBehalfOf }: PermittedAct, traces: ActTraces): Promise<Written> {
    const { id, caseId, officeId, version } = dossier.application;
    const { subjectId, corrections, scoringRound, act, reason, facts } = traces;
    await this.applications.save(tx, {
      id,
      ...(row.to === 'same' ? {} : { status: row.to, statusSince: tx.now }),
      ...(corrections === undefined ? {} : { corrections }),
      ...(scoringRound === undefined ? {} : { scoringRound }),
      version: version + 1,
    });
    if (row.duty !== undefined)
      await this.cases.addDutyActs(tx, dossier.case, { act: row.duty, subjectId }, onBehalfOf);
    const detail = { ...traces.detail, ...behalf(onBehalfOf) };
    await tx.audit({ noun: 'application', nounId: id, caseId, officeId, act, reason, detail, facts });
    return { id, version: version + 1 };
  }
}
