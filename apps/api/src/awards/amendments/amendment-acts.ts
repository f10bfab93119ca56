import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import {
  type AmendmentAct,
  type AmendmentFacts,
  type AmendmentStatus,
  amendmentTransitions,
} from '@tendesh/domain/awards/amendment-transitions';
import { behalf } from '../../cases/behalf';
import { CasesRepository } from '../../cases/cases.repository';
import type { AuditEntry } from '../../platform/audit/audit';
import type { WriteTransaction } from '../../platform/database/transaction';
import { type Decided, decideBy, refuseStale } from '../../platform/policy/decide';
import { notFound } from '../../platform/problems/problem';
import { AllocationsRepository } from '../../programmes/allocations.repository';
import { ProgrammesRepository } from '../../programmes/programmes.repository';
import { LentAuthorities } from '../../staff/lent-authorities';
import { AwardDossiers } from '../award-dossiers';
import type { AwardDossier } from '../award-situation';
import { amendmentSituation } from './amendment-situation';
import type { AmendmentEntity } from './amendment.entity';
import { AmendmentsRepository } from './amendments.repository';

export type PermittedAmendmentAct = AwardDossier &
  Decided<AmendmentStatus, AmendmentAct, AmendmentFacts> & { readonly amendment: AmendmentEntity };

type AmendmentTraces = Pick<AuditEntry, 'act' | 'reason' | 'detail'>;

/** How every act on an amendment begins and ends. */
@Injectable()
export class AmendmentActs {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly amendments: AmendmentsRepository,
    private readonly allocations: AllocationsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly cases: CasesRepository,
    private readonly lent: LentAuthorities,
  ) {}

  /** The case, then for an approval the money of the programme, as at the decision. */
  async begin(
    tx: WriteTransaction,
    id: string,
    act: AmendmentAct,
    seenVersion: number,
  ): Promise<PermittedAmendmentAct> {
    const locked = await this.dossiers.lock(tx, (await this.amendments.get(tx, id)).awardId);
    if (act === 'approve') await this.programmes.lock(tx, locked.award.programmeId);
    const budgetLeftMinor = await this.allocations.left(tx, locked.award.allocationId);
    const facts = { ...locked.dossier.facts, budgetLeftMinor };
    const found = { ...locked, dossier: { ...locked.dossier, facts } };
    const amendment = found.amendments.find((one) => one.id === id);
    if (amendment === undefined) throw notFound();
    const decided = decideBy(amendmentTransitions, act, tx.actor, amendmentSituation(found, amendment, tx.actor));
    refuseStale(amendment, seenVersion);
    await this.lent.hold(tx, decided);
    return { ...found, amendment, ...decided };
  }

  /** Writes the status that follows with who decided, the act for the separation of duties, and the audit row. */
  async finish(
    tx: WriteTransaction,
    permitted: PermittedAmendmentAct,
    changes: Pick<AmendmentEntity, 'decisionNote' | 'matchGateId'>,
    traces: AmendmentTraces,
  ): Promise<Written> {
    const { amendment, row } = permitted;
    const decided = {
      status: row.to === 'same' ? amendment.status : row.to,
      decidedBy: tx.actor.id,
      decidedAt: tx.now,
    };
    return this.write(tx, permitted, { ...decided, ...changes }, traces);
  }

  /** A first approval of two: the amendment stays proposed. */
  wait(tx: WriteTransaction, permitted: PermittedAmendmentAct, traces: AmendmentTraces): Promise<Written> {
    return this.write(tx, permitted, {}, traces);
  }

  private async write(
    tx: WriteTransaction,
    { amendment, dossier, row, onBehalfOf }: PermittedAmendmentAct,
    changes: Partial<AmendmentEntity>,
    traces: AmendmentTraces,
  ): Promise<Written> {
    const { id, caseId, officeId, number, grantMinor } = amendment;
    const version = amendment.version + 1;
    await this.amendments.save(tx, { id, ...changes, version });
    const duty = row.duty === undefined ? null : { act: row.duty, subjectId: id };
    if (duty !== null) await this.cases.addDutyActs(tx, dossier.case, duty, onBehalfOf);
    const detail = { number, grantMinor, ...traces.detail, ...behalf(onBehalfOf) };
    await tx.audit({ noun: 'amendment', nounId: id, caseId, officeId, ...traces, detail });
    return { id, version };
  }
}
