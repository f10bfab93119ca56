/** Cuts one row too many into a page: the extra row says that there is a next one. */
export function pageOf<Item extends { id: string }>(
  rows: readonly Item[],
  limit: number,
): { items: Item[]; next: string | null } {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export const DEFAULT_PAGE = 50;
