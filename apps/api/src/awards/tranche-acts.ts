import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import {
  type TrancheAct,
  type TrancheFacts,
  type TrancheStatus,
  trancheTransitions,
} from '@tendesh/domain/awards/award-transitions';
import { behalf } from '../cases/behalf';
import { CasesRepository } from '../cases/cases.repository';
import type { AuditEntry } from '../platform/audit/audit';
import type { WriteTransaction } from '../platform/database/transaction';
import { type Decided, decideBy, refuseStale } from '../platform/policy/decide';
import { LentAuthorities } from '../staff/lent-authorities';
import { AwardDossiers, type TrancheDossier } from './award-dossiers';
import { trancheSituation } from './award-situation';
import { AwardsRepository } from './awards.repository';

export type PermittedTrancheAct = TrancheDossier & Decided<TrancheStatus, TrancheAct, TrancheFacts>;

/** How every act on a tranche begins and ends; the version that the person saw is that of the tranche. */
@Injectable()
export class TrancheActs {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly awards: AwardsRepository,
    private readonly cases: CasesRepository,
    private readonly lent: LentAuthorities,
  ) {}

  async begin(
    tx: WriteTransaction,
    trancheId: string,
    act: TrancheAct,
    seenVersion: number,
  ): Promise<PermittedTrancheAct> {
    const locked = await this.dossiers.lockTranche(tx, trancheId);
    const decided = decideBy(trancheTransitions, act, tx.actor, trancheSituation(locked, locked.tranche));
    refuseStale(locked.tranche, seenVersion);
    await this.lent.hold(tx, decided);
    return { ...locked, ...decided };
  }

  /** Writes the status that follows, the act for the separation of duties, and the audit row. */
  async finish(
    tx: WriteTransaction,
    { tranche, dossier, row, onBehalfOf }: PermittedTrancheAct,
    { subjectId, ...traces }: Pick<AuditEntry, 'act' | 'reason'> & { subjectId: string },
  ): Promise<Written> {
    const { id, caseId, officeId, amountMinor } = tranche;
    const version = tranche.version + 1;
    await this.awards.saveTranche(tx, { id, ...(row.to === 'same' ? {} : { status: row.to }), version });
    if (row.duty !== undefined)
      await this.cases.addDutyActs(tx, dossier.case, { act: row.duty, subjectId }, onBehalfOf);
    const detail = { amountMinor, subjectId, ...behalf(onBehalfOf) };
    await tx.audit({ noun: 'tranche', nounId: id, caseId, officeId, ...traces, detail });
    return { id, version };
  }
}
