import type { Permission } from '../staff/permissions';
import {
  type Actor,
  authoritiesFor,
  type Authority,
  type LentAuthority,
  reachesBy,
  type Standing,
} from '../staff/reach';
import { type Violation, violation } from '../problems/violation';
import type { By } from './by';
import { type ActDone, type DutyAct, dutyConflicts } from './duties';

/**
 * One row of a transition table: the act `act` takes a record from one of `from` to `to` ('same' leaves the status).
 * `when` returns why not, from facts that the caller has loaded under the lock.
 */
export interface Transition<Status extends string, Act extends string, Facts> {
  readonly act: Act;
  readonly from: readonly Status[];
  readonly to: Status | 'same';
  readonly permission: Permission;
  readonly duty?: DutyAct;
  readonly reasonNeeded?: boolean;
  readonly when?: (facts: Facts) => Violation[];
  /** Why not by this person, where the condition depends on who acts with which authority. */
  readonly by?: (facts: Facts, by: By) => Violation[];
}

/** A record with the people around it, as a decision needs it. */
export interface Situation<Status extends string, Facts> {
  readonly status: Status;
  readonly standing: Standing;
  readonly done: readonly ActDone[];
  readonly facts: Facts;
}

/** An act that a person sees on a screen: permitted, or why not. */
export interface OfferedAct<Act extends string = string> {
  readonly act: Act;
  readonly permitted: boolean;
  readonly reasonNeeded: boolean;
  readonly whyNot: Violation[];
  /** The full name of the colleague on whose behalf it would be done; absent: in one's own name. */
  readonly onBehalfOf?: string;
}

/** What the table says about an act: why not, and on whose behalf it would be done; null is in one's own name. */
export interface Ruling {
  readonly whyNot: Violation[];
  readonly onBehalfOf: LentAuthority | null;
}

/** Why the actor may not do this now; empty means yes. */
export function whyNot<S extends string, A extends string, F>(
  row: Transition<S, A, F>,
  actor: Actor,
  situation: Situation<S, F>,
): Violation[] {
  return ruling(row, actor, situation).whyNot;
}

/**
 * Judges the act by each authority that reaches the record, the own one first, and takes the first that permits it.
 * Permission comes first and alone: who may not do it at all learns nothing more about the record.
 */
export function ruling<S extends string, A extends string, F>(
  row: Transition<S, A, F>,
  actor: Actor,
  situation: Situation<S, F>,
): Ruling {
  const rulings = authoritiesFor(actor, row.permission)
    .filter((authority) => reachesBy(authority, row.permission, situation.standing))
    .map((authority) => judged(row, actor, authority, situation));
  const refused = { whyNot: [violation('not_permitted', undefined, { permission: row.permission })], onBehalfOf: null };
  return rulings.find((one) => one.whyNot.length === 0) ?? rulings[0] ?? refused;
}

function judged<S extends string, A extends string, F>(
  row: Transition<S, A, F>,
  actor: Actor,
  authority: Authority | LentAuthority,
  { status, standing, done, facts }: Situation<S, F>,
): Ruling {
  const onBehalfOf = 'delegationId' in authority ? authority : null;
  if (!row.from.includes(status)) return { whyNot: [violation('wrong_status', undefined, { status })], onBehalfOf };
  const people = onBehalfOf === null ? [actor.id] : [actor.id, onBehalfOf.id];
  const by: By = { people, may: (permission) => reachesBy(authority, permission, standing) };
  const duties = row.duty === undefined ? [] : dutyConflicts(row.duty, people, done);
  return { whyNot: [...duties, ...(row.when?.(facts) ?? []), ...(row.by?.(facts, by) ?? [])], onBehalfOf };
}

/** Every act of the table that fits the status of the record, with its reasons: the one reader behind every button. */
export function offeredActs<S extends string, A extends string, F>(
  table: readonly Transition<S, A, F>[],
  actor: Actor,
  situation: Situation<S, F>,
): OfferedAct<A>[] {
  return table
    .filter((row) => row.from.includes(situation.status))
    .map((row) => {
      const { whyNot: reasons, onBehalfOf } = ruling(row, actor, situation);
      return {
        act: row.act,
        permitted: reasons.length === 0,
        reasonNeeded: row.reasonNeeded ?? false,
        whyNot: reasons,
        ...(onBehalfOf === null ? {} : { onBehalfOf: onBehalfOf.fullName }),
      };
    });
}

/** The row of an act; the tables are constant, so a missing row is a mistake of the programmer. */
export function transition<S extends string, A extends string, F>(
  table: readonly Transition<S, A, F>[],
  act: A,
): Transition<S, A, F> {
  const row = table.find((one) => one.act === act);
  if (row === undefined) throw new Error(`No transition "${act}"`);
  return row;
}
