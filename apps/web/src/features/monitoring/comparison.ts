import type { BusinessPlanInput } from '@tendesh/contracts/applications/plan';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import { countWorkers } from '@tendesh/domain/applications/workers';
import { figuresOf } from './visit-form';

/** The indicators that are compared from visit to visit, and with the plan where the plan has them. */
export const comparedIndicators = [
  { name: 'productsPerWeek', isMoney: false },
  { name: 'total', isMoney: false },
  { name: 'women', isMoney: false },
  { name: 'onSite', isMoney: false },
  { name: 'home', isMoney: false },
  { name: 'salesMinor', isMoney: true },
  { name: 'costsMinor', isMoney: true },
  { name: 'profitMinor', isMoney: true },
  { name: 'plannedJobs', isMoney: false },
] as const;

export type ComparedIndicator = (typeof comparedIndicators)[number]['name'];

export interface ComparedFigure {
  readonly name: ComparedIndicator;
  readonly isMoney: boolean;
  readonly found: number;
  /** Against the visit before; null on the first. */
  readonly change: number | null;
  /** What the business plan promised; null where it says nothing. */
  readonly planned: number | null;
}

/** The last visit before this one that was made. */
export function previousDone(visits: readonly VisitItem[], visit: VisitItem): VisitItem | null {
  const earlier = visits.filter((one) => one.findings !== null && one.id !== visit.id && one.month < visit.month);
  return earlier.sort((a, b) => a.month - b.month).at(-1) ?? null;
}

/** What a visit found beside the visit before and the plan; empty before it is made. */
export function compare(
  visit: VisitItem,
  previous: VisitItem | null,
  plan: BusinessPlanInput | null,
): readonly ComparedFigure[] {
  if (visit.findings === null) return [];
  const found = figuresOf(visit.findings);
  const before = previous === null || previous.findings === null ? null : figuresOf(previous.findings);
  const planned = promisedBy(plan);
  return comparedIndicators.map(({ name, isMoney }) => ({
    name,
    isMoney,
    found: found[name],
    change: before === null ? null : found[name] - before[name],
    planned: planned[name] ?? null,
  }));
}

function promisedBy(plan: BusinessPlanInput | null): Partial<Record<ComparedIndicator, number>> {
  const jobs = plan?.jobs ?? [];
  const products = plan?.products ?? [];
  const { total, women, onSite, home } = countWorkers(jobs);
  return {
    ...(jobs.length > 0 ? { total, women, onSite, home } : {}),
    ...(products.length > 0
      ? { productsPerWeek: products.reduce((sum, product) => sum + product.unitsPerWeek, 0) }
      : {}),
  };
}
