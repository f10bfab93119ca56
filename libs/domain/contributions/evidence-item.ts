import { checkPastDay } from '../calendar/check-day';
import type { Minor } from '../money/minor';
import { type Violation, violation } from '../problems/violation';

export const evidenceItemStatuses = ['attached', 'accepted', 'refused', 'voided'] as const;
export type EvidenceItemStatus = (typeof evidenceItemStatuses)[number];

/** Why a paper is not taken, or not for all that it claims. The library is closed, so that reasons can be counted. */
const reasonTable = {
  illegible: { refuses: true, lessens: true },
  other_person: { refuses: true, lessens: true },
  outside_period: { refuses: true, lessens: true },
  not_related: { refuses: true, lessens: true },
  duplicate_paper: { refuses: true, lessens: true },
  amount_unclear: { refuses: true, lessens: true },
  not_eligible: { refuses: true, lessens: true },
  value_too_high: { refuses: false, lessens: true },
  not_signed: { refuses: true, lessens: false },
  forged: { refuses: true, lessens: false },
  decided_by_mistake: { refuses: true, lessens: false },
} as const;

export type EvidenceReason = keyof typeof reasonTable;
export const evidenceReasons = Object.keys(reasonTable) as EvidenceReason[];
export const refusalReasons = evidenceReasons.filter((code) => reasonTable[code].refuses);
export const lesseningReasons = evidenceReasons.filter((code) => reasonTable[code].lessens);

/** Why the particulars of a paper cannot be taken; empty means yes. `today` is the day at the office. */
export function checkParticulars(
  { datedOn }: { readonly datedOn: string },
  { today }: { readonly today: string },
): Violation[] {
  return checkPastDay(datedOn, '/datedOn', { today });
}

/**
 * Why a paper cannot be accepted for this amount; empty means yes. Amounts are minor units of the programme's currency.
 * For less than the paper claims a reason that lessens is needed: 300 of 500 with `other_person` passes, without it not.
 */
export function checkAcceptance(
  { amountMinor, reasonCode }: { readonly amountMinor: Minor; readonly reasonCode: EvidenceReason | null },
  claimedMinor: Minor,
): Violation[] {
  if (amountMinor < 1) return [violation('must_be_positive', '/amountMinor')];
  if (amountMinor > claimedMinor) return [violation('amount_above_claim', '/amountMinor', { maxMinor: claimedMinor })];
  if (amountMinor === claimedMinor) return [];
  if (reasonCode === null) return [violation('reason_required', '/reasonCode')];
  return reasonTable[reasonCode].lessens ? [] : [violation('unknown_value', '/reasonCode')];
}
