import { Injectable } from '@nestjs/common';
import type { DisbursementRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkPastDay } from '@tendesh/domain/calendar/check-day';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { ReserveList } from '../committees/reserve-list';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AfterFirstDisbursement } from './after-first-disbursement';
import { AwardDossiers, type TrancheDossier } from './award-dossiers';
import { tranchesOfPlan } from './award-situation';
import { AwardsRepository } from './awards.repository';
import type { ReleaseEntity } from './release.entity';
import { type PermittedTrancheAct, TrancheActs } from './tranche-acts';

/** Records that a released tranche was paid, by another than its releaser. The last payment completes the award. */
@Injectable()
export class RecordDisbursement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: TrancheActs,
    private readonly dossiers: AwardDossiers,
    private readonly awards: AwardsRepository,
    private readonly afterFirst: AfterFirstDisbursement,
    private readonly reserve: ReserveList,
  ) {}

  run(trancheId: string, seenVersion: number, request: DisbursementRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, trancheId, 'disburse', seenVersion);
      const release = await this.awards.getStandingRelease(tx, trancheId);
      refuseIf([...checkAmount(request, release), ...(await this.checkPaidOn(tx, permitted, request, release))]);
      const pay = () => this.pay(tx, permitted, release, request);
      const { programmeId, repaidMinor } = permitted.award;
      // What came back of an award that is paid in full is free.
      return repaidMinor === 0 ? pay() : this.reserve.freeing(tx, programmeId, 'award.completed', pay);
    });
  }

  private async pay(
    tx: WriteTransaction,
    permitted: PermittedTrancheAct,
    release: ReleaseEntity,
    request: DisbursementRequest,
  ): Promise<Written> {
    const subjectId = await this.write(tx, release, request);
    const written = await this.acts.finish(tx, permitted, { act: 'disbursed', subjectId });
    if (permitted.award.disbursedMinor === 0) await this.afterFirst.run(tx, permitted.award);
    await this.completeWhenPaid(tx, permitted);
    return written;
  }

  private async checkPaidOn(
    tx: WriteTransaction,
    permitted: TrancheDossier,
    { paidOn }: DisbursementRequest,
    { authorisedAt }: ReleaseEntity,
  ): Promise<Violation[]> {
    const today = await this.dossiers.dayAt(tx, permitted, tx.now);
    const notBefore = await this.dossiers.dayAt(tx, permitted, authorisedAt);
    return checkPastDay(paidOn, '/paidOn', { today, notBefore });
  }

  private async write(tx: WriteTransaction, release: ReleaseEntity, request: DisbursementRequest): Promise<string> {
    const id = newId(tx.now);
    const { way, amountMinor, paidOn } = request;
    await this.awards.addDisbursement(tx, {
      id,
      releaseId: release.id,
      awardId: release.awardId,
      caseId: release.caseId,
      officeId: release.officeId,
      amountMinor,
      way,
      payee: request.payee.trim(),
      reference: request.reference.trim(),
      paidOn,
      recordedBy: tx.actor.id,
      recordedAt: tx.now,
      voidedAt: null,
      voidedBy: null,
      voidReason: null,
    });
    return id;
  }

  private async completeWhenPaid(tx: WriteTransaction, { award, tranches, tranche }: TrancheDossier): Promise<void> {
    const isPaid = tranchesOfPlan(tranches).every(({ id, status }) => id === tranche.id || status === 'disbursed');
    // After an amendment the new agreement is signed first; signing it completes what is paid in full.
    if (!isPaid || award.status !== 'signed') return;
    const { id, caseId, officeId } = award;
    await this.awards.save(tx, { id, status: 'completed', version: award.version + 1 });
    await tx.audit({ noun: 'award', nounId: id, caseId, officeId, act: 'completed' });
  }
}

function checkAmount({ amountMinor }: DisbursementRequest, release: ReleaseEntity): Violation[] {
  return amountMinor === release.amountMinor
    ? []
    : [violation('amount_differs_from_release', '/amountMinor', { releasedMinor: release.amountMinor })];
}
