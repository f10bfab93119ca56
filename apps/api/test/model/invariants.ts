import { type ActDone, dutyActs, dutyConflicts } from '@tendesh/domain/acts/duties';
import { type ApplicationStatus, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
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
        dutyConflicts(act, staffId, mine).map(({ params }) => `${staffId} did ${act} and ${params?.['done']}`),
      );
  });
}

interface AtStatus {
  readonly status: ApplicationStatus | null;
}

/** An application only ever moves as the table says: from where the act may begin to where it leads. */
export function illegalMove(act: string, { status: before }: AtStatus, { status: after }: AtStatus): string[] {
  const row = applicationTransitions.find((one) => one.act === act);
  const expected = row === undefined || row.to === 'same' ? before : row.to;
  const mayBegin = row === undefined || (before !== null && row.from.includes(before));
  return mayBegin && after === expected ? [] : [`${act} led from ${before} to ${after}`];
}

/** Over the whole database: what was promised is what the awards say, and no more than there is. */
export async function brokenPromises(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ code: string }>(
    `select p.code from programme p
     where p.committed_minor > p.budget_minor or p.committed_minor <> (select coalesce(sum(w.amount_minor), 0)
       from award w where w.programme_id = p.id and w.status <> 'cancelled')`,
  );
  return rows.map(({ code }) => `programme ${code}: commitments differ from the awards`);
}
