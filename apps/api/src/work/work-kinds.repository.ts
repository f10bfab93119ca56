import type { WorkKind } from '@tendesh/contracts/work/work';
import type { DutyAct } from '@tendesh/domain/acts/duties';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { holds, type Permission, scopesOf } from '@tendesh/domain/staff/permissions';
import { type Role, roles } from '@tendesh/domain/staff/roles';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { ofRound } from '../applications/applications.repository';
import { isUsedElsewhere } from '../contributions/used-elsewhere.repository';
import type { Bind } from '../platform/database/parameters';
import { steppedAside } from '../staff/stepped-aside.repository';
import { mayApproveNext, mayDecideAnew } from './may-do.repository';
import { isVotedOn, presides } from './voting.repository';

/** Placeholders that a condition may use. */
export interface Given {
  readonly me: () => string;
  /** Who acts, and the colleague on whose behalf: an array. */
  readonly people: () => string;
  /** Whether the authority that would be used reaches the case with this permission too. */
  readonly may: (permission: Permission) => string;
  /** The day that it is at the office of the case. */
  readonly today: () => string;
  readonly bind: Bind;
}

/** One kind of thing that waits: for whom, where it stands in the database, since when and for how long. */
export interface KindOfWork {
  readonly kind: WorkKind;
  readonly permission: Permission;
  /** The act that follows: whoever has done what excludes it on a case does not see the case here. */
  readonly duty?: DutyAct;
  readonly rows: string;
  readonly where: string | ((given: Given) => string);
  readonly since: string;
  readonly amount?: string;
  readonly serviceDays?: keyof RuleSet['serviceDays'];
  /** A day of its own instead of service days. */
  readonly dueOn?: string;
  /** Working days since `since` during which it waits for nobody: what stands may still be appealed against. */
  readonly appealDays?: string;
  /** The committee session in which it waits. */
  readonly session?: string;
  /** Whether a paper of it is used elsewhere: a match to look at first. */
  readonly isUsedElsewhere?: string;
  /** What follows, as a status or another kind. */
  readonly next: string;
}

const ofApplication = `application a join assistance_case c on c.id = a.case_id and c.status = 'open'
  left join award w on w.application_id = a.id and w.status <> 'cancelled'`;
const ofContribution = `${ofApplication} join contribution n on n.application_id = a.id`;
const ofTranche = `${ofApplication} join tranche t on t.award_id = w.id`;
const ofRelease = `${ofTranche} join release l on l.tranche_id = t.id and l.voided_at is null`;
const ofAmendment = `${ofApplication} join amendment m on m.award_id = w.id`;
const ofAppeal = `${ofApplication} join appeal l on l.application_id = a.id`;
const ofItem = `${ofApplication} join committee_item i on i.application_id = a.id and i.status = 'waiting'
  join committee_session e on e.id = i.session_id join committee_member b on b.session_id = e.id`;
const ofCondition = `${ofApplication} join grant_condition g on g.application_id = a.id and g.met_at is null
  and g.item_id = (select x.id from committee_item x where x.application_id = a.id and x.status = 'decided'
    order by x.decided_at desc, x.id desc limit 1)`;
const ofVisit = `${ofApplication} join monitoring_visit v on v.award_id = w.id`;
const ofCase = `assistance_case c
  left join application a on a.id = c.application_id
  left join award w on w.application_id = a.id and w.status <> 'cancelled'`;

const listed = (some: readonly Role[]) => some.map((role) => `'${role}'`).join();
const writers = listed(roles.filter((role) => holds([role], 'application.write')));
const readersOfProgrammes = listed(roles.filter((role) => scopesOf([role], 'case.read').includes('programme')));
/** Whose desk the next step is on: disabled, in another role or office since, or stepped aside, he never sees it. */
const officerCanWrite = `exists (select from staff f join staff_role q on q.staff_id = f.id
  where f.id = c.case_officer_id and f.status = 'active' and q.role in (${writers})
    and not ${steppedAside('f.id', 'c.id')} and (f.office_id = c.office_id or exists (
      select from staff_role q join staff_programme using (staff_id) join programme_office y using (programme_id)
      where q.staff_id = f.id and q.role in (${readersOfProgrammes}) and y.office_id = c.office_id)))`;
const pledges = `${ofApplication} join lateral (select sum(amount_minor)::bigint as amount from contribution
  where application_id = a.id and status = 'pledged') n on n.amount > 0`;
const sheets = `(select count(*) from score_sheet s where ${ofRound('s')})`;
const sheetsNeeded = `(rs.rules->>'scoreSheetsNeeded')::int`;
/** The closest two of the sheets lie further apart than the form allows (libs/domain/assessments/score-agreement). */
const apart = `(select min(gap) from (select total_hundredths - lag(total_hundredths) over (order by total_hundredths) as gap
  from score_sheet s where ${ofRound('s')}) gaps)
  > coalesce((rs.rules->'scoreForm'->>'maxSpreadHundredths')::int, ${standardScoreForm.maxSpreadHundredths})`;
const reconciled = `exists (select from score_reconciliation n where ${ofRound('n')} and n.sheets = ${sheets})`;
const agreed = `(coalesce(${apart}, false) = false or ${reconciled})`;
const visited = `exists (select from site_visit s where s.application_id = a.id)`;
const isPresentable = `a.status = 'eligible' and ${visited} and ${sheets} >= ${sheetsNeeded} and ${agreed}`;
const evidenced = `('submitted', 'eligible', 'assessed', 'selected', 'reserved', 'approved')`;
/** The steps of a case that nobody takes but its officer. */
const isOnHisDesk = `a.id is null or a.status in ('draft', 'returned') or ${isPresentable} or w.status = 'approved'
  or a.status in ${evidenced} and exists (select from contribution n where n.application_id = a.id and n.status = 'pledged')`;
const requested = 'a.requested_grant_minor';
const decided = `('ineligible', 'rejected', 'withdrawn')`;
/** Visits show up a fortnight before they are due. */
const VISIT_NOTICE_DAYS = 14;

const releasable = `w.frozen_at is null and (w.released_minor + t.amount_minor)::numeric * w.own_required_minor
  <= w.amount_minor::numeric * least(w.own_verified_minor, w.own_required_minor)`;
const followed = `w.status <> 'approved' and w.disbursed_minor = w.amount_minor
  and exists (select from monitoring_visit v where v.award_id = w.id)
  and not exists (select from monitoring_visit v where v.award_id = w.id and v.status = 'planned')`;

const approval =
  (grant: string, of: string) =>
  ({ people, may }: Given) =>
    `${mayDecideAnew(people())} and ${mayApproveNext({ grant, of, people: people(), atAnyHeight: may('threshold.exceed') })}`;
const nextApproval = approval('a.requested_grant_minor', 'd.amendment_id is null');
const nextApprovalOfAmendment = approval('m.grant_minor', 'd.amendment_id = m.id');

/** In the order of the programme manual. Who approves sees that of which the next approval may be his. */
export function kindsOfWork(): readonly KindOfWork[] {
  return [
    {
      kind: 'draft_to_finish',
      permission: 'application.write',
      rows: ofApplication,
      where: `a.status = 'draft'`,
      since: 'a.status_since',
      dueOn: 'k.closes_on',
      next: 'submitted',
    },
    {
      kind: 'correction_to_make',
      permission: 'application.write',
      rows: ofApplication,
      where: `a.status = 'returned'`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'correction',
      next: 'submitted',
    },
    {
      kind: 'case_to_reassign',
      permission: 'case.reassign',
      rows: ofCase,
      where: `c.status = 'open' and (${isOnHisDesk}) and not ${officerCanWrite}`,
      since: `coalesce(a.status_since, (c.opened_on::timestamp at time zone o.time_zone))`,
      next: 'correction_to_make',
    },
    {
      kind: 'to_screen',
      permission: 'application.screen',
      duty: 'screened',
      rows: ofApplication,
      where: ({ people }) => `a.status = 'submitted' and ${mayDecideAnew(people())}`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'screening',
      next: 'eligible',
    },
    {
      kind: 'site_visit_to_make',
      permission: 'application.visit',
      duty: 'visited_site',
      rows: ofApplication,
      where: `a.status = 'eligible' and not ${visited}`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'assessment',
      next: 'to_present',
    },
    {
      kind: 'to_score',
      permission: 'application.score',
      duty: 'scored',
      rows: ofApplication,
      where: ({ me }) => `a.status = 'eligible' and (${sheets} < ${sheetsNeeded} or ${sheets} = 2 and ${apart})
        and not exists (select from score_sheet s where ${ofRound('s')} and s.scored_by = ${me()})`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'assessment',
      next: 'to_present',
    },
    {
      kind: 'to_reconcile',
      permission: 'application.score',
      rows: ofApplication,
      where: ({ me }) => `a.status = 'eligible' and ${sheets} > 2 and ${apart} and not ${reconciled}
        and exists (select from score_sheet s where ${ofRound('s')} and s.scored_by = ${me()})`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'assessment',
      next: 'to_present',
    },
    {
      kind: 'to_present',
      permission: 'application.present',
      rows: ofApplication,
      where: isPresentable,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'assessment',
      next: 'assessed',
    },
    {
      kind: 'to_put_on_agenda',
      permission: 'committee.convene',
      rows: ofApplication,
      where: `a.status = 'assessed' and rs.rules ? 'quorum'
        and not exists (select from committee_item i where i.application_id = a.id and i.status = 'waiting')`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'decision',
      next: 'conflicts_to_declare',
    },
    {
      kind: 'conflicts_to_declare',
      permission: 'committee.sit',
      rows: ofItem,
      where: ({ me }) => `e.status in ('planned', 'open') and b.staff_id = ${me()} and not exists (
        select from committee_conflict x where x.item_id = i.id and x.staff_id = b.staff_id)`,
      since: 'a.status_since',
      amount: requested,
      dueOn: '(e.meets_at at time zone o.time_zone)::date',
      session: 'e.id',
      next: 'votes_to_cast',
    },
    {
      kind: 'votes_to_cast',
      permission: 'committee.sit',
      duty: 'voted',
      rows: ofItem,
      where: ({ me }) => `e.status = 'open' and b.staff_id = ${me()} and b.part <> 'secretary' and exists (
        select from committee_conflict x where x.item_id = i.id and x.staff_id = b.staff_id and x.kind = 'none')
        and not exists (select from committee_vote x where x.item_id = i.id and x.staff_id = b.staff_id)`,
      since: 'e.opened_at',
      amount: requested,
      dueOn: '(e.meets_at at time zone o.time_zone)::date',
      session: 'e.id',
      next: 'item_to_decide',
    },
    {
      kind: 'item_to_decide',
      permission: 'committee.close',
      duty: 'presided',
      rows: ofItem,
      where: ({ me, bind }) =>
        `e.status = 'open' and b.staff_id = ${me()} and ${presides(bind)} and ${mayDecideAnew(`array[b.staff_id]`)}
         and (${isVotedOn(bind)})`,
      since: 'e.opened_at',
      amount: requested,
      dueOn: '(e.meets_at at time zone o.time_zone)::date',
      session: 'e.id',
      next: 'selected',
    },
    {
      kind: 'to_decide',
      permission: 'application.approve',
      duty: 'approved',
      rows: ofApplication,
      where: (given) =>
        `(a.status = 'selected' or a.status = 'assessed' and not rs.rules ? 'quorum') and ${nextApproval(given)}`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'decision',
      next: 'approved',
    },
    {
      kind: 'condition_to_meet',
      permission: 'condition.meet',
      rows: ofCondition,
      where: `a.status in ('selected', 'approved')`,
      since: 'a.status_since',
      amount: requested,
      serviceDays: 'agreement',
      next: 'agreement_to_prepare',
    },
    {
      kind: 'evidence_to_attach',
      permission: 'contribution.evidence',
      duty: 'recorded_contribution',
      rows: pledges,
      where: `a.status in ${evidenced}`,
      since: 'a.submitted_at',
      amount: 'n.amount',
      next: 'contribution_to_verify',
    },
    {
      kind: 'contribution_to_verify',
      permission: 'contribution.verify',
      duty: 'verified_contribution',
      rows: ofContribution,
      where: ({ me }) => `n.status = 'evidenced' and n.recorded_by <> ${me()}
        and a.status not in ${decided} and a.status <> 'returned'
        and exists (select from evidence_item e where e.contribution_id = n.id and e.status = 'attached')`,
      since: 'n.evidenced_at',
      amount: 'n.amount_minor',
      serviceDays: 'verification',
      isUsedElsewhere: `exists (select from evidence_item e where e.contribution_id = n.id and e.status = 'attached'
        and ${isUsedElsewhere('e')})`,
      next: 'verified',
    },
    {
      kind: 'amendment_to_decide',
      permission: 'application.approve',
      duty: 'approved',
      rows: ofAmendment,
      where: (given) =>
        `m.status = 'proposed' and w.status in ('approved', 'signed') and ${nextApprovalOfAmendment(given)}`,
      since: 'm.proposed_at',
      amount: 'm.grant_minor',
      serviceDays: 'decision',
      next: 'agreement_to_prepare',
    },
    {
      kind: 'appeal_to_decide',
      permission: 'appeal.decide',
      duty: 'heard_appeal',
      rows: ofAppeal,
      where: ({ me }) => `l.status = 'filed'
        and not exists (select from decision d where d.case_id = c.id and d.decided_by = ${me()})`,
      since: 'l.filed_at',
      amount: requested,
      serviceDays: 'appeal',
      next: 'upheld',
    },
    {
      kind: 'agreement_to_prepare',
      permission: 'award.prepare',
      rows: ofApplication,
      where: `w.status = 'approved' and w.agreement_document_id is null`,
      since: 'w.approved_at',
      amount: 'w.amount_minor',
      serviceDays: 'agreement',
      next: 'agreement_to_sign',
    },
    {
      kind: 'agreement_to_sign',
      permission: 'award.sign',
      rows: ofApplication,
      where: `w.status = 'approved' and w.agreement_document_id is not null`,
      since: 'w.approved_at',
      amount: 'w.amount_minor',
      serviceDays: 'agreement',
      next: 'tranche_to_release',
    },
    {
      kind: 'tranche_to_release',
      permission: 'tranche.release',
      duty: 'authorised_release',
      rows: ofTranche,
      where: ({ today }) =>
        `w.status = 'signed' and t.status = 'planned' and t.planned_on <= ${today()} and ${releasable}`,
      since: 'greatest(t.planned_on, w.signed_on)',
      amount: 't.amount_minor',
      serviceDays: 'release',
      next: 'release_to_pay',
    },
    {
      kind: 'release_to_pay',
      permission: 'tranche.disburse',
      duty: 'recorded_payment',
      rows: ofRelease,
      where: `t.status = 'released'`,
      since: 'l.authorised_at',
      amount: 'l.amount_minor',
      serviceDays: 'disbursement',
      next: 'disbursed',
    },
    {
      kind: 'visit_to_make',
      permission: 'visit.record',
      duty: 'monitored',
      rows: ofVisit,
      where: ({ today }) => `v.status = 'planned' and v.due_on <= ${today()} + ${VISIT_NOTICE_DAYS}`,
      since: 'v.due_on',
      dueOn: 'v.due_on',
      next: 'done',
    },
    {
      kind: 'case_to_close',
      permission: 'case.close',
      rows: ofCase,
      where: `c.status = 'open' and (a.status in ${decided} or ${followed})
        and not exists (select from appeal l where l.case_id = c.id and l.status = 'filed')`,
      since: `coalesce((select max(v.recorded_at) from monitoring_visit v where v.award_id = w.id), a.status_since)`,
      appealDays: `case when a.status in ('ineligible', 'rejected') and not exists (select from appeal l
        where l.application_id = a.id and l.filed_at >= a.status_since) then (rs.rules->>'appealDays')::int end`,
      next: 'closed',
    },
  ];
}
