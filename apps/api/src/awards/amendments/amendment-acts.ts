import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { Transition } from '@tendesh/domain/acts/transitions';
import {
  type AmendmentAct,
  type AmendmentFacts,
  type AmendmentStatus,
  amendmentTransitions,
} from '@tendesh/domain/awards/amendment-transitions';
import { CasesRepository } from '../../cases/cases.repository';
import type { AuditEntry } from '../../platform/audit/audit';
import type { WriteTransaction } from '../../platform/database/transaction';
import { decide, refuseStale } from '../../platform/policy/decide';
import { notFound } from '../../platform/problems/problem';
import { ProgrammesRepository } from '../../programmes/programmes.repository';
import { AwardDossiers } from '../award-dossiers';
import type { AwardDossier } from '../award-situation';
import { amendmentSituation } from './amendment-situation';
import type { AmendmentEntity } from './amendment.entity';
import { AmendmentsRepository } from './amendments.repository';

export type PermittedAmendmentAct = AwardDossier & {
  readonly amendment: AmendmentEntity;
  readonly row: Transition<AmendmentStatus, AmendmentAct, AmendmentFacts>;
};

/** How every act on an amendment begins and ends. */
@Injectable()
export class AmendmentActs {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly amendments: AmendmentsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly cases: CasesRepository,
  ) {}

  /** The case, then the budget of the programme, as at the decision. */
  async begin(
    tx: WriteTransaction,
    id: string,
    act: AmendmentAct,
    seenVersion: number,
  ): Promise<PermittedAmendmentAct> {
    const locked = await this.dossiers.lock(tx, (await this.amendments.get(tx, id)).awardId);
    const { budgetMinor, committedMinor } = await this.programmes.lockBudget(tx, locked.award.programmeId);
    const facts = { ...locked.dossier.facts, budgetLeftMinor: budgetMinor - committedMinor };
    const found = { ...locked, dossier: { ...locked.dossier, facts } };
    const amendment = found.amendments.find((one) => one.id === id);
    if (amendment === undefined) throw notFound();
    const row = decide(amendmentTransitions, act, tx.actor, amendmentSituation(found, amendment, tx.actor));
    refuseStale(amendment, seenVersion);
    return { ...found, amendment, row };
  }

  /** Writes the status that follows with who decided, the act for the separation of duties, and the audit row. */
  async finish(
    tx: WriteTransaction,
    { amendment, dossier, row }: PermittedAmendmentAct,
    changes: Pick<AmendmentEntity, 'decisionNote' | 'matchGateId'>,
    traces: Pick<AuditEntry, 'act' | 'reason' | 'detail'>,
  ): Promise<Written> {
    const { id, caseId, officeId, number, grantMinor } = amendment;
    const version = amendment.version + 1;
    const decided = {
      status: row.to === 'same' ? amendment.status : row.to,
      decidedBy: tx.actor.id,
      decidedAt: tx.now,
    };
    await this.amendments.save(tx, { id, ...decided, ...changes, version });
    if (row.duty !== undefined) await this.cases.addDutyAct(tx, dossier.case, { act: row.duty, subjectId: id });
    const detail = { number, grantMinor, ...traces.detail };
    await tx.audit({ noun: 'amendment', nounId: id, caseId, officeId, ...traces, detail });
    return { id, version };
  }
}
