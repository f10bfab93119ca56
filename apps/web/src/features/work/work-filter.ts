import type { WorkItem, WorkList } from '@tendesh/contracts/work/work';

/** The one filter that is not a kind of work. */
export const OVERDUE = 'overdue';

/** The items of a chip; an unknown chip, from an old address, shows all. The order of the server stays. */
export function chosenItems({ items, counts }: WorkList, chosen: string): WorkItem[] {
  if (chosen === OVERDUE) return items.filter(({ overdue }) => overdue);
  return counts.some(({ kind }) => kind === chosen) ? items.filter(({ kind }) => kind === chosen) : items;
}
