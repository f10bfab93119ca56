import type { Violation } from '../problems/violation';

/**
 * Acts that count for the separation of duties on one case. They are kept as rows for the whole life of the case:
 * reassignment, another role or another office do not wash them off.
 */
export const dutyActs = [
  'was_case_officer',
  'recorded_contribution',
  'verified_contribution',
  'screened',
  'visited_site',
  'scored',
  'voted',
  'presided',
  'approved',
  'returned',
  'authorised_release',
  'recorded_payment',
  'monitored',
  'heard_appeal',
] as const;

export type DutyAct = (typeof dutyActs)[number];

export interface ActDone {
  readonly staffId: string;
  readonly act: DutyAct;
}

/**
 * Pairs that one person may not both do on one case (programme manual, "Separation of duties"). A pair holds in both
 * orders: who verified cannot become the case officer either.
 */
export const incompatibleActs: readonly (readonly [DutyAct, DutyAct])[] = [
  ['was_case_officer', 'verified_contribution'],
  ['recorded_contribution', 'verified_contribution'],
  ['was_case_officer', 'scored'],
  ['was_case_officer', 'approved'],
  ['recorded_contribution', 'approved'],
  ['verified_contribution', 'approved'],
  ['scored', 'approved'],
  ['was_case_officer', 'voted'],
  ['recorded_contribution', 'voted'],
  ['verified_contribution', 'voted'],
  ['voted', 'approved'],
  ['was_case_officer', 'presided'],
  ['recorded_contribution', 'presided'],
  ['verified_contribution', 'presided'],
  ['presided', 'approved'],
  ['was_case_officer', 'authorised_release'],
  ['approved', 'authorised_release'],
  ['authorised_release', 'recorded_payment'],
  ['scored', 'monitored'],
  ['voted', 'monitored'],
  ['presided', 'monitored'],
  ['approved', 'monitored'],
  ['was_case_officer', 'heard_appeal'],
  ['screened', 'heard_appeal'],
  ['scored', 'heard_appeal'],
  ['voted', 'heard_appeal'],
  ['presided', 'heard_appeal'],
  ['approved', 'heard_appeal'],
  ['returned', 'heard_appeal'],
];

/**
 * Why `act` may not be done on a case where `done` has happened; empty when free to. Who acts on behalf of a colleague
 * is judged by what either of both did. The parameter `done` of each violation names the act that stands in the way.
 */
export function dutyConflicts(act: DutyAct, people: readonly string[], done: readonly ActDone[]): Violation[] {
  const mine = new Set(done.filter((one) => people.includes(one.staffId)).map((one) => one.act));
  return dutyActs
    .filter((other) => mine.has(other) && areIncompatible(act, other))
    .map((other) => ({ code: 'duty_conflict', params: { act, done: other } }));
}

function areIncompatible(a: DutyAct, b: DutyAct): boolean {
  return incompatibleActs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
