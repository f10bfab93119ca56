import type { WorkerGroup } from '../applications/workers';
import { isMinor, type Minor } from '../money/minor';
import { type Violation, violation } from '../problems/violation';

export const operatingStates = ['full', 'seasonal', 'part', 'stopped'] as const;
export type OperatingState = (typeof operatingStates)[number];

/** What a monitoring visit found; sales and costs are those of the last month, in minor units of the currency. */
export interface VisitFindings {
  readonly operating: OperatingState;
  /** Needed when the business has stopped. */
  readonly stoppedReason?: string | null;
  readonly productsPerWeek: number;
  readonly productKinds: readonly string[];
  /** Workers besides the owner. */
  readonly workers: readonly WorkerGroup[];
  readonly salesMinor: Minor;
  readonly costsMinor: Minor;
  readonly nextPlans: string;
  /** Jobs that the next plans would give. */
  readonly plannedJobs: number;
  readonly note: string;
}

export const FINDINGS_LIMITS = { text: 4_000, productKind: 120, count: 1_000_000 } as const;

/** Why findings cannot be recorded, each reason with its pointer; empty means that they can (programme manual, "Monitoring"). */
export function checkFindings(findings: VisitFindings): Violation[] {
  return [
    ...checkStopped(findings),
    ...checkCount(findings.productsPerWeek, '/productsPerWeek'),
    ...checkKinds(findings.productKinds),
    ...findings.workers.flatMap(checkWorkers),
    ...checkAmount(findings.salesMinor, '/salesMinor'),
    ...checkAmount(findings.costsMinor, '/costsMinor'),
    ...checkCount(findings.plannedJobs, '/plannedJobs'),
    ...checkLength(findings.nextPlans, '/nextPlans', FINDINGS_LIMITS.text),
    ...checkLength(findings.note, '/note', FINDINGS_LIMITS.text),
  ];
}

function checkStopped({ operating, stoppedReason }: VisitFindings): Violation[] {
  const reason = (stoppedReason ?? '').trim();
  if (operating === 'stopped' && reason === '') return [violation('required', '/stoppedReason')];
  return checkLength(reason, '/stoppedReason', FINDINGS_LIMITS.text);
}

function checkKinds(kinds: readonly string[]): Violation[] {
  const tidy = kinds.map((kind) => kind.trim().toLowerCase());
  return tidy.flatMap((kind, index) => {
    const pointer = `/productKinds/${index}`;
    if (kind === '') return [violation('required', pointer)];
    if (tidy.indexOf(kind) < index) return [violation('duplicate_value', pointer, { value: kind })];
    return checkLength(kind, pointer, FINDINGS_LIMITS.productKind);
  });
}

function checkWorkers(group: WorkerGroup, index: number): Violation[] {
  const pointer = `/workers/${index}/count`;
  return group.count === 0 ? [violation('must_be_positive', pointer)] : checkCount(group.count, pointer);
}

function checkCount(count: number, pointer: string): Violation[] {
  if (!Number.isInteger(count)) return [violation('not_whole', pointer)];
  if (count < 0) return [violation('must_not_be_negative', pointer)];
  return count > FINDINGS_LIMITS.count ? [violation('too_large', pointer, { max: FINDINGS_LIMITS.count })] : [];
}

function checkAmount(amountMinor: Minor, pointer: string): Violation[] {
  if (!Number.isInteger(amountMinor)) return [violation('not_whole', pointer)];
  if (amountMinor < 0) return [violation('must_not_be_negative', pointer)];
  return isMinor(amountMinor) ? [] : [violation('too_large', pointer)];
}

function checkLength(text: string, pointer: string, max: number): Violation[] {
  return text.length > max ? [violation('too_long', pointer, { max })] : [];
}
