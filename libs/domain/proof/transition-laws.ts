import type { Transition } from '../acts/transitions';
import { permissionTable } from '../staff/permissions';

interface Life<S extends string, A extends string, F> {
  readonly table: readonly Transition<S, A, F>[];
  readonly statuses: readonly S[];
  /** The status in which a record is born. */
  readonly first: S;
  /** Statuses after which nothing more needs to happen. */
  readonly final: readonly S[];
  /** Statuses that another noun's act brings about (the last payment completes an award). */
  readonly setElsewhere?: readonly S[];
}

/** Acts that take something away from somebody, or undo what was done: each needs its reason. */
const NEGATIVE =
  /^(reject|refuse|return|withdraw|cancel|miss|replan|reassign|reopen|suspend|terminate|void_.+|.+_ineligible)$/;

/** The laws that every transition table keeps; to be called in the spec beside the table. */
export function keepsTheLawsOfTransitions<S extends string, A extends string, F>(life: Life<S, A, F>): void {
  const { table, statuses, first, final, setElsewhere = [] } = life;

  test('every status is reached from the first', () => {
    const reached = reach(table, new Set([first, ...setElsewhere]));
    expect(statuses.filter((status) => !reached.has(status))).toEqual([]);
  });

  test('every status that is not final has a way out, and leads to a final one', () => {
    for (const status of statuses.filter((one) => !final.includes(one) && !setElsewhere.includes(one))) {
      const reached = reach(table, new Set([status]));
      expect([status, final.some((one) => reached.has(one))]).toEqual([status, true]);
    }
  });

  test('every act stands once, and only between known statuses', () => {
    expect(new Set(table.map((row) => row.act)).size).toBe(table.length);
    const known = new Set<string>([...statuses, 'same']);
    expect(table.flatMap((row) => [...row.from, row.to]).filter((status) => !known.has(status))).toEqual([]);
    expect(table.filter((row) => row.from.length === 0)).toEqual([]);
  });

  test('every act has a permission that some role holds', () => {
    const held = table.filter((row) => Object.keys(permissionTable[row.permission]).length > 0);
    expect(held).toHaveLength(table.length);
  });

  test('every act that takes away or undoes needs a reason', () => {
    const silent = table.filter((row) => NEGATIVE.test(row.act) && row.reasonNeeded !== true);
    expect(silent.map((row) => row.act)).toEqual([]);
  });
}

function reach<S extends string, A extends string, F>(table: readonly Transition<S, A, F>[], seen: Set<S>): Set<S> {
  const next = table
    .filter((row) => row.from.some((status) => seen.has(status)))
    .flatMap((row) => (row.to === 'same' || seen.has(row.to) ? [] : [row.to]));
  return next.length === 0 ? seen : reach(table, new Set([...seen, ...next]));
}
