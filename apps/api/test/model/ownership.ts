import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { WorkItem, WorkKind, WorkList } from '@tendesh/contracts/work/work';
import type { ViolationCode } from '@tendesh/domain/problems/violation';
import { staff } from '@tendesh/testing/reference';
import { roomPlace } from './in-a-committee';
import type { Offer } from './offers';
import { casePage } from './on-a-case';
import { everybody, nameOf, OVERSEER } from './people';
import { pageAt, type Place, type Town } from './place';
import { complaintPlace } from './with-complaints';

/** The act by which each thing that waits is done. */
const actOf: Readonly<Partial<Record<WorkKind, string>>> = {
  draft_to_finish: 'application.edit',
  correction_to_make: 'application.edit',
  to_screen: 'application.screen_eligible',
  site_visit_to_make: 'application.record_site_visit',
  to_score: 'application.score',
  to_reconcile: 'application.reconcile',
  to_present: 'application.present',
  conflicts_to_declare: 'item.declare_conflict',
  votes_to_cast: 'item.vote',
  item_to_decide: 'item.decide_item',
  session_to_open: 'session.open_session',
  session_to_close: 'session.close_session',
  minutes_to_make: 'session.make_minutes',
  to_decide: 'application.approve',
  condition_to_meet: 'condition.meet',
  evidence_to_attach: 'contribution.evidence',
  contribution_to_verify: 'evidence.accept',
  amendment_to_decide: 'amendment.approve',
  appeal_to_decide: 'appeal.dismiss',
  agreement_to_prepare: 'award.prepare_agreement',
  agreement_to_sign: 'award.sign',
  tranche_to_release: 'tranche.release',
  release_to_pay: 'tranche.disburse',
  visit_to_make: 'visit.record',
  case_to_close: 'case.close',
  complaint_to_acknowledge: 'complaint.acknowledge',
  complaint_to_answer: 'complaint.answer',
  complaint_to_refer: 'complaint.refer',
};

/**
 * The line that a case follows: at any time one desk of it is next. Beside it evidence is gathered, conditions are met, and
 * what is released is paid and visited, also while an amended award waits for its agreement.
 */
const line: readonly (readonly WorkKind[])[] = [
  ['draft_to_finish'],
  ['correction_to_make'],
  ['to_screen'],
  // A visit and the score sheets wait for nobody but themselves.
  ['site_visit_to_make', 'to_score', 'to_reconcile', 'to_present'],
  ['to_put_on_agenda'],
  ['conflicts_to_declare', 'votes_to_cast', 'item_to_decide'],
  ['to_decide'],
  ['agreement_to_prepare'],
  ['agreement_to_sign'],
  ['tranche_to_release'],
  ['appeal_to_decide'],
  ['case_to_close'],
];
const ofOnePerson: readonly WorkKind[] = ['draft_to_finish', 'correction_to_make', 'agreement_to_prepare'];

/** Steps that wait whenever somebody may take them; others wait for a day, for money, or for a first sheet as well. */
const awaited: readonly WorkKind[] = [
  ...(['draft_to_finish', 'correction_to_make', 'to_screen', 'to_reconcile', 'to_present', 'to_decide'] as const),
  ...([
    'appeal_to_decide',
    'amendment_to_decide',
    'agreement_to_prepare',
    'agreement_to_sign',
    'release_to_pay',
  ] as const),
];

/** Reasons that lie in the person. Whoever meets one of them is not the owner of the step. */
const personal: readonly ViolationCode[] = [
  ...(['not_permitted', 'duty_conflict', 'four_eyes', 'approved_already', 'above_approval_threshold'] as const),
  ...(['refused_before', 'recused', 'secretary_has_no_vote', 'only_the_chair'] as const),
];

/** What the officer of a case does, and what a manager does where there is none who can. */
const ofTheOfficer: readonly WorkKind[] = [
  ...(['draft_to_finish', 'correction_to_make', 'agreement_to_prepare', 'agreement_to_sign'] as const),
  'case_to_reassign',
];

interface Waiting extends WorkItem {
  readonly staff: string;
}

/**
 * The next step of each live case has one owner: one desk of the line, and where that is the case officer's, one person.
 * What waits for somebody is his to do, and what somebody may do waits for him.
 */
export async function brokenOwnership(town: Town): Promise<string[]> {
  const waiting = await everythingWaiting(town);
  const broken: string[] = [];
  for (const caseId of town.liveCaseIds) {
    const ofCase = waiting.filter((one) => one.caseId === caseId);
    broken.push(...severalOwners(caseId, ofCase), ...(await unheardOf(town, caseId, ofCase)));
  }
  for (const caseId of await atTheDeskOfItsOfficer(town))
    if (!waiting.some((one) => one.caseId === caseId && ofTheOfficer.includes(one.kind)))
      broken.push(`${caseId} waits for its officer, and neither he nor a manager hears of it`);
  for (const one of waiting.filter(({ caseId }) => caseId === null || town.liveCaseIds.includes(caseId)))
    if (!(await isHisToDo(town, one)))
      broken.push(`${one.staff} cannot do ${one.kind} on ${one.caseId ?? one.sessionId ?? one.complaintId}`);
  return broken;
}

async function everythingWaiting(town: Town): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const name of everybody) {
    const list = await pageAt<WorkList>(await town.as(name), '/work');
    waiting.push(...(list?.items ?? []).map((one) => ({ ...one, staff: name })));
  }
  return waiting;
}

/** Live cases whose next step is that of the officer, and which a manager of the office could give to another. */
async function atTheDeskOfItsOfficer({ world, liveCaseIds }: Town): Promise<string[]> {
  const { rows } = await world.sql.query<{ id: string }>(
    `select c.id from assistance_case c join application a on a.id = c.application_id
       left join award w on w.application_id = a.id and w.status <> 'cancelled'
     where c.id = any ($1::uuid[]) and c.status = 'open' and (a.status in ('draft', 'returned') or w.status = 'approved')
       and exists (select from staff s join staff_role r on r.staff_id = s.id and r.role = 'manager'
         where s.status = 'active' and s.office_id = c.office_id and not exists (
           select from committee_conflict k where k.case_id = c.id and k.staff_id = s.id and k.kind <> 'none'))`,
    [liveCaseIds],
  );
  return rows.map(({ id }) => id);
}

function severalOwners(caseId: string, ofCase: readonly Waiting[]): string[] {
  const desks = line.filter((desk) => ofCase.some(({ kind }) => desk.includes(kind)));
  const shared = ofOnePerson.filter((kind) => ofCase.filter((one) => one.kind === kind).length > 1);
  return [
    ...(desks.length > 1 ? [`${caseId} waits at ${desks.join(' and at ')}`] : []),
    ...shared.map((kind) => `${caseId}: ${kind} waits for several people`),
  ];
}

/** People whom the page names for a step, and whose list does not tell them. */
async function unheardOf(town: Town, caseId: string, ofCase: readonly Waiting[]): Promise<string[]> {
  const offers = await offersOnCase(town, OVERSEER, caseId);
  return offers.flatMap(({ name, isAgain, action: { helpers } }) => {
    const kinds = awaited.filter((kind) => actOf[kind] === name && (isAgain !== true || name === 'application.edit'));
    const named = staff.filter(({ fullName }) => kinds.length > 0 && helpers.some((one) => one.fullName === fullName));
    return named
      .map(nameOf)
      .filter((person) => !ofCase.some((one) => one.staff === person && kinds.includes(one.kind)))
      .map((person) => `${person} may do ${name} on ${caseId}, and hears nothing of it`);
  });
}

/** To put an application on an agenda is an act of the page of sessions, which names no cases. */
async function isHisToDo(town: Town, { staff: name, kind, caseId, sessionId, complaintId }: Waiting): Promise<boolean> {
  const act = actOf[kind];
  if (act === undefined) return true;
  const offers = await (sessionId !== null
    ? offersAt(town, name, roomPlace(sessionId))
    : complaintId !== null
      ? offersAt(town, name, complaintPlace(complaintId))
      : offersOnCase(town, name, caseId));
  return offers.some((one) => one.name === act && isForThisPerson(one.action));
}

function isForThisPerson({ permitted, whyNot }: OfferedAction): boolean {
  return permitted || (whyNot.length > 0 && whyNot.every(({ code }) => !personal.includes(code)));
}

function offersOnCase(town: Town, name: string, caseId: string | null): Promise<readonly Offer[]> {
  return offersAt(town, name, casePage(caseId ?? ''));
}

async function offersAt<Page>(town: Town, name: string, place: Place<Page>): Promise<readonly Offer[]> {
  const page = await place.read(await town.as(name));
  return page === null ? [] : place.offers(page);
}
