import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The cursors of the keyset pages behind this one; '' is the first page. */
    readonly trail?: readonly string[];
  }
}

export interface ListView {
  /** What the request takes: filters, `sort` and `cursor`, all from the address of the page. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly sort: string | undefined;
  readonly isFiltered: boolean;
  readonly hasPrevious: boolean;
  readonly filter: (id: string) => string;
  readonly setFilter: (id: string, value: string | null) => void;
  readonly clear: () => void;
  readonly toggleSort: (columnId: string) => void;
  readonly goNext: (cursor: string) => void;
  readonly goPrevious: () => void;
}

interface ListViewOptions {
  readonly filters: readonly string[];
  /** "name" ascending, "-name" descending. */
  readonly defaultSort?: string;
}

/** The state of a list in the address of its page, so that a view can be sent, bookmarked and reloaded. */
export function useListView({ filters, defaultSort }: ListViewOptions): ListView {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const trail = useLocation({ select: (location) => location.state.trail }) ?? [];
  const navigate = useNavigate();
  const read = (id: string) => textOf(search[id]);
  const sort = read('sort') ?? defaultSort;
  const cursor = read('cursor');

  const go = (change: Record<string, string | undefined>, nextTrail: readonly string[] = [], replace = false) =>
    void navigate({
      to: '.',
      search: Object.fromEntries(
        Object.entries<unknown>({ ...search, cursor: undefined, ...change }).filter(([, value]) => value !== undefined),
      ),
      state: { trail: nextTrail },
      resetScroll: false,
      replace,
    });

  return {
    params: { ...Object.fromEntries(filters.map((id) => [id, read(id)])), sort, cursor },
    sort,
    isFiltered: filters.some((id) => read(id) !== undefined),
    hasPrevious: cursor !== undefined,
    filter: (id) => read(id) ?? '',
    setFilter: (id, value) => go({ [id]: value === null || value === '' ? undefined : value }, [], true),
    clear: () => go(Object.fromEntries(filters.map((id) => [id, undefined]))),
    toggleSort: (columnId) => go({ sort: sort === columnId ? `-${columnId}` : columnId }),
    goNext: (next) => go({ cursor: next }, [...trail, cursor ?? '']),
    goPrevious: () => go({ cursor: trail.at(-1) || undefined }, trail.slice(0, -1)),
  };
}

/** The router reads "14" and "true" as a number and a truth; both turn back into the very text. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
