import type { By } from '../acts/by';
import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';

/** The life of a complaint (programme manual, "Complaints"). */
export const complaintStatuses = ['received', 'acknowledged', 'answered', 'referred', 'closed'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export type ComplaintAct = 'take_over' | 'acknowledge' | 'answer' | 'refer' | 'close_complaint';

export interface ComplaintFacts {
  readonly restricted: boolean;
  /** The member of staff whom it is about. */
  readonly subjectId: string | null;
}

const handled = { permission: 'complaint.handle', by: mayHandle } as const;
const open: readonly ComplaintStatus[] = ['received', 'acknowledged'];

export const complaintTransitions: readonly Transition<ComplaintStatus, ComplaintAct, ComplaintFacts>[] = [
  { act: 'take_over', from: open, to: 'same', ...handled },
  { act: 'acknowledge', from: ['received'], to: 'acknowledged', ...handled },
  { act: 'answer', from: open, to: 'answered', ...handled, when: (f) => only(!f.restricted) },
  { act: 'refer', from: open, to: 'referred', ...handled, when: (f) => only(f.restricted) },
  { act: 'close_complaint', from: ['answered', 'referred'], to: 'closed', ...handled },
];

/** What is restricted asks for a permission of its own; nobody handles a complaint about himself. */
function mayHandle({ restricted, subjectId }: ComplaintFacts, by: By): Violation[] {
  if (restricted && !by.may('complaint.restricted'))
    return [violation('not_permitted', undefined, { permission: 'complaint.restricted' })];
  return subjectId !== null && by.people.includes(subjectId) ? [violation('four_eyes')] : [];
}

/** Ordinary complaints are answered, restricted ones referred to who investigates. */
function only(fits: boolean): Violation[] {
  return fits ? [] : [violation('complaint_takes_another_way')];
}
