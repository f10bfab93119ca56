import { useState } from 'react';
import type { ListView } from '../../ui/use-list-view';

/** Pages of a second list on a page whose address already carries those of the first. Its filters are those of the first. */
export function usePagesHere(first: ListView): ListView {
  const [trail, setTrail] = useState<readonly string[]>([]);
  return {
    ...first,
    params: { cursor: trail.at(-1) },
    sort: undefined,
    hasPrevious: trail.length > 0,
    goNext: (cursor) => setTrail([...trail, cursor]),
    goPrevious: () => setTrail(trail.slice(0, -1)),
  };
}
