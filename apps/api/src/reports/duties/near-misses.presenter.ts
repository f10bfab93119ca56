import type { NearMissGroup, NearMissItem } from '@tendesh/contracts/reports/duties';
import { type DatedAct, type NearMiss, nearMisses } from '@tendesh/domain/acts/near-misses';
import type { NearMissCase, SeparatedActRow } from './near-misses.repository';

/** A case with everybody who nearly completed it; `rows` are the acts of this case and others. */
export function presentNearMisses(found: NearMissCase, rows: readonly SeparatedActRow[]): NearMissItem {
  const mine = rows.filter(({ caseId }) => caseId === found.id);
  const acts = mine.map(({ staffId, act, at }) => ({ staffId, act, at: at.toISOString() }));
  const names = new Map(mine.map(({ staffId, fullName }) => [staffId, fullName]));
  return { ...found, groups: nearMisses(acts).map((miss) => grouped(miss, names)) };
}

function grouped({ staffIds, acts, missing, missingDone }: NearMiss, names: ReadonlyMap<string, string>) {
  const person = (id: string) => ({ id, fullName: names.get(id) ?? '' });
  const dated = ({ staffId, act, at }: DatedAct) => ({ act, at, by: person(staffId) });
  const group: NearMissGroup = {
    people: staffIds.map(person),
    acts: acts.map(dated),
    missing,
    missingDone: missingDone.map(dated),
  };
  return group;
}
