import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { Transition } from '@tendesh/domain/acts/transitions';
import {
  type TrancheAct,
  type TrancheFacts,
  type TrancheStatus,
  trancheTransitions,
} from '@tendesh/domain/awards/award-transitions';
import { CasesRepository } from '../cases/cases.repository';
import type { AuditEntry } from '../platform/audit/audit';
import type { WriteTransaction } from '../platform/database/transaction';
import { decide, refuseStale } from '../platform/policy/decide';
import { AwardDossiers, type TrancheDossier } from './award-dossiers';
import { trancheSituation } from './award-situation';
import { AwardsRepository } from './awards.repository';

export type PermittedTrancheAct = TrancheDossier & {
  readonly row: Transition<TrancheStatus, TrancheAct, TrancheFacts>;
};

/** How every act on a tranche begins and ends; the version that the person saw is that of the tranche. */
@Injectable()
export class TrancheActs {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly awards: AwardsRepository,
    private readonly cases: CasesRepository,
  ) {}

  async begin(
    tx: WriteTransaction,
    trancheId: string,
    act: TrancheAct,
    seenVersion: number,
  ): Promise<PermittedTrancheAct> {
    const locked = await this.dossiers.lockTranche(tx, trancheId);
    const row = decide(trancheTransitions, act, tx.actor, trancheSituation(locked, locked.tranche));
    refuseStale(locked.tranche, seenVersion);
    return { ...locked, row };
  }

  /** Writes the status that follows, the act for the separation of duties, and the audit row. */
  async finish(
    tx: WriteTransaction,
    { tranche, dossier, row }: PermittedTrancheAct,
    { subjectId, ...traces }: Pick<AuditEntry, 'act' | 'reason'> & { subjectId: string },
  ): Promise<Written> {
    const { id, caseId, officeId, amountMinor } = tranche;
    const version = tranche.version + 1;
    await this.awards.saveTranche(tx, { id, ...(row.to === 'same' ? {} : { status: row.to }), version });
    if (row.duty !== undefined) await this.cases.addDutyAct(tx, dossier.case, { act: row.duty, subjectId });
    await tx.audit({ noun: 'tranche', nounId: id, caseId, officeId, ...traces, detail: { amountMinor, subjectId } });
    return { id, version };
  }
}
