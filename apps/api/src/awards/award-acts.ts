import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { Transition } from '@tendesh/domain/acts/transitions';
import {
  type AwardAct,
  type AwardFacts,
  type AwardStatus,
  awardTransitions,
} from '@tendesh/domain/awards/award-transitions';
import type { AuditEntry } from '../platform/audit/audit';
import type { WriteTransaction } from '../platform/database/transaction';
import { decide, refuseStale } from '../platform/policy/decide';
import { AwardDossiers } from './award-dossiers';
import type { AwardEntity } from './award.entity';
import { type AwardDossier, awardSituation } from './award-situation';
import { AwardsRepository } from './awards.repository';

export type PermittedAwardAct = AwardDossier & { readonly row: Transition<AwardStatus, AwardAct, AwardFacts> };

/** How every act on an award begins and ends. */
@Injectable()
export class AwardActs {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly awards: AwardsRepository,
  ) {}

  async begin(tx: WriteTransaction, id: string, act: AwardAct, seenVersion: number): Promise<PermittedAwardAct> {
    const locked = await this.dossiers.lock(tx, id);
    const row = decide(awardTransitions, act, tx.actor, awardSituation(locked));
    refuseStale(locked.award, seenVersion);
    return { ...locked, row };
  }

  /** Writes the status that follows, with what the act changed, and the audit row. */
  async finish(
    tx: WriteTransaction,
    { award, row }: PermittedAwardAct,
    changes: Partial<AwardEntity>,
    traces: Pick<AuditEntry, 'act' | 'reason' | 'detail'>,
  ): Promise<Written> {
    const { id, caseId, officeId } = award;
    const version = award.version + 1;
    await this.awards.save(tx, { id, ...changes, ...(row.to === 'same' ? {} : { status: row.to }), version });
    await tx.audit({ noun: 'award', nounId: id, caseId, officeId, ...traces });
    return { id, version };
  }
}
