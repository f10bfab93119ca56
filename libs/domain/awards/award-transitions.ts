import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';

/**
 * approved: agreement to be made and signed; signed: money may move; completed: all disbursed; cancelled: money returned;
 * ended: its case closed before all was disbursed.
 */
export const awardStatuses = ['approved', 'signed', 'completed', 'cancelled', 'ended'] as const;
export type AwardStatus = (typeof awardStatuses)[number];

export type AwardAct =
  'prepare_agreement' | 'plan_tranches' | 'sign' | 'amend' | 'cancel' | 'record_repayment' | 'void_repayment';

export interface AwardFacts {
  readonly hasAgreement: boolean;
  readonly tranchesMinor: number;
  readonly amountMinor: number;
  readonly releasedMinor: number;
  readonly disbursedMinor: number;
  readonly repaidMinor: number;
  /** Conditions of the committee that nobody has seen met yet. */
  readonly conditionsOpen: number;
  /** An amendment waits for its decision. */
  readonly amendmentIsOpen: boolean;
}

export const awardTransitions: readonly Transition<AwardStatus, AwardAct, AwardFacts>[] = [
  { act: 'plan_tranches', from: ['approved'], to: 'same', permission: 'tranche.plan' },
  {
    act: 'prepare_agreement',
    from: ['approved'],
    to: 'same',
    permission: 'award.prepare',
    when: (f) => [...tranchesMakeTheGrant(f), ...conditionsAreMet(f)],
  },
  {
    act: 'sign',
    from: ['approved'],
    to: 'signed',
    permission: 'award.sign',
    when: (f) => [...hasAgreement(f), ...tranchesMakeTheGrant(f)],
  },
  {
    act: 'amend',
    from: ['approved', 'signed'],
    to: 'same',
    permission: 'application.write',
    reasonNeeded: true,
    when: (f) => (f.amendmentIsOpen ? [violation('amendment_open')] : []),
  },
  {
    act: 'cancel',
    from: ['approved', 'signed'],
    to: 'cancelled',
    permission: 'application.withdraw',
    reasonNeeded: true,
    when: (f) => (f.releasedMinor === 0 ? [] : [violation('has_disbursement')]),
  },
  {
    act: 'record_repayment',
    from: ['signed', 'completed'],
    to: 'same',
    permission: 'tranche.disburse',
    duty: 'recorded_payment',
    when: (f) => (f.disbursedMinor > f.repaidMinor ? [] : [violation('repayment_above_what_is_out')]),
  },
  {
    act: 'void_repayment',
    from: ['signed', 'completed'],
    to: 'same',
    permission: 'tranche.disburse',
    reasonNeeded: true,
    when: (f) => (f.repaidMinor > 0 ? [] : [violation('wrong_status')]),
  },
];

/** dropped: an amendment took it out of the plan, after a release of it had been voided. */
export const trancheStatuses = ['planned', 'released', 'disbursed', 'dropped'] as const;
export type TrancheStatus = (typeof trancheStatuses)[number];

export type TrancheAct = 'release' | 'void_release' | 'disburse' | 'void_disbursement';

export interface TrancheFacts {
  readonly awardSigned: boolean;
  /** A refusal took away own money that was verified and released against: nothing more moves. */
  readonly frozen: boolean;
  /** The release gate of the match, as violations. */
  readonly match: readonly Violation[];
  /** Paid with the other tranches of the award, and paid back of the award, in minor units. */
  readonly paidBesideMinor: number;
  readonly repaidMinor: number;
}

export const trancheTransitions: readonly Transition<TrancheStatus, TrancheAct, TrancheFacts>[] = [
  {
    act: 'release',
    from: ['planned'],
    to: 'released',
    permission: 'tranche.release',
    duty: 'authorised_release',
    when: (f) => [...(f.awardSigned ? [] : [violation('signed_agreement_missing')]), ...notFrozen(f), ...f.match],
  },
  { act: 'void_release', from: ['released'], to: 'planned', permission: 'tranche.release', reasonNeeded: true },
  {
    act: 'disburse',
    from: ['released'],
    to: 'disbursed',
    permission: 'tranche.disburse',
    duty: 'recorded_payment',
    when: notFrozen,
  },
  {
    act: 'void_disbursement',
    from: ['disbursed'],
    to: 'released',
    permission: 'tranche.disburse',
    reasonNeeded: true,
    when: leavesWhatWasRepaid,
  },
];

function notFrozen(facts: TrancheFacts): Violation[] {
  return facts.frozen ? [violation('award_frozen')] : [];
}

/** What was paid back of a payment is voided before the payment itself. */
function leavesWhatWasRepaid({ paidBesideMinor, repaidMinor }: TrancheFacts): Violation[] {
  return repaidMinor <= paidBesideMinor
    ? []
    : [violation('repayment_above_what_is_out', undefined, { maxMinor: paidBesideMinor })];
}

function conditionsAreMet({ conditionsOpen }: AwardFacts): Violation[] {
  return conditionsOpen === 0 ? [] : [violation('conditions_not_met', undefined, { open: conditionsOpen })];
}

function hasAgreement(facts: AwardFacts): Violation[] {
  return facts.hasAgreement ? [] : [violation('agreement_missing')];
}

function tranchesMakeTheGrant(facts: AwardFacts): Violation[] {
  return facts.tranchesMinor === facts.amountMinor
    ? []
    : [
        violation('tranches_differ_from_grant', undefined, {
          differenceMinor: facts.amountMinor - facts.tranchesMinor,
        }),
      ];
}
