import type { WorkersInput } from '@tendesh/contracts/monitoring/visits';
import { type WorkerKind, workerKinds } from '@tendesh/domain/applications/workers';

/** Where and who, in the order of the columns. */
export const workerCells = [
  { cell: 'onSiteWomen', place: 'on_site', sex: 'female' },
  { cell: 'onSiteMen', place: 'on_site', sex: 'male' },
  { cell: 'homeWomen', place: 'home', sex: 'female' },
  { cell: 'homeMen', place: 'home', sex: 'male' },
] as const;

export type WorkerCell = (typeof workerCells)[number]['cell'];

/** The workers of one kind, one number for each place and sex; null where nothing was typed. */
export interface WorkerRow extends Readonly<Record<WorkerCell, number | null>> {
  readonly kind: WorkerKind;
}

export function emptyRow(kind: WorkerKind): WorkerRow {
  return { kind, onSiteWomen: null, onSiteMen: null, homeWomen: null, homeMen: null };
}

/** The rows as groups; empty cells and zeros are nobody. */
export function groupsOf(rows: readonly WorkerRow[]): WorkersInput[] {
  return rows.flatMap((row) =>
    workerCells.flatMap(({ cell, place, sex }) => {
      const count = row[cell] ?? 0;
      return count > 0 ? [{ kind: row.kind, place, sex, count }] : [];
    }),
  );
}

/** Groups as rows, in the order in which their kinds appear; several groups of one cell add up. */
export function rowsOf(groups: readonly WorkersInput[]): WorkerRow[] {
  return [...new Set(groups.map((group) => group.kind))].map((kind) =>
    groups
      .filter((group) => group.kind === kind)
      .reduce((row, { place, sex, count }) => {
        const cell = workerCells.find((one) => one.place === place && one.sex === sex)?.cell;
        return cell === undefined ? row : { ...row, [cell]: (row[cell] ?? 0) + count };
      }, emptyRow(kind)),
  );
}

/** The kinds that have no row yet. */
export function kindsLeft(rows: readonly WorkerRow[]): WorkerKind[] {
  return workerKinds.filter((kind) => !rows.some((row) => row.kind === kind));
}
