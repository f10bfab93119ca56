import { Injectable } from '@nestjs/common';
import type { VerificationRequest } from '@tendesh/contracts/contributions/contributions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type ContributionAct, contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import type { ContributionStatus } from '@tendesh/domain/contributions/kinds';
import { violation } from '@tendesh/domain/problems/violation';
import { ApplicationsRepository } from '../applications/applications.repository';
import type { ContributionEntity } from '../applications/contribution.entity';
import { figuresAt } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { CasesRepository } from '../cases/cases.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { contributionSituation } from './contribution-situation';
import { ContributionsRepository } from './contributions.repository';
import { LockContribution, type LockedContribution } from './lock-contribution';

/** The second person's word on a contribution: verified (perhaps with less than claimed), refused, or opened again. */
@Injectable()
export class DecideContribution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly contributions: ContributionsRepository,
    private readonly cases: CasesRepository,
  ) {}

  verify(id: string, seenVersion: number, { amountMinor, note = null }: VerificationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const locked = await this.decided(tx, id, seenVersion, 'verify');
      const max = locked.contribution.amountMinor;
      refuseIf(amountMinor <= max ? [] : [violation('amount_above_claim', '/amountMinor', { maxMinor: max })]);
      return this.write(tx, locked, { status: 'verified', verifiedMinor: amountMinor, decisionNote: note });
    });
  }

  /** Also undoes a verification: a forged paper. What the award may release follows in the same transaction. */
  refuse(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const locked = await this.decided(tx, id, seenVersion, 'refuse');
      return this.write(tx, locked, { status: 'refused', verifiedMinor: null, decisionNote: reason }, reason);
    });
  }

  /** Lets a refused contribution be shown again, with new papers. */
  reopen(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { dossier, contribution } = await this.decided(tx, id, seenVersion, 'reopen');
      const version = contribution.version + 1;
      const cleared = {
        decidedBy: null,
        decidedAt: null,
        decisionNote: null,
        evidenceStrength: null,
        evidencedAt: null,
      };
      await this.applications.saveContribution(tx, { id, status: 'pledged', verifiedMinor: null, ...cleared, version });
      const { id: caseId, officeId } = dossier.case;
      await tx.audit({ noun: 'contribution', nounId: id, caseId, officeId, act: 'reopened', reason });
      return { id, version };
    });
  }

  private async decided(
    tx: WriteTransaction,
    id: string,
    seenVersion: number,
    act: ContributionAct,
  ): Promise<LockedContribution> {
    const locked = await this.locks.run(tx, id);
    const situation = contributionSituation(locked.dossier, locked.contribution, locked.evidence);
    decide(contributionTransitions, act, tx.actor, situation);
    refuseStale(locked.contribution, seenVersion);
    return locked;
  }

  private async write(
    tx: WriteTransaction,
    { dossier, contribution }: LockedContribution,
    decision: { status: ContributionStatus; verifiedMinor: number | null; decisionNote: string | null },
    reason?: string,
  ): Promise<Written> {
    const { id } = contribution;
    const version = contribution.version + 1;
    const decided: Partial<ContributionEntity> = { ...decision, decidedBy: tx.actor.id, decidedAt: tx.now, version };
    await this.applications.saveContribution(tx, { id, ...decided });
    await this.cases.addDutyAct(tx, dossier.case, { act: 'verified_contribution', subjectId: id });
    const frozen = await this.tellAward(tx, dossier.application.id);
    await tx.audit({
      noun: 'contribution',
      nounId: id,
      caseId: dossier.case.id,
      officeId: dossier.case.officeId,
      act: decision.status,
      reason,
      detail: { amountMinor: decision.verifiedMinor, currency: contribution.currency, ...(frozen ? { frozen } : {}) },
    });
    return { id, version };
  }

  private async tellAward(tx: WriteTransaction, applicationId: string): Promise<boolean> {
    const { ownCountedMinor } = figuresAt(await this.dossiers.get(tx, applicationId), 'verified');
    return (await this.contributions.setVerifiedOfAward(tx, applicationId, ownCountedMinor)) === true;
  }
}
