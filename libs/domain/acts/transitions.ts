import type { Permission } from '../staff/permissions';
import { type Actor, reaches, type Standing } from '../staff/reach';
import { type Violation, violation } from '../problems/violation';
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
}

/**
 * Why the actor may not do this now; empty means yes. Permission comes first and alone: who may not do it at all
 * learns nothing more about the record.
 */
export function whyNot<S extends string, A extends string, F>(
  row: Transition<S, A, F>,
  actor: Actor,
  situation: Situation<S, F>,
): Violation[] {
  if (!reaches(actor, row.permission, situation.standing)) {
    return [violation('not_permitted', undefined, { permission: row.permission })];
  }
  if (!row.from.includes(situation.status)) {
    return [violation('wrong_status', undefined, { status: situation.status })];
  }
  const duties = row.duty === undefined ? [] : dutyConflicts(row.duty, actor.id, situation.done);
  return [...duties, ...(row.when?.(situation.facts) ?? [])];
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
      const reasons = whyNot(row, actor, situation);
      return {
        act: row.act,
        permitted: reasons.length === 0,
        reasonNeeded: row.reasonNeeded ?? false,
        whyNot: reasons,
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
