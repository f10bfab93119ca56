import type { Transition } from '../acts/transitions';
import { violation } from '../problems/violation';

export const documentStatuses = ['kept', 'voided'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

export interface DocumentFacts {
  readonly isVoided: boolean;
  /** The agreement of an award. Evidence may go: what was verified on it is void with it. */
  readonly isInUse: boolean;
  /** The application is returned for correction, and the paper is not among what was pinned. */
  readonly isClosed?: boolean;
}

/** A wrong upload is taken out of use by a new act with a reason; the paper itself stays readable. */
export const documentTransitions: readonly Transition<DocumentStatus, 'void', DocumentFacts>[] = [
  {
    act: 'void',
    from: ['kept', 'voided'],
    to: 'voided',
    permission: 'document.void',
    reasonNeeded: true,
    when: ({ isVoided, isInUse, isClosed = false }) => {
      if (isClosed) return [violation('not_reopened')];
      if (isVoided) return [violation('document_voided')];
      return isInUse ? [violation('document_in_use')] : [];
    },
  },
];
