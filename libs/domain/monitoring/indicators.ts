import { countWorkers, type WorkerTotals } from '../applications/workers';
import { type Minor, sumMinor } from '../money/minor';
import type { VisitFindings } from './findings';

/** What one visit, or a sum of visits in one currency, says; amounts in minor units. */
export interface Indicators extends WorkerTotals {
  /** Businesses visited, and those of them that work (in full, seasonally or in part). */
  readonly businesses: number;
  readonly operating: number;
  readonly productsPerWeek: number;
  readonly salesMinor: Minor;
  readonly costsMinor: Minor;
  readonly profitMinor: Minor;
  readonly plannedJobs: number;
}

/**
 * The indicators of one visit (programme manual, "Monitoring"). The sewing shop: 7 seamstresses on site, 7 at home, a
 * technologist, a manager and a handyman are 17 workers, 3,000 products a week.
 */
export function indicatorsOf(findings: VisitFindings): Indicators {
  return {
    ...countWorkers(findings.workers),
    businesses: 1,
    operating: findings.operating === 'stopped' ? 0 : 1,
    productsPerWeek: findings.productsPerWeek,
    salesMinor: findings.salesMinor,
    costsMinor: findings.costsMinor,
    profitMinor: sumMinor([findings.salesMinor, -findings.costsMinor]),
    plannedJobs: findings.plannedJobs,
  };
}

/** The sum of indicators of one currency: a total that equals its rows. Throws a RangeError beyond MAX_MINOR. */
export function sumIndicators(rows: readonly Indicators[]): Indicators {
  const sum = (of: (row: Indicators) => number) => sumMinor(rows.map(of));
  return {
    total: sum((row) => row.total),
    women: sum((row) => row.women),
    men: sum((row) => row.men),
    onSite: sum((row) => row.onSite),
    home: sum((row) => row.home),
    businesses: sum((row) => row.businesses),
    operating: sum((row) => row.operating),
    productsPerWeek: sum((row) => row.productsPerWeek),
    salesMinor: sum((row) => row.salesMinor),
    costsMinor: sum((row) => row.costsMinor),
    profitMinor: sum((row) => row.profitMinor),
    plannedJobs: sum((row) => row.plannedJobs),
  };
}
