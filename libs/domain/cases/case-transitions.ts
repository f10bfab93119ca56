import type { Transition } from '../acts/transitions';
import type { Violation } from '../problems/violation';

export const caseStatuses = ['open', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export type CaseAct =
  'edit_returnee' | 'start_application' | 'add_note' | 'upload_document' | 'reassign' | 'export' | 'close';

export interface CaseFacts {
  /** Why a new application cannot be started (one is still open, or one was approved). */
  readonly application: readonly Violation[];
  /** What is still outstanding before the case may close. */
  readonly closing: readonly Violation[];
}

export const caseTransitions: readonly Transition<CaseStatus, CaseAct, CaseFacts>[] = [
  { act: 'edit_returnee', from: ['open'], to: 'same', permission: 'returnee.write' },
  {
    act: 'start_application',
    from: ['open'],
    to: 'same',
    permission: 'application.write',
    when: (f) => [...f.application],
  },
  { act: 'add_note', from: ['open', 'closed'], to: 'same', permission: 'case.note' },
  { act: 'upload_document', from: ['open'], to: 'same', permission: 'document.upload' },
  { act: 'reassign', from: ['open'], to: 'same', permission: 'case.reassign', reasonNeeded: true },
  { act: 'export', from: ['open', 'closed'], to: 'same', permission: 'case.export', reasonNeeded: true },
  { act: 'close', from: ['open'], to: 'closed', permission: 'case.close', when: (f) => [...f.closing] },
];
