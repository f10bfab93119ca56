import { type Violation, violation } from '../problems/violation';
import { type AddedReason, fitsGroup, type ReasonGroup, type ReturnReason, returnReasons } from './return-reasons';

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

/** One pin: a group, a field of the plan or a paper, why, and in own words what to do. */
export interface Correction {
  readonly group: CorrectionGroup;
  readonly field: PlanField | null;
  readonly documentId: string | null;
  /** `other` where the reason was added to the library, or is said in own words alone. */
  readonly code: ReturnReason;
  readonly added: AddedReason | null;
  readonly reason: string | null;
}

/** A pin as it is asked for: an added reason by its id. */
export interface AskedCorrection extends Omit<Correction, 'added'> {
  readonly addedId: string | null;
}

/** An added reason that may be given now. */
export interface LibraryReason extends AddedReason {
  readonly group: ReasonGroup;
}

/** Shorter words than these say nothing. */
const LEAST_WORDS = 3;

/**
 * Why a return cannot pin this, each at its place in the list: twice the same, a reason of another group or one that is not
 * in use, two reasons at once, no reason and no words, a field outside the plan, or a paper that is not among those of the
 * application.
 */
export function checkCorrections(
  asked: readonly AskedCorrection[],
  { documentIds, library }: { readonly documentIds: readonly string[]; readonly library: readonly LibraryReason[] },
): Violation[] {
  const keys = asked.map(({ group, field, documentId }) => [group, field, documentId].join());
  return asked.flatMap(({ group, field, documentId, code, addedId, reason }, index) => {
    const at = (place: string) => `/corrections/${index}/${place}`;
    const known: readonly string[] = addedId === null ? returnReasons[group] : ['other'];
    const isAdded = library.some((one) => one.id === addedId && fitsGroup(one.group, group));
    const isSilent = code === 'other' && addedId === null && (reason ?? '').trim().length < LEAST_WORDS;
    const isPaper = documentId !== null && documentIds.includes(documentId);
    return [
      ...(keys.indexOf(keys[index] ?? '') < index ? [violation('duplicate_value', at('group'))] : []),
      ...(known.includes(code) ? [] : [violation('unknown_value', at('code'))]),
      ...(addedId === null || isAdded ? [] : [violation('unknown_value', at('addedId'))]),
      ...(isSilent ? [violation('required', at('reason'))] : []),
      ...(field !== null && group !== 'plan' ? [violation('unknown_value', at('field'))] : []),
      ...((group === 'document') !== isPaper ? [violation('unknown_value', at('documentId'))] : []),
    ];
  });
}

/** The pin as it is kept: with the sentence of an added reason as it reads now, whatever becomes of the library. */
export function pinned({ addedId, ...asked }: AskedCorrection, library: readonly LibraryReason[]): Correction {
  const found = library.find(({ id }) => id === addedId);
  return { ...asked, added: found === undefined ? null : { id: found.id, sentence: found.sentence } };
}

/** What may be changed after a return. */
export interface Reopened {
  readonly planFields: readonly PlanField[];
  /** Budget lines, pledges and grant. */
  readonly money: boolean;
  readonly cashFlow: boolean;
  readonly documentIds: readonly string[];
}

/** Whether the pins open what the scorers read: anything but a paper. Then the plan is scored anew when it comes back. */
export function opensWhatIsScored(corrections: readonly Pick<Correction, 'group'>[]): boolean {
  return corrections.some(({ group }) => group !== 'document');
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
export function correctionOf({ group, reason, field, documentId, code, added }: WrittenCorrection): Correction {
  const pin = { group, field: field ?? null, documentId: documentId ?? null };
  return { ...pin, code: code ?? 'other', added: added ?? null, reason };
}
