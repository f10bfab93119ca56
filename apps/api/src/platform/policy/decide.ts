import { ruling, type Situation, type Transition, transition } from '@tendesh/domain/acts/transitions';
import { violation } from '@tendesh/domain/problems/violation';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { type Actor, type LentAuthority, reaches, type Standing } from '@tendesh/domain/staff/reach';
import { notFound, Problem, refuseIf } from '../problems/problem';

/** An act that is permitted: its row, and the colleague whose lent authority it rests on; null is one's own. */
export interface Decided<S extends string, A extends string, F> {
  readonly row: Transition<S, A, F>;
  readonly onBehalfOf: LentAuthority | null;
}

/**
 * Refuses the act unless the table, the duties and the facts permit it, in one's own name. Returns the row, with the
 * status that follows.
 */
export function decide<S extends string, A extends string, F>(
  table: readonly Transition<S, A, F>[],
  act: A,
  actor: Actor,
  situation: Situation<S, F>,
): Transition<S, A, F> {
  return decideBy(table, act, { ...actor, lent: [] }, situation).row;
}

/** The same for an act that may be done on behalf of a colleague: the caller holds the delegation (staff/lent-authorities). */
export function decideBy<S extends string, A extends string, F>(
  table: readonly Transition<S, A, F>[],
  act: A,
  actor: Actor,
  situation: Situation<S, F>,
): Decided<S, A, F> {
  const row = transition(table, act);
  const { whyNot, onBehalfOf } = ruling(row, actor, situation);
  refuseIf(whyNot);
  return { row, onBehalfOf };
}

/** The version that the person saw must still be the newest. */
export function refuseStale(record: { readonly version: number }, seenVersion: number): void {
  if (record.version !== seenVersion) throw new Problem('stale_version', [violation('stale_version')]);
}

/** Reading: outside the reader's scope a record does not exist. */
export function refuseUnseen(actor: Actor, permission: Permission, standing: Standing): void {
  if (!reaches(actor, permission, standing)) throw notFound();
}
