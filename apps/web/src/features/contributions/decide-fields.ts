import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { checkAcceptance, type EvidenceReason, refusalReasons } from '@tendesh/domain/contributions/evidence-item';
import { checkPassedOver } from '@tendesh/domain/radar/reuse';
import { type Violation, violation } from '@tendesh/domain/problems/violation';

export interface DecideFields extends Record<string, unknown> {
  readonly amountMinor: number | null;
  readonly reasonCode: EvidenceReason | null;
  readonly note: string;
  readonly passOverReason: string;
}

export type Decision = 'accept' | 'refuse';

/** Why this cannot be sent, by the rules that the server has too; each with the field it points to. */
export function whyNotDecision(
  decision: Decision,
  { amountMinor, reasonCode, passOverReason }: DecideFields,
  { claimedMinor, doubts }: Pick<EvidenceItem, 'claimedMinor' | 'doubts'>,
): Violation[] {
  if (decision === 'accept') {
    if (amountMinor === null) return [violation('required', '/amountMinor')];
    return [
      ...checkAcceptance({ amountMinor, reasonCode }, claimedMinor),
      ...(doubts === null ? [] : checkPassedOver(doubts, passOverReason)),
    ];
  }
  if (reasonCode === null) return [violation('reason_required', '/reasonCode')];
  return refusalReasons.includes(reasonCode) ? [] : [violation('unknown_value', '/reasonCode')];
}
