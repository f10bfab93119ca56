import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { CorrectionInput } from '@tendesh/contracts/assessments/assessments';
import { type Correction, type CorrectionGroup, planFields } from '@tendesh/domain/applications/corrections';
import { type ReturnReason, returnReasonCodes } from '@tendesh/domain/applications/return-reasons';

export type PinTarget = Pick<Correction, 'group' | 'field' | 'documentId'>;

/** What was chosen for a target: a reason of the library, by its code or the id of an added one, and words. */
export interface Pin {
  readonly target: PinTarget;
  readonly choice: string | null;
  readonly words: string;
}

export type Pins = Readonly<Record<string, Pin | undefined>>;

export const keyOf = ({ group, field, documentId }: PinTarget) => [group, field, documentId].join();

interface TargetGroup {
  readonly title: CorrectionGroup;
  readonly targets: readonly PinTarget[];
}

const whole = (group: CorrectionGroup): PinTarget => ({ group, field: null, documentId: null });
const ofAward = ['grant_agreement', 'signed_agreement', 'payment_proof', 'visit_photo'];

/** Everything that a return can pin: the fields of the plan, its money as one, the cash flow, and the papers of the case. */
export function pinTargets(documents: readonly DocumentItem[]): TargetGroup[] {
  const papers = documents.filter(({ voidedAt, kind }) => voidedAt === null && !ofAward.includes(kind));
  const all: TargetGroup[] = [
    { title: 'plan', targets: planFields.map((field) => ({ ...whole('plan'), field })) },
    { title: 'budget', targets: [whole('budget')] },
    { title: 'cash_flow', targets: [whole('cash_flow')] },
    { title: 'document', targets: papers.map(({ id }) => ({ ...whole('document'), documentId: id })) },
  ];
  return all.filter(({ targets }) => targets.length > 0);
}

/** The pins as they are sent. */
export function pinsOf(pins: Pins): CorrectionInput[] {
  return pinned(pins).map(({ target, choice, words }) => ({
    ...target,
    ...(choice === null ? {} : isCode(choice) ? { code: choice } : { addedId: choice }),
    reason: words.trim() || null,
  }));
}

/** Something is pinned, each with a reason, and where the library has none, with words. */
export function isComplete(pins: Pins): boolean {
  const all = pinned(pins);
  return all.length > 0 && all.every((pin) => pin.choice !== null && !isSilent(pin));
}

/** Own words were chosen, and there are none. */
export function isSilent({ choice, words }: Pin): boolean {
  return choice === 'other' && words.trim().length < 3;
}

function pinned(pins: Pins): Pin[] {
  return Object.values(pins).filter((pin) => pin !== undefined);
}

function isCode(choice: string): choice is ReturnReason {
  return (returnReasonCodes as readonly string[]).includes(choice);
}
