import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { CorrectionInput } from '@tendesh/contracts/assessments/assessments';
import {
  type Correction,
  type CorrectionGroup,
  planFields,
  type ReturnReason,
} from '@tendesh/domain/applications/corrections';

export type PinTarget = Pick<Correction, 'group' | 'field' | 'documentId'>;

/** What was chosen for a target: the reason of the library, and words. */
export interface Pin {
  readonly target: PinTarget;
  readonly code: ReturnReason | null;
  readonly reason: string;
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
  return Object.values(pins).flatMap((pin) =>
    pin === undefined
      ? []
      : [{ ...pin.target, ...(pin.code === null ? {} : { code: pin.code }), reason: pin.reason.trim() || null }],
  );
}

/** A reason is chosen, and where the library has none, it is said in words. */
export function isComplete({ code, reason }: CorrectionInput): boolean {
  return code !== undefined && (code !== 'other' || (reason ?? '').length >= 3);
}
