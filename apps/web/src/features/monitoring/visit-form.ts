import type { RecordVisitRequest, VisitFindingsInput } from '@tendesh/contracts/monitoring/visits';
import type { OperatingState } from '@tendesh/domain/monitoring/findings';
import { type Indicators, indicatorsOf } from '@tendesh/domain/monitoring/indicators';
import { groupsOf, rowsOf, type WorkerRow } from './worker-rows';

/** The findings as they are typed: numbers may still be missing, workers stand in rows. */
export interface FindingsFields {
  readonly operating: OperatingState | null;
  readonly stoppedReason: string;
  readonly productsPerWeek: number | null;
  readonly productKinds: string[];
  readonly salesMinor: number | null;
  readonly costsMinor: number | null;
  readonly nextPlans: string;
  readonly plannedJobs: number | null;
  readonly note: string;
}

export interface VisitFields extends Record<string, unknown> {
  readonly visitedOn: string | null;
  readonly findings: FindingsFields;
  readonly workerRows: WorkerRow[];
}

/**
 * A new record starts from the kinds of work and product that are known, so that only numbers are typed; the numbers
 * themselves start empty, because a number that nobody counted must not look like a finding.
 */
export function startOf(today: string, known: Pick<VisitFindingsInput, 'productKinds' | 'workers'>): VisitFields {
  return {
    visitedOn: today,
    findings: {
      operating: null,
      stoppedReason: '',
      productsPerWeek: null,
      productKinds: [...known.productKinds],
      salesMinor: null,
      costsMinor: null,
      nextPlans: '',
      plannedJobs: null,
      note: '',
    },
    workerRows: rowsOf(known.workers).map(({ kind }) => ({
      kind,
      onSiteWomen: null,
      onSiteMen: null,
      homeWomen: null,
      homeMen: null,
    })),
  };
}

/** The request; what is missing counts as nothing and no reason stands beside a business that works. */
export function requestOf({ visitedOn, findings, workerRows }: VisitFields): RecordVisitRequest {
  const operating = findings.operating ?? 'full';
  return {
    visitedOn: visitedOn ?? '',
    findings: {
      operating,
      stoppedReason: operating === 'stopped' ? findings.stoppedReason.trim() : null,
      productsPerWeek: findings.productsPerWeek ?? 0,
      productKinds: findings.productKinds,
      workers: groupsOf(workerRows),
      salesMinor: findings.salesMinor ?? 0,
      costsMinor: findings.costsMinor ?? 0,
      nextPlans: textOrNull(findings.nextPlans),
      plannedJobs: findings.plannedJobs ?? 0,
      note: textOrNull(findings.note),
    },
  };
}

/** The figures of findings by the rule of the domain, so that the preview says what the server will. */
export function figuresOf(findings: VisitFindingsInput): Indicators {
  return indicatorsOf({ ...findings, nextPlans: findings.nextPlans ?? '', note: findings.note ?? '' });
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
