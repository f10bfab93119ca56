import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { addDays } from '@tendesh/domain/calendar/days';
import { inPounds } from './in-pounds';
import { inventedPlan } from './businesses';
import { inventedPerson } from './people';
import { randomFrom } from './random';
import { calls, ruleSets } from './reference';
import { sewingShopOwner, sewingShopPlan } from './sewing-shop';

/** What became of a case: how far it came, or how it ended. */
export type Fate =
  | 'draft'
  | 'submitted'
  | 'evidenced'
  | 'eligible'
  | 'ineligible'
  | 'scored'
  | 'assessed'
  | 'returned'
  | 'withdrawn'
  | 'rejected'
  | 'approved'
  | 'verified'
  | 'signed'
  | 'released'
  | 'disbursed'
  | 'closed';

/** The people of one office, by the names of `reference`. */
export interface Team {
  readonly country: 'KG' | 'TJ';
  readonly officers: readonly string[];
  readonly approver: string;
  /** Approves beside the approver where the grant needs two, or one of any height. */
  readonly second: string;
  readonly releaser: string;
  /** Offices without a second decider leave their cases before the approval. */
  readonly decides: boolean;
}

export interface DemoCase {
  readonly officer: string;
  readonly team: Team;
  readonly person: RegisterReturneeRequest;
  readonly plan: SaveApplicationRequest;
  readonly callId: string;
  readonly startedOn: string;
  readonly fate: Fate;
  /** An appeal against its refusal: waiting, or heard and dismissed. */
  readonly appeal?: 'open' | 'dismissed';
}

export const teams: readonly Team[] = [
  {
    country: 'KG',
    officers: ['aigul.asanova', 'adilet.kadyrov'],
    approver: 'elena.kim',
    second: 'daniyar.omarov',
    releaser: 'talant.osmonov',
    decides: true,
  },
  {
    country: 'KG',
    officers: ['cholpon.ergeshova'],
    approver: 'sultan.mamatov',
    second: 'daniyar.omarov',
    releaser: 'jyldyz.orozbekova',
    decides: true,
  },
  {
    country: 'KG',
    officers: ['kanykei.usenova'],
    approver: 'ulan.sydykov',
    second: 'nurgul.abdyldaeva',
    releaser: 'daniyar.omarov',
    decides: true,
  },
  {
    country: 'KG',
    officers: ['asel.beishenalieva'],
    approver: 'maksat.abdraimov',
    second: 'nurgul.abdyldaeva',
    releaser: 'daniyar.omarov',
    decides: true,
  },
  {
    country: 'TJ',
    officers: ['firdavs.sharipov'],
    approver: 'daniyar.omarov',
    second: 'nurgul.abdyldaeva',
    releaser: 'shavkat.boboev',
    decides: true,
  },
  {
    country: 'TJ',
    officers: ['nigina.azizova'],
    approver: 'daniyar.omarov',
    second: 'nurgul.abdyldaeva',
    releaser: 'daniyar.omarov',
    decides: false,
  },
];

/** How many of each, and how many days ago they began: the funnel of real calls, 300 in all with the sewing shop. */
const funnel: readonly (readonly [Fate, number, number, number])[] = [
  ['closed', 5, 470, 600],
  ['disbursed', 12, 120, 460],
  ['released', 3, 50, 70],
  ['signed', 3, 45, 60],
  ['verified', 3, 38, 50],
  ['approved', 4, 30, 45],
  ['rejected', 15, 40, 400],
  ['assessed', 16, 22, 40],
  ['scored', 14, 18, 30],
  ['returned', 10, 25, 40],
  ['withdrawn', 10, 30, 300],
  ['ineligible', 84, 20, 380],
  ['eligible', 40, 11, 25],
  ['evidenced', 30, 7, 15],
  ['submitted', 26, 4, 12],
  ['draft', 24, 1, 20],
];

const decided: readonly Fate[] = [
  'closed',
  'disbursed',
  'released',
  'signed',
  'verified',
  'approved',
  'rejected',
  'returned',
];

/** The invented world as it stands on `today`, the sewing shop first; always the same for the same day. */
export function demoCases(today: string): DemoCase[] {
  const random = randomFrom(2_026);
  const cases = funnel.flatMap(([fate, count, least, most]) =>
    Array.from({ length: count }, () => ({ fate, startedOn: addDays(today, -random.between(least, most)) })),
  );
  const told = cases.map(({ fate, startedOn }, index): DemoCase => {
    const candidates = decided.includes(fate) ? teams.filter((team) => team.decides) : teams;
    const team = candidates[index % candidates.length] ?? sewingTeam;
    const currency = team.country === 'KG' ? 'KGS' : 'TJS';
    const officer = random.pick(team.officers);
    const person = inventedPerson(random, team.country, 10_000 + index, startedOn);
    const plan = inventedPlan(random, currency);
    const call = underACall(team, startedOn);
    const earnedInPounds = index % 10 === 0;
    return { fate, team, officer, person, plan: earnedInPounds ? inPounds(plan, call.startedOn) : plan, ...call };
  });
  return [sewingShop, ...withLargeGrants(withAppeals(told))];
}

/** The newest refusals of Kyrgyzstan: one is appealed against now, another was. */
function withAppeals(told: readonly DemoCase[]): DemoCase[] {
  const newest = (fate: Fate) =>
    told
      .filter((one) => one.fate === fate && one.team.country === 'KG')
      .reduce((latest, one) => (one.startedOn > latest.startedOn ? one : latest));
  const [open, dismissed] = [newest('ineligible'), newest('rejected')];
  return told.map((one) => {
    if (one === open) return { ...one, appeal: 'open' };
    return one === dismissed ? { ...one, appeal: 'dismissed' } : one;
  });
}

/** How many cases before the decision ask for so much that two people approve. */
const LARGE_GRANTS = 3;

/** The first cases that wait for a decision in Kyrgyzstan, as so many times larger businesses. */
function withLargeGrants(cases: readonly DemoCase[]): DemoCase[] {
  const { secondApprovalAboveMinor = 0, grantCapMinor } = ruleSets[0].rules;
  let left = LARGE_GRANTS;
  return cases.map((one) => {
    const { requestedGrantMinor, pledges } = one.plan;
    const times = Math.floor(grantCapMinor / (requestedGrantMinor ?? grantCapMinor));
    const isLarge = times * (requestedGrantMinor ?? 0) > secondApprovalAboveMinor;
    const isPlain =
      one.fate === 'assessed' && one.team.country === 'KG' && pledges.every(({ currency }) => currency === 'KGS');
    if (left === 0 || !isPlain || !isLarge) return one;
    left -= 1;
    return { ...one, plan: larger(one.plan, times) };
  });
}

function larger(plan: SaveApplicationRequest, times: number): SaveApplicationRequest {
  return {
    ...plan,
    budgetLines: plan.budgetLines.map((line) => ({ ...line, unitPriceMinor: line.unitPriceMinor * times })),
    pledges: plan.pledges.map((pledge) => ({ ...pledge, amountMinor: pledge.amountMinor * times })),
    requestedGrantMinor: (plan.requestedGrantMinor ?? 0) * times,
  };
}

const sewingTeam: Team = {
  country: 'KG',
  officers: ['aigul.asanova'],
  approver: 'elena.kim',
  second: 'daniyar.omarov',
  releaser: 'talant.osmonov',
  decides: true,
};

const sewingShop: DemoCase = {
  fate: 'disbursed',
  team: sewingTeam,
  officer: 'aigul.asanova',
  person: sewingShopOwner,
  plan: sewingShopPlan,
  callId: calls[1].id,
  startedOn: '2026-02-02',
};

/** The call that was open on the day, or the next day on which one was. */
export function underACall({ country }: Team, day: string): Pick<DemoCase, 'callId' | 'startedOn'> {
  const [first, second, tajik] = calls;
  if (country === 'TJ') return { callId: tajik.id, startedOn: day < tajik.opensOn ? tajik.opensOn : day };
  if (day <= addDays(first.closesOn, -5))
    return { callId: first.id, startedOn: day < first.opensOn ? first.opensOn : day };
  return { callId: second.id, startedOn: day < second.opensOn ? second.opensOn : day };
}
