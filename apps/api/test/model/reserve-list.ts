import { programmes } from '@tendesh/testing/reference';
import type { World } from '../support/world';

interface Waiting {
  readonly applicationId: string;
  readonly grantMinor: number;
}

/** The money of a programme that is promised to nobody, and who waits for it, in order. */
export interface Reserve {
  readonly freeMinor: number;
  /** The most that one allocation has left: a grant is never put together from two. */
  readonly mostMinor: number;
  readonly waiting: readonly Waiting[];
  readonly selected: readonly string[];
}

/** Counted from the rows, not from what is kept beside them: those who were ranked first, of the session opened first. */
export async function reserveOf({ sql, clock }: World): Promise<Reserve> {
  const { rows } = await sql.query<Reserve>(
    `select (select coalesce(sum(n.amount_minor), 0) - coalesce((select sum(award_commits(w)) from award w
         join allocation o on o.id = w.allocation_id where o.programme_id = $1), 0)
         - coalesce((select sum(requested_grant_minor) from application where programme_id = $1 and status = 'selected'), 0)
       from allocation n where n.programme_id = $1)::float8 as "freeMinor",
       (select max(amount_minor - committed_minor - selected_minor) from allocation where programme_id = $1)::float8 as "mostMinor",
       (select coalesce(json_agg(id), '[]') from application where programme_id = $1 and status = 'selected') as selected,
       (select coalesce(json_agg(json_build_object('applicationId', a.id, 'grantMinor', a.requested_grant_minor)
           order by e.opened_at, i.rank, a.id), '[]')
         from application a join committee_session e on true join committee_item i on i.application_id = a.id and i.session_id = e.id
         where a.programme_id = $1 and a.status = 'reserved' and i.outcome = 'reserved' and not exists (
           select from committee_item later where later.application_id = a.id and later.decided_at > i.decided_at)) as waiting`,
    [programmes[0].id],
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`Nothing is known of the money on ${clock.now().toISOString()}`);
  return found;
}

/**
 * What an act did to the list against its order: nobody is passed over by somebody behind whose grant was paid instead,
 * and money that came in or back leaves nobody waiting whom it would pay.
 */
export function brokenOrder(before: Reserve, after: Reserve): string[] {
  const [movedUp, left] = [
    before.waiting.filter(isIn(after.selected)),
    before.waiting.filter(isIn(idsOf(after.waiting))),
  ];
  const isPassedBy = (one: Waiting) => (other: Waiting) =>
    isBehind(before, other, one) && other.grantMinor >= one.grantMinor;
  const passed = left.filter((one) => movedUp.some(isPassedBy(one)));
  const cameIn = after.freeMinor + sumOf(movedUp) > before.freeMinor;
  const paidFor = after.waiting.filter(({ grantMinor }) => cameIn && grantMinor <= after.mostMinor);
  return [
    ...passed.map(({ applicationId }) => `${applicationId} was passed over on the reserve list`),
    ...paidFor.map(({ applicationId }) => `${applicationId} waits in reserve, although money came that pays it`),
    ...(movedUp.length > 0 && after.freeMinor < 0 ? ['more moved up than there is money'] : []),
  ];
}

function isBehind({ waiting }: Reserve, one: Waiting, other: Waiting): boolean {
  return waiting.indexOf(one) > waiting.indexOf(other);
}

function isIn(ids: readonly string[]) {
  return ({ applicationId }: Waiting) => ids.includes(applicationId);
}

function idsOf(waiting: readonly Waiting[]): string[] {
  return waiting.map(({ applicationId }) => applicationId);
}

function sumOf(waiting: readonly Waiting[]): number {
  return waiting.reduce((sum, { grantMinor }) => sum + grantMinor, 0);
}
