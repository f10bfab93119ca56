import { type Violation, violation } from '../problems/violation';

/** What a return can open again. Budget and financing are the money of a plan, and open together. */
export const correctionGroups = ['plan', 'budget', 'financing', 'cash_flow', 'document'] as const;
export type CorrectionGroup = (typeof correctionGroups)[number];

/** The fields of the plan that can be pinned one by one. */
export const planFields = [
  'title',
  'sectorCode',
  'description',
  'market',
  'premises',
  'expansion',
  'products',
  'jobs',
] as const;
export type PlanField = (typeof planFields)[number];

const money = [
  'cost_not_explained',
  'price_too_high',
  'not_for_the_business',
  'quotation_missing',
  'grant_to_be_lower',
  'own_money_unclear',
  'third_party_unclear',
] as const;

/** The library of reasons: what is usual to be corrected in a group. `other` says it in own words. */
export const returnReasons = {
  plan: ['not_clear', 'not_shown', 'not_realistic', 'contradicts', 'not_allowed', 'other'],
  budget: [...money, 'other'],
  financing: [...money, 'other'],
  cash_flow: ['sales_too_high', 'costs_missing', 'season_ignored', 'contradicts', 'other'],
  document: ['not_readable', 'not_complete', 'expired', 'wrong_paper', 'name_differs', 'not_signed', 'other'],
} as const satisfies Record<CorrectionGroup, readonly string[]>;

export type ReturnReason = (typeof returnReasons)[CorrectionGroup][number];
export const returnReasonCodes: readonly ReturnReason[] = [...new Set(Object.values(returnReasons).flat())];

/** One pin: a group, a field of the plan or a paper, why, and in own words what to do. */
export interface Correction {
  readonly group: CorrectionGroup;
  readonly field: PlanField | null;
  readonly documentId: string | null;
  readonly code: ReturnReason;
  readonly reason: string | null;
}

/** Shorter words than these say nothing. */
const LEAST_WORDS = 3;

/**
 * Why a return cannot pin this, each at its place in the list: twice the same, a reason of another group, `other` without
 * words, a field outside the plan, or a paper that is not among those of the application.
 */
export function checkCorrections(corrections: readonly Correction[], documentIds: readonly string[]): Violation[] {
  const keys = corrections.map(({ group, field, documentId }) => [group, field, documentId].join());
  return corrections.flatMap(({ group, field, documentId, code, reason }, index) => {
    const at = (place: string) => `/corrections/${index}/${place}`;
    const known: readonly string[] = returnReasons[group];
    const isPaper = documentId !== null && documentIds.includes(documentId);
    return [
      ...(keys.indexOf(keys[index] ?? '') < index ? [violation('duplicate_value', at('group'))] : []),
      ...(known.includes(code) ? [] : [violation('unknown_value', at('code'))]),
      ...(code === 'other' && (reason ?? '').trim().length < LEAST_WORDS ? [violation('required', at('reason'))] : []),
      ...(field !== null && group !== 'plan' ? [violation('unknown_value', at('field'))] : []),
      ...((group === 'document') !== isPaper ? [violation('unknown_value', at('documentId'))] : []),
    ];
  });
}

/** What may be changed after a return. */
export interface Reopened {
  readonly planFields: readonly PlanField[];
  /** Budget lines, pledges and grant. */
  readonly money: boolean;
  readonly cashFlow: boolean;
  readonly documentIds: readonly string[];
}

/** What the pins open: the whole plan where it is pinned without a field, and the money of the plan as one. */
export function reopenedBy(corrections: readonly Correction[]): Reopened {
  const has = (...groups: CorrectionGroup[]) => corrections.some(({ group }) => groups.includes(group));
  const ofPlan = corrections.filter(({ group }) => group === 'plan').map(({ field }) => field);
  return {
    planFields: ofPlan.includes(null) ? planFields : planFields.filter((field) => ofPlan.includes(field)),
    money: has('budget', 'financing'),
    cashFlow: has('cash_flow'),
    documentIds: corrections.flatMap(({ documentId }) => documentId ?? []),
  };
}

/** A correction as it was written down, when pins were groups with a reason in own words. */
type WrittenCorrection = Pick<Correction, 'group' | 'reason'> & Partial<Correction>;

/** The correction as it is read now. */
export function correctionOf({ group, reason, field, documentId, code }: WrittenCorrection): Correction {
  return { group, field: field ?? null, documentId: documentId ?? null, code: code ?? 'other', reason };
}
