import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { VisitFindingsInput } from '@tendesh/contracts/monitoring/visits';
import { addDays } from '@tendesh/domain/calendar/days';
import { visitDueDates } from '@tendesh/domain/monitoring/visit-due-dates';
import type { Random } from './random';

export interface SyntheticVisit {
  readonly month: number;
  readonly dueOn: string;
  readonly visitedOn: string | null;
  readonly findings: VisitFindingsInput | null;
}

const MONTHS = [1, 3, 6, 12] as const;

/** The year of visits after the first payment; nine of ten that are due were made. */
export function plannedVisits(
  random: Random,
  plan: SaveApplicationRequest,
  paidOn: string,
  today: string,
): SyntheticVisit[] {
  return visitDueDates(paidOn, MONTHS).map((dueOn, index) => {
    const month = MONTHS[index] ?? 0;
    const visitedOn = addDays(dueOn, random.between(0, 12));
    if (visitedOn > today || random.next() < 0.1) return { month, dueOn, visitedOn: null, findings: null };
    return { month, dueOn, visitedOn, findings: findingsOf(random, plan) };
  });
}

function findingsOf(random: Random, { plan }: SaveApplicationRequest): VisitFindingsInput {
  const operating = random.next() < 0.9 ? 'full' : random.pick(['seasonal', 'part', 'stopped'] as const);
  const sales = random.between(80, 260) * 100_000;
  return {
    operating,
    ...(operating === 'stopped' ? { stoppedReason: 'The owner went abroad again.' } : {}),
    productsPerWeek: random.between(20, 700),
    productKinds: (plan.products ?? []).map(({ name }) => name),
    workers: (plan.jobs ?? []).map((job) => ({ ...job, count: random.between(1, 5) })),
    salesMinor: sales,
    costsMinor: Math.floor((sales * random.between(55, 105)) / 100),
    nextPlans: 'More machines from the profit.',
    plannedJobs: random.between(0, 4),
    note: 'Seen at work.',
  };
}
