import { Injectable } from '@nestjs/common';
import type { AcceptanceRequest, EvidenceRefusalRequest } from '@tendesh/contracts/contributions/evidence';
import type { Written } from '@tendesh/contracts/shared/acts';
import { acceptedSum } from '@tendesh/domain/contributions/contribution-figures';
import { checkAcceptance, type EvidenceItemStatus } from '@tendesh/domain/contributions/evidence-item';
import { type EvidenceItemAct, evidenceItemTransitions } from '@tendesh/domain/contributions/evidence-item-transitions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { checkPassedOver } from '@tendesh/domain/radar/reuse';
import { CasesRepository } from '../cases/cases.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { evidenceItemSituation } from './contribution-situation';
import { doubtsOf, matchesOf } from './doubts';
import { evidenceOf } from './evidence-file';
import { claimedMinor, type EvidenceItemEntity } from './evidence-item.entity';
import { EvidenceRepository } from './evidence.repository';
import { LockContribution, type LockedContribution } from './lock-contribution';
import { SettleContribution } from './settle-contribution';

type Locked = LockedContribution & { readonly item: EvidenceItemEntity };
type Decision = Pick<EvidenceItemEntity, 'acceptedMinor' | 'reasonCode' | 'note' | 'passOverReason'>;

/** The second person's word on one paper. The contribution and the award follow in the same transaction. */
@Injectable()
export class DecideEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly evidence: EvidenceRepository,
    private readonly settling: SettleContribution,
    private readonly cases: CasesRepository,
  ) {}

  accept(id: string, seenVersion: number, request: AcceptanceRequest): Promise<Written> {
    const { amountMinor, reasonCode = null, note = null, passOverReason = null } = request;
    return this.work.write(async (tx) => {
      const locked = await this.decided(tx, id, seenVersion, 'accept');
      refuseIf(checkAcceptance({ amountMinor, reasonCode }, claimedMinor(locked.item)));
      refuseIf(withinValuation(locked, amountMinor));
      const doubts = doubtsOf(locked.dossier, locked.file, locked.item);
      refuseIf(checkPassedOver(doubts, passOverReason));
      const isDoubted = doubts.matches > 0 || doubts.looksBorrowed;
      if (isDoubted) await this.auditPassedOver(tx, locked, passOverReason ?? '');
      const decision = { acceptedMinor: amountMinor, reasonCode, note };
      return this.write(tx, locked, 'accepted', { ...decision, passOverReason: isDoubted ? passOverReason : null });
    });
  }

  /** Also undoes an acceptance: a forged paper. */
  refuse(id: string, seenVersion: number, { reasonCode, note = null }: EvidenceRefusalRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const locked = await this.decided(tx, id, seenVersion, 'refuse');
      return this.write(tx, locked, 'refused', { acceptedMinor: null, reasonCode, note, passOverReason: null });
    });
  }

  /** Lets a refused paper be looked at once more. */
  reopen(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { dossier, item, contribution } = await this.decided(tx, id, seenVersion, 'reopen');
      const version = item.version + 1;
      const cleared = { acceptedMinor: null, reasonCode: null, note: null, decidedBy: null, decidedAt: null };
      await this.evidence.save(tx, { id, status: 'attached', ...cleared, passOverReason: null, version });
      await this.settling.run(tx, contribution);
      const { id: caseId, officeId } = dossier.case;
      const detail = { contributionId: contribution.id };
      await tx.audit({ noun: 'evidence', nounId: id, caseId, officeId, act: 'reopened', reason, detail });
      return { id, version };
    });
  }

  private async decided(tx: WriteTransaction, id: string, seenVersion: number, act: EvidenceItemAct): Promise<Locked> {
    const locked = await this.locks.item(tx, id);
    decide(evidenceItemTransitions, act, tx.actor, evidenceItemSituation(locked.dossier, locked, tx.actor));
    refuseStale(locked.item, seenVersion);
    return locked;
  }

  /** What was seen and passed over stands in the trail beside the acceptance. */
  private async auditPassedOver(tx: WriteTransaction, { dossier, file, item }: Locked, reason: string): Promise<void> {
    const matches = matchesOf(file, item);
    const { looksBorrowed } = doubtsOf(dossier, file, item);
    const { id, caseId, officeId } = item;
    const kinds = [...new Set(matches.map(({ kind }) => kind)), ...(looksBorrowed ? ['borrowed_pattern'] : [])];
    await tx.audit({
      ...{ noun: 'evidence', nounId: id, caseId, officeId, reason },
      act: 'reuse_passed_over',
      detail: { matches: matches.length, kinds: kinds.join(' ') },
    });
  }

  private async write(
    tx: WriteTransaction,
    { dossier, contribution, item }: Locked,
    status: EvidenceItemStatus,
    decision: Decision,
  ): Promise<Written> {
    const { id } = item;
    const version = item.version + 1;
    await this.evidence.save(tx, { id, status, ...decision, decidedBy: tx.actor.id, decidedAt: tx.now, version });
    const { frozen } = await this.settling.run(tx, contribution);
    await this.cases.addDutyAct(tx, dossier.case, { act: 'verified_contribution', subjectId: id });
    await tx.audit({
      noun: 'evidence',
      nounId: id,
      caseId: dossier.case.id,
      officeId: dossier.case.officeId,
      act: status,
      reason: decision.note ?? undefined,
      detail: {
        contributionId: contribution.id,
        amountMinor: decision.acceptedMinor,
        currency: item.programmeCurrency,
        reasonCode: decision.reasonCode,
        ...(frozen ? { frozen } : {}),
      },
    });
    return { id, version };
  }
}

/** In kind no more is accepted, on all papers together, than the valuers found it to be worth. */
function withinValuation({ file, contribution, item }: Locked, amountMinor: number): Violation[] {
  const { valuation, items } = evidenceOf(file, contribution.id);
  if (valuation === null) return [];
  const maxMinor = valuation.valueMinor - acceptedSum(items.filter((one) => one.id !== item.id));
  return amountMinor <= maxMinor
    ? []
    : [violation('amount_above_valuation', '/amountMinor', { maxMinor: Math.max(0, maxMinor) })];
}
