export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  /** Counted from 1; 0 for a paper that is not in the queue. */
  readonly position: number;
  readonly count: number;
}

/** What stands before and after a paper in the queue; from one that is not in it, the next is the first. */
export function neighbours(items: readonly { readonly id: string }[], shown: string | undefined): Neighbours {
  const index = items.findIndex(({ id }) => id === shown);
  return {
    previous: index > 0 ? (items[index - 1]?.id ?? null) : null,
    next: items[index + 1]?.id ?? null,
    position: index + 1,
    count: items.length,
  };
}
