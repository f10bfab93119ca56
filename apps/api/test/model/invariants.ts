import { type ActDone, dutyActs, dutyConflicts } from '@tendesh/domain/acts/duties';
import { type ApplicationStatus, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import type { WorkKind } from '@tendesh/contracts/work/work';
import type pg from 'pg';

/** What must hold of one case whatever was done to it; each broken thing is one sentence. */
export async function brokenIn(sql: pg.Client, caseId: string): Promise<string[]> {
  const [sums, duties] = [await brokenSums(sql, caseId), await mixedDuties(sql, caseId)];
  return [...sums, ...duties];
}

/** The sums that stand on an award are those of its rows, and none is above what the match and the grant allow. */
async function brokenSums(sql: pg.Client, caseId: string): Promise<string[]> {
  const { rows } = await sql.query<{ id: string; broken: string[] }>(
    `select w.id, array_remove(array[
       case when w.released_minor <> (select coalesce(sum(amount_minor), 0) from release
         where award_id = w.id and voided_at is null) then 'released differs from its rows' end,
       case when w.disbursed_minor <> (select coalesce(sum(amount_minor), 0) from disbursement
         where award_id = w.id and voided_at is null) then 'disbursed differs from its rows' end,
       case when w.repaid_minor <> (select coalesce(sum(amount_minor), 0) from repayment
         where award_id = w.id and voided_at is null) then 'repaid differs from its rows' end,
       case when w.released_minor > w.amount_minor then 'more released than granted' end,
       case when w.disbursed_minor > w.released_minor then 'more paid than released' end,
       case when w.frozen_at is null and (w.released_minor - w.repaid_minor)::numeric * w.own_required_minor
         > w.amount_minor::numeric * least(w.own_verified_minor, w.own_required_minor)
         then 'more released than the verified match allows' end], null) as broken
     from award w where w.case_id = $1`,
    [caseId],
  );
  return rows.flatMap(({ id, broken }) => broken.map((one) => `award ${id}: ${one}`));
}

/** Nobody has done two things on a case that one person may not both do. */
async function mixedDuties(sql: pg.Client, caseId: string): Promise<string[]> {
  const { rows } = await sql.query<ActDone>(`select staff_id as "staffId", act from duty_act where case_id = $1`, [
    caseId,
  ]);
  const people = [...new Set(rows.map(({ staffId }) => staffId))];
  return people.flatMap((staffId) => {
    const mine = rows.filter((row) => row.staffId === staffId);
    return dutyActs
      .filter((act) => mine.some((row) => row.act === act))
      .flatMap((act) =>
        dutyConflicts(act, [staffId], mine).map(({ params }) => `${staffId} did ${act} and ${params?.['done']}`),
      );
  });
}

interface AtStatus {
  readonly status: ApplicationStatus | null;
}

/**
 * An application only ever moves as the table says: from where the act may begin to where it leads. Of two
 * approvals the first leads nowhere yet.
 */
export function illegalMove(act: string, { status: before }: AtStatus, { status: after }: AtStatus): string[] {
  const row = applicationTransitions.find((one) => one.act === act);
  const leads = row === undefined || row.to === 'same' ? [before] : [row.to, ...(act === 'approve' ? [before] : [])];
  const mayBegin = row === undefined || (before !== null && row.from.includes(before));
  return mayBegin && leads.includes(after) ? [] : [`${act} led from ${before} to ${after}`];
}

/** Over the whole database: what was promised is what the awards say, and no more than there is. */
export async function brokenPromises(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `select n.id from allocation n
     where n.committed_minor > n.amount_minor or n.disbursed_minor > n.obligated_minor
       or n.obligated_minor > n.committed_minor
       or n.committed_minor <> (select coalesce(sum(award_commits(w)), 0) from award w where w.allocation_id = n.id)
       or n.disbursed_minor <> (select coalesce(sum(w.disbursed_minor - w.repaid_minor), 0) from award w
         where w.allocation_id = n.id)`,
  );
  return rows.map(({ id }) => `allocation ${id}: its sums differ from the awards`);
}

interface Waiting {
  readonly staff: string;
  readonly caseId: string;
  readonly kind: WorkKind;
}

/** The line that a case follows: at any time one desk of it is next. Evidence is gathered beside it. */
const mainLine: readonly (readonly WorkKind[])[] = [
  ['draft_to_finish'],
  ['correction_to_make'],
  ['to_screen'],
  // A visit and the score sheets wait for nobody but themselves.
  ['site_visit_to_make', 'to_score', 'to_present'],
  ['to_decide'],
  ['agreement_to_prepare'],
  ['agreement_to_sign'],
  ['tranche_to_release', 'release_to_pay', 'visit_to_make'],
  ['case_to_close'],
];
const ofOnePerson: readonly WorkKind[] = ['draft_to_finish', 'correction_to_make', 'agreement_to_prepare'];

/** The next step of a case has one owner: one desk of the line, and where that is the case officer's, one person. */
export function brokenOwnership(waiting: readonly Waiting[]): string[] {
  const cases = [...new Set(waiting.map(({ caseId }) => caseId))];
  return cases.flatMap((caseId) => {
    const ofCase = waiting.filter((one) => one.caseId === caseId);
    const desks = mainLine.filter((desk) => ofCase.some(({ kind }) => desk.includes(kind)));
    const shared = ofOnePerson.filter((kind) => ofCase.filter((one) => one.kind === kind).length > 1);
    return [
      ...(desks.length > 1 ? [`${caseId} waits at ${desks.join(' and at ')}`] : []),
      ...shared.map((kind) => `${caseId}: ${kind} waits for several people`),
    ];
  });
}
