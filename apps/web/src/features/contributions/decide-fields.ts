import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { checkAcceptance, type EvidenceReason, refusalReasons } from '@tendesh/domain/contributions/evidence-item';
import { type Violation, violation } from '@tendesh/domain/problems/violation';

export interface DecideFields extends Record<string, unknown> {
  readonly amountMinor: number | null;
  readonly reasonCode: EvidenceReason | null;
  readonly note: string;
}

export type Decision = 'accept' | 'refuse';

/** Why this cannot be sent, by the rules that the server has too; each with the field it points to. */
export function whyNotDecision(
  decision: Decision,
  { amountMinor, reasonCode }: DecideFields,
  { claimedMinor }: Pick<EvidenceItem, 'claimedMinor'>,
): Violation[] {
  if (decision === 'accept') {
    if (amountMinor === null) return [violation('required', '/amountMinor')];
    return checkAcceptance({ amountMinor, reasonCode }, claimedMinor);
  }
  if (reasonCode === null) return [violation('reason_required', '/reasonCode')];
  return refusalReasons.includes(reasonCode) ? [] : [violation('unknown_value', '/reasonCode')];
}
