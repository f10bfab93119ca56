import type { DutyAct } from './duties';

/** The acts that different people keep apart between the opening and the payment of a case. */
export const separatedActs = [
  'was_case_officer',
  'recorded_contribution',
  'verified_contribution',
  'scored',
  'approved',
  'authorised_release',
  'recorded_payment',
] as const satisfies readonly DutyAct[];
export type SeparatedAct = (typeof separatedActs)[number];

/** From so many of them by the same one or two people, a case is one that they nearly completed: 6 of 7. */
export const NEARLY_ALL = separatedActs.length - 1;

export interface DatedAct {
  readonly staffId: string;
  readonly act: SeparatedAct;
  /** An instant, as ISO text. */
  readonly at: string;
}

/** One person, or two together, who did all but one of the separated acts of a case, or every one. */
export interface NearMiss {
  /** Sorted; one entry: alone. */
  readonly staffIds: readonly string[];
  /** What they did, the first time that each of them did it, oldest first. */
  readonly acts: readonly DatedAct[];
  /** The act that neither did; null where they did them all. */
  readonly missing: SeparatedAct | null;
  /** Who did it, the first time each; empty while nobody has. */
  readonly missingDone: readonly DatedAct[];
}

/**
 * Who nearly completed the case of these acts. A pair is named where neither of both is named alone. Today's duties leave
 * one way to it: officer, recorder and payer in one person, verifier, scorer and releaser in the other, and an approval
 * between them.
 */
export function nearMisses(acts: readonly DatedAct[]): NearMiss[] {
  const people = [...new Set(acts.map(({ staffId }) => staffId))].sort();
  const alone = people.filter((one) => actsDone(acts, [one]).size >= NEARLY_ALL);
  const others = people.filter((one) => !alone.includes(one));
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other]));
  return [...alone.map((one) => [one]), ...pairs.filter((pair) => actsDone(acts, pair).size >= NEARLY_ALL)].map(
    (staffIds) => nearMissOf(acts, staffIds),
  );
}

function nearMissOf(acts: readonly DatedAct[], staffIds: readonly string[]): NearMiss {
  const done = actsDone(acts, staffIds);
  const missing = separatedActs.find((act) => !done.has(act)) ?? null;
  const first = firstOfEach(acts);
  return {
    staffIds,
    acts: first.filter(({ staffId }) => staffIds.includes(staffId)),
    missing,
    missingDone: first.filter(({ act }) => act === missing),
  };
}

function actsDone(acts: readonly DatedAct[], people: readonly string[]): Set<SeparatedAct> {
  return new Set(acts.filter(({ staffId }) => people.includes(staffId)).map(({ act }) => act));
}

/** Several releases by one person are one act of his. */
function firstOfEach(acts: readonly DatedAct[]): DatedAct[] {
  const sorted = [...acts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return sorted.filter(
    (one, index) => sorted.findIndex(({ staffId, act }) => staffId === one.staffId && act === one.act) === index,
  );
}
