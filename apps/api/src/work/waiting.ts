import type { WorkItem } from '@tendesh/contracts/work/work';

/** Something that waits for the reader, with its place among the others. */
export interface Waiting {
  readonly item: Omit<WorkItem, 'match'>;
  /** Whose match stands beside it. */
  readonly applicationId: string | null;
  /** How many of this kind wait in all. */
  readonly total: number;
  /** Complaints have days or hours, cases weeks. */
  readonly isComplaint: boolean;
  /** Since when it waits; of a complaint, from when it is overdue. */
  readonly rank: string;
}

/** Overdue first; then complaints, by what is due first, and all else by what waits longest. */
export function byUrgency(a: Waiting, b: Waiting): number {
  return (
    Number(b.item.overdue) - Number(a.item.overdue) ||
    Number(b.isComplaint) - Number(a.isComplaint) ||
    a.rank.localeCompare(b.rank)
  );
}
