import type { DutyAct } from '../acts/duties';
import type { Permission } from '../staff/permissions';
import type { NoticeKind } from './notice-kinds';

/**
 * Who is told: the officer of the case; the officers of the open applications of a call; the person whom the act is
 * about; who is named in the act's detail, by ids with a space between them; whom the act concerns though the trail must
 * not name him; or everybody who may do the next step there, by permission and scope of his own or lent to him, unless the
 * separation of duties keeps him from it, or the application waits at another desk. Of a complaint only who may handle it.
 */
export type Recipient =
  | 'case_officer'
  | 'officers_of_call'
  | 'subject'
  | 'concerned'
  | { readonly named: string }
  | { readonly may: Permission; readonly duty?: DutyAct; readonly desk?: Desk };

/** Where a decision on an application waits: for a committee, or for the next approval. */
export type Desk = 'committee' | 'approval';

export interface NoticeRow {
  readonly kind: NoticeKind;
  readonly tells: readonly Recipient[];
}

const officer = 'case_officer';
const screeners = { may: 'application.screen', duty: 'screened' } as const;
const scorers = { may: 'application.score', duty: 'scored' } as const;
const conveners = { may: 'committee.convene', desk: 'committee' } as const;
const approvers = { may: 'application.approve', duty: 'approved', desk: 'approval' } as const;
const amendmentApprovers = { may: 'application.approve', duty: 'approved' } as const;
const verifiers = { may: 'contribution.verify', duty: 'verified_contribution' } as const;
const releasers = { may: 'tranche.release', duty: 'authorised_release' } as const;
const payers = { may: 'tranche.disburse', duty: 'recorded_payment' } as const;
const hearers = { may: 'appeal.decide', duty: 'heard_appeal' } as const;
const handlers = { may: 'complaint.handle' } as const;
const closers = { may: 'case.close' } as const;
const writers = [{ named: 'draftedBy' }, { named: 'editedBy' }] as const;

/**
 * The one table from what was done (noun and act of the audit) to who is told. A new act joins by a row here and its
 * sentence in each language (texts.*.ts), or by its name among the quiet acts. Who acts is never told of the own act.
 */
export const noticeTable = {
  'case.opened': { kind: 'assignment', tells: [officer] },
  'case.reassigned': { kind: 'assignment', tells: [{ named: 'from' }, { named: 'to' }] },
  'case.closed': { kind: 'case', tells: [officer] },
  'note.added': { kind: 'case', tells: [officer] },
  'document.voided': { kind: 'case', tells: [officer] },
  'returnee.edited': { kind: 'case', tells: [officer] },
  'consent.withdrawn': { kind: 'assignment', tells: [officer, closers] },

  'application.submitted': { kind: 'next_step', tells: [officer, screeners] },
  'application.resubmitted': { kind: 'next_step', tells: [officer, screeners] },
  'application.screened_eligible': { kind: 'next_step', tells: [officer, scorers] },
  'application.screened_ineligible': { kind: 'decision', tells: [officer] },
  'application.site_visited': { kind: 'case', tells: [officer] },
  'application.presented': { kind: 'next_step', tells: [officer, conveners, approvers] },
  'application.reconciled': { kind: 'case', tells: [officer] },
  'application.approved_first': { kind: 'next_step', tells: [officer, approvers] },
  'application.approved': { kind: 'decision', tells: [officer] },
  'application.rejected': { kind: 'decision', tells: [officer] },
  'application.returned': { kind: 'correction', tells: [officer] },
  'application.withdrawn': { kind: 'decision', tells: [officer, closers] },

  'application.selected': { kind: 'decision', tells: [officer, approvers] },
  'application.reserved': { kind: 'decision', tells: [officer] },
  'application.declined': { kind: 'decision', tells: [officer] },
  'application.postponed': { kind: 'next_step', tells: [officer, conveners] },
  'application.moved_up': { kind: 'next_step', tells: [officer, approvers] },
  'committee.convened': { kind: 'committee', tells: [{ named: 'people' }] },
  'committee.seated': { kind: 'committee', tells: [{ named: 'people' }] },
  'committee.moved': { kind: 'committee', tells: [{ named: 'people' }] },
  'committee.unseated': { kind: 'committee', tells: [{ named: 'people' }] },
  'committee.cancelled': { kind: 'committee', tells: [{ named: 'people' }] },
  'committee.condition_met': { kind: 'case', tells: [officer] },

  'application.reopened_for_screening': { kind: 'next_step', tells: [officer, screeners] },
  'application.reopened_for_scoring': { kind: 'next_step', tells: [officer, scorers] },
  'application.reopened_for_decision': { kind: 'next_step', tells: [officer, conveners, approvers] },

  'appeal.filed': { kind: 'next_step', tells: [officer, hearers] },
  'appeal.upheld': { kind: 'decision', tells: [officer] },
  'appeal.dismissed': { kind: 'decision', tells: [officer] },
  'appeal.withdrawn': { kind: 'case', tells: [officer, hearers] },

  'evidence.attached': { kind: 'next_step', tells: [officer, verifiers] },
  'evidence.accepted': { kind: 'evidence', tells: [officer] },
  'evidence.refused': { kind: 'evidence', tells: [officer] },
  'evidence.reopened': { kind: 'evidence', tells: [officer, verifiers] },
  'evidence.voided': { kind: 'evidence', tells: [officer] },
  'evidence.verification_voided': { kind: 'evidence', tells: [officer, verifiers, releasers] },

  'award.signed': { kind: 'next_step', tells: [officer, releasers] },
  'award.cancelled': { kind: 'money', tells: [officer, payers] },
  'award.completed': { kind: 'case', tells: [officer, { may: 'visit.plan' }] },
  'award.visits_planned': { kind: 'visit', tells: [officer, { may: 'visit.record', duty: 'monitored' }] },
  'award.repayment_recorded': { kind: 'money', tells: [officer, releasers] },
  'award.repayment_voided': { kind: 'money', tells: [officer, releasers] },
  'award.amendment_proposed': { kind: 'next_step', tells: [officer, amendmentApprovers] },
  'amendment.approved_first': { kind: 'next_step', tells: [officer, amendmentApprovers] },
  'amendment.approved': { kind: 'decision', tells: [officer] },
  'amendment.rejected': { kind: 'decision', tells: [officer] },
  'amendment.withdrawn': { kind: 'case', tells: [officer, amendmentApprovers] },
  'tranche.released': { kind: 'next_step', tells: [officer, payers] },
  'tranche.release_voided': { kind: 'money', tells: [officer, payers] },
  'tranche.disbursed': { kind: 'money', tells: [officer, releasers] },
  'tranche.disbursement_voided': { kind: 'money', tells: [officer, releasers] },

  'visit.recorded': { kind: 'visit', tells: [officer] },
  'visit.replanned': { kind: 'visit', tells: [officer] },
  'visit.missed': { kind: 'visit', tells: [officer, closers] },

  'rule_set.approved': { kind: 'programme', tells: writers },
  'rule_set.discarded': { kind: 'programme', tells: writers },
  'call.published': { kind: 'programme', tells: writers },
  'call.discarded': { kind: 'programme', tells: writers },
  'call.revised': { kind: 'case', tells: ['officers_of_call', { may: 'call.publish' }] },

  'exchange_rate.entered': { kind: 'rates', tells: [{ may: 'rates.confirm' }] },
  'exchange_rate.list_entered': { kind: 'rates', tells: [{ may: 'rates.confirm' }] },
  'exchange_rate.withdrawn': { kind: 'rates', tells: [{ may: 'rates.enter' }] },

  'delegation.given': { kind: 'delegation', tells: [{ named: 'delegateId' }] },
  'delegation.ended': { kind: 'delegation', tells: [{ named: 'delegateId' }] },

  'complaint.recorded': { kind: 'complaint', tells: [handlers] },
  'complaint.regrouped': { kind: 'complaint', tells: [handlers] },
  'complaint.taken_over': { kind: 'complaint', tells: ['concerned'] },
  'complaint.acknowledged': { kind: 'complaint', tells: ['concerned'] },
  'complaint.answered': { kind: 'complaint', tells: ['concerned'] },
  'complaint.referred': { kind: 'complaint', tells: ['concerned'] },
  'complaint.closed': { kind: 'complaint', tells: ['concerned'] },

  'staff.edited': { kind: 'account', tells: ['subject'] },
  'staff.enabled': { kind: 'account', tells: ['subject'] },
} as const satisfies Record<string, NoticeRow>;

/** What a notice is about, as `noun.act`. */
export type NoticeTopic = keyof typeof noticeTable;
export const noticeTopics = Object.keys(noticeTable) as NoticeTopic[];

/** Acts of which nobody needs to be told, with the reason; a law test wants every act here or in the table. */
export const quietActs: Readonly<Record<string, readonly string[]>> = {
  'a step of work in progress that waits for nobody else': [
    'application.started',
    'application.edited',
    'contribution.valued',
    'evidence.statement_read',
    'award.tranches_planned',
    'award.agreement_prepared',
    'document.uploaded',
    'returnee.registered',
    'consent.given',
    'status_code.made',
    'letter.made_again',
  ],
  'told with the closing of its case': ['award.ended'],
  'it would tell scorers of each other before they have scored': ['application.scored'],
  'stands in the file beside what was decided': ['evidence.reuse_passed_over'],
  'before papers were decided one by one; not done any more': [
    'contribution.evidenced',
    'contribution.evidence_voided',
    'contribution.verified',
    'contribution.refused',
    'contribution.reopened',
  ],
  'who waits for it sees it in the list': ['exchange_rate.confirmed', 'exchange_rate.list_confirmed'],
  'the person gets a mail of its own, or cannot read one': [
    'staff.invited',
    'staff.invited_again',
    'staff.disabled',
    'staff.password_changed',
  ],
  'who sits in the committee sees it on the page of the session': [
    ...['committee.planned_anew', 'committee.opened', 'committee.closed'],
    ...['committee.declared', 'committee.voted', 'committee.minuted'],
  ],
  'who approves or publishes it sees it on the page of programmes': [
    ...['programme.added', 'programme.changed', 'allocation.added', 'allocation.changed'],
    ...['call.drafted', 'call.changed', 'rule_set.drafted', 'rule_set.changed'],
  ],
  'who returns an application sees it in the library of reasons': [
    ...['return_reason.added', 'return_reason.changed', 'return_reason.retired', 'return_reason.restored'],
  ],
  'kept for the auditor': ['report.exported', 'case.exported', 'mail.sent_again', 'audit.anchored'],
};

export function isNoticeTopic(name: string): name is NoticeTopic {
  return Object.hasOwn(noticeTable, name);
}
