import type { Permission } from '../staff/permissions';
import { type Actor, reaches } from '../staff/reach';
import { caseChain, type ChainStep } from './case-chain';

/** Where a case may stand: an office that runs a programme. */
export interface ChainPlace {
  readonly officeId: string;
  readonly programmeId: string;
}

/** What one of a pair could do there, in the order of the chain. */
export interface StepsOf {
  readonly staffId: string;
  readonly steps: readonly ChainStep[];
}

/** Two people, or one alone, whose roles together give every step of a case at a place. */
export interface DutyPair extends ChainPlace {
  /** One entry: this person alone. Of two, the order is that of their ids. */
  readonly people: readonly StepsOf[];
  /** True for grants of any amount: two of them may approve, and one of these above every threshold. */
  readonly forAnyAmount: boolean;
}

/**
 * Every pair that could have carried a case to its payment if nothing but roles stood in the way (manual, "Separation of
 * duties"): the duties themselves allow none, so this is what they hold apart. Roles and lent authorities are those given.
 * Who covers all alone is listed alone, and with everybody who could do a part of it.
 */
export function dutyPairs(people: readonly Actor[], places: readonly ChainPlace[]): DutyPair[] {
  return places.flatMap((place) => pairsAt(place, people));
}

/** The steps that a person could do on some case of a place; the officer of it is whoever may open cases there. */
export function stepsAt(person: Actor, place: ChainPlace): ChainStep[] {
  return caseChain.filter((step) => mayAt(person, step, place));
}

function pairsAt(place: ChainPlace, people: readonly Actor[]): DutyPair[] {
  const able = people
    .map((person) => ability(person, place))
    .filter(({ mask }) => mask !== 0)
    .sort((a, b) => (a.staffId < b.staffId ? -1 : 1));
  const found: DutyPair[] = [];
  for (const [index, one] of able.entries()) {
    if (one.mask === WHOLE) found.push(pairOf(place, [one]));
    for (const other of able.slice(index + 1))
      if ((one.mask | other.mask) === WHOLE && one.staffId !== other.staffId) found.push(pairOf(place, [one, other]));
  }
  return found;
}

function pairOf(place: ChainPlace, able: readonly Ability[]): DutyPair {
  const approvers = able.filter(({ steps }) => steps.includes('application.approve'));
  return {
    ...place,
    people: able.map(({ staffId, steps }) => ({ staffId, steps })),
    forAnyAmount: approvers.length > 1 && approvers.some(({ mayExceed }) => mayExceed),
  };
}

interface Ability extends StepsOf {
  /** One bit per step of the chain. */
  readonly mask: number;
  readonly mayExceed: boolean;
}

const WHOLE = (1 << caseChain.length) - 1;

function ability(person: Actor, place: ChainPlace): Ability {
  const steps = stepsAt(person, place);
  const mask = steps.reduce((bits, step) => bits | (1 << caseChain.indexOf(step)), 0);
  return { staffId: person.id, steps, mask, mayExceed: mayAt(person, 'threshold.exceed', place) };
}

function mayAt(person: Actor, permission: Permission, { officeId, programmeId }: ChainPlace): boolean {
  const unassigned = { officeId, caseOfficerId: null, programmeIds: [programmeId] };
  const caseOfficerId = reaches(person, 'case.open', unassigned) ? person.id : null;
  return reaches(person, permission, { ...unassigned, caseOfficerId });
}
