import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { addDays, daysBetween } from '@tendesh/domain/calendar/days';
import { inventedPlan } from './businesses';
import { type Crew, crews } from './crews';
import { underACall } from './demo-world';
import { inventedPerson } from './people';
import { type Random, randomFrom } from './random';
import { calls } from './reference';
import { plannedVisits, type SyntheticVisit } from './synthetic-visits';

/** How an application ends in time; until then it is on its way. */
export type Ending = 'ineligible' | 'withdrawn' | 'rejected' | 'awarded';

/** The steps of each way, and the days after the beginning on which an unhurried case takes them. */
const ways = {
  ineligible: { draft: 0, submitted: 2, evidenced: 5, screened: 9 },
  withdrawn: { draft: 0, submitted: 2, withdrawn: 12 },
  rejected: { draft: 0, submitted: 2, evidenced: 5, screened: 9, scored: 14, assessed: 17, decided: 23 },
  awarded: {
    ...{ draft: 0, submitted: 2, evidenced: 5, screened: 9, scored: 14, assessed: 17, decided: 23 },
    ...{ verified: 27, signed: 32, released: 36, disbursed: 40, released_rest: 66, disbursed_rest: 70 },
  },
} as const satisfies Record<Ending, Readonly<Record<string, number>>>;

export type Step = keyof (typeof ways)['awarded'] | 'withdrawn';

export interface SyntheticApplication {
  readonly call: (typeof calls)[number];
  readonly plan: SaveApplicationRequest;
  readonly ending: Ending;
  /** The day of each step that has been taken, in their order. */
  readonly taken: Readonly<Partial<Record<Step, string>>>;
  readonly visits: readonly SyntheticVisit[];
}

/** One returnee with a case, as plain values. */
export interface SyntheticCase {
  readonly number: number;
  readonly crew: Crew;
  readonly person: RegisterReturneeRequest;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly application: SyntheticApplication | null;
}

/** So many of 300 applications, as in real calls: 200 eligible, 25 awarded. */
const funnel: readonly (readonly [Ending, number])[] = [
  ['ineligible', 100],
  ['withdrawn', 35],
  ['rejected', 140],
  ['awarded', 25],
];

const FIRST_DAY = calls[0].opensOn;
const APPLICATIONS_IN_TEN = 3;

/** The `number`-th of `total` cases, spread evenly from the first call to `today`; the same for the same three. */
export function syntheticCase(number: number, total: number, today: string): SyntheticCase {
  const random = randomFrom(Math.imul(number, 0x9e37_79b1));
  const crew = random.pick(crews);
  const openedOn = addDays(FIRST_DAY, Math.floor(((number - 1) * daysBetween(FIRST_DAY, today)) / total));
  const person = inventedPerson(random, crew.team.country, 100_000 + number, openedOn);
  const application = random.next() * 10 < APPLICATIONS_IN_TEN ? applied(random, crew, openedOn, today) : null;
  const closedOn = closing(random, openedOn, application);
  return { number, crew, person, openedOn, application, closedOn: closedOn && closedOn <= today ? closedOn : null };
}

function applied(random: Random, { team }: Crew, openedOn: string, today: string): SyntheticApplication | null {
  const { callId, startedOn } = underACall(team, openedOn);
  const call = calls.find(({ id }) => id === callId);
  if (call === undefined || startedOn > today) return null;
  const ending = endingOf(random, team.decides);
  const plan = inventedPlan(random, team.country === 'KG' ? 'KGS' : 'TJS');
  const taken = stepsBy(today, { random, ending, startedOn });
  const visits = taken.disbursed === undefined ? [] : plannedVisits(random, plan, taken.disbursed, today);
  return { call, plan, ending, taken, visits };
}

/** Offices without a second decider leave the approval to none. */
function endingOf(random: Random, decides: boolean): Ending {
  let left = random.between(1, 300);
  const found = funnel.find(([, count]) => (left -= count) <= 0)?.[0] ?? 'rejected';
  return found === 'awarded' && !decides ? 'rejected' : found;
}

/** Some go at three times the days, and a few get stuck on their way. */
function stepsBy(
  today: string,
  { random, ending, startedOn }: { random: Random; ending: Ending; startedOn: string },
): SyntheticApplication['taken'] {
  const tempo = random.between(10, 30) / 10;
  const way = Object.entries(ways[ending]);
  const stuckAfter = random.next() < 0.06 ? random.between(1, way.length) : way.length;
  const days = way.slice(0, stuckAfter).map(([step, day]) => [step, addDays(startedOn, Math.round(day * tempo))]);
  return Object.fromEntries(days.filter(([, day = '']) => day <= today)) as SyntheticApplication['taken'];
}

/** The day on which the case closes, perhaps one to come; null while something is outstanding. */
function closing(random: Random, openedOn: string, application: SyntheticApplication | null): string | null {
  const wait = random.between(10, 60);
  if (random.next() < 0.15) return null;
  if (application === null) return random.next() < 0.6 ? addDays(openedOn, 150 + wait) : null;
  const { ending, taken, visits } = application;
  if (ending === 'awarded') {
    const isFollowed = taken.disbursed_rest !== undefined && visits.every(({ visitedOn }) => visitedOn !== null);
    return isFollowed ? addDays(visits.at(-1)?.dueOn ?? openedOn, wait) : null;
  }
  const last = taken.decided ?? taken.withdrawn ?? (ending === 'ineligible' ? taken.screened : undefined);
  return last === undefined ? null : addDays(last, wait);
}
