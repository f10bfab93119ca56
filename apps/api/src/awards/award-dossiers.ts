import { Injectable } from '@nestjs/common';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { violation } from '@tendesh/domain/problems/violation';
import type { Dossier } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { CasesRepository } from '../cases/cases.repository';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound, refuseIf } from '../platform/problems/problem';
import { ConditionsRepository } from '../committees/conditions.repository';
import { AmendmentsRepository } from './amendments/amendments.repository';
import type { AwardDossier } from './award-situation';
import type { AwardEntity } from './award.entity';
import { AwardsRepository } from './awards.repository';
import type { TrancheEntity } from './tranche.entity';

export type TrancheDossier = AwardDossier & { readonly tranche: TrancheEntity };

/** Loads awards with what decisions about them read: for an act under the lock of the case, for a screen without. */
@Injectable()
export class AwardDossiers {
  constructor(
    private readonly awards: AwardsRepository,
    private readonly dossiers: Dossiers,
    private readonly cases: CasesRepository,
    private readonly amendments: AmendmentsRepository,
    private readonly conditions: ConditionsRepository,
  ) {}

  /** Locks the case first, then reads the award again. A closed case moves no money. */
  async lock(tx: WriteTransaction, awardId: string): Promise<AwardDossier> {
    const { applicationId } = await this.awards.get(tx, awardId);
    const dossier = await this.dossiers.lock(tx, applicationId);
    refuseIf(dossier.case.status === 'open' ? [] : [violation('case_not_open')]);
    return this.load(tx, await this.awards.get(tx, awardId), dossier);
  }

  /** The award of a tranche under the same lock, with the tranche itself. */
  async lockTranche(tx: WriteTransaction, trancheId: string): Promise<TrancheDossier> {
    const { awardId } = await this.awards.getTranche(tx, trancheId);
    const locked = await this.lock(tx, awardId);
    const tranche = locked.tranches.find(({ id }) => id === trancheId);
    if (tranche === undefined) throw notFound();
    return { ...locked, tranche };
  }

  /** For a screen; null while nothing is awarded. */
  async find(tx: Transaction, dossier: Dossier): Promise<AwardDossier | null> {
    const award = await this.awards.findOfApplication(tx, dossier.application.id);
    return award === null ? null : this.load(tx, award, dossier);
  }

  private async load(tx: Transaction, award: AwardEntity, dossier: Dossier): Promise<AwardDossier> {
    const tranches = await this.awards.tranches(tx, award.id);
    const conditions = await this.conditions.ofApplication(tx, award.applicationId);
    const conditionsOpen = conditions.filter(({ metAt }) => metAt === null).length;
    return { award, tranches, amendments: await this.amendments.ofAward(tx, award.id), conditionsOpen, dossier };
  }

  /** The day that an instant has at the office of the case. */
  async dayAt(tx: Transaction, { dossier }: AwardDossier, instant: Date): Promise<string> {
    const { timeZone } = await this.cases.officeClock(tx, dossier.case.officeId);
    return localDay(instant.toISOString(), timeZone);
  }
}
