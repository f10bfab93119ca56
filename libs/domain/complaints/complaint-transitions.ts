import type { By } from '../acts/by';
import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';
import { type ComplaintCategory, isRestricted } from './complaint-categories';

/** The life of a complaint (programme manual, "Complaints"). */
export const complaintStatuses = ['received', 'acknowledged', 'answered', 'referred', 'closed'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

export type ComplaintAct = 'take_over' | 'acknowledge' | 'regroup' | 'answer' | 'refer' | 'close_complaint';

export interface ComplaintFacts {
  readonly category: ComplaintCategory;
  /** The kind that it would be moved to; null before one is chosen. */
  readonly wanted: ComplaintCategory | null;
  /** The member of staff whom it is about. */
  readonly subjectId: string | null;
}

const handled = { permission: 'complaint.handle', by: whyNotHandled } as const;
const open: readonly ComplaintStatus[] = ['received', 'acknowledged'];

export const complaintTransitions: readonly Transition<ComplaintStatus, ComplaintAct, ComplaintFacts>[] = [
  { act: 'take_over', from: open, to: 'same', ...handled },
  { act: 'acknowledge', from: ['received'], to: 'acknowledged', ...handled },
  {
    act: 'regroup',
    from: open,
    to: 'same',
    permission: 'complaint.handle',
    reasonNeeded: true,
    when: isOfAnotherKind,
    by: mayRegroup,
  },
  { act: 'answer', from: open, to: 'answered', ...handled, when: (f) => only(!isRestricted(f.category)) },
  { act: 'refer', from: open, to: 'referred', ...handled, when: (f) => only(isRestricted(f.category)) },
  { act: 'close_complaint', from: ['answered', 'referred'], to: 'closed', ...handled },
];

/** Why not by this person: what is restricted asks for a permission of its own, and nobody handles a complaint about himself. */
export function whyNotHandled(
  { category, subjectId }: Pick<ComplaintFacts, 'category' | 'subjectId'>,
  by: By,
): Violation[] {
  if (isRestricted(category) && !by.may('complaint.restricted'))
    return [violation('not_permitted', undefined, { permission: 'complaint.restricted' })];
  return subjectId !== null && by.people.includes(subjectId) ? [violation('four_eyes')] : [];
}

/** Both kinds decide who moves it: nobody moves what he may not see, nor to where he may not see it. */
function mayRegroup(facts: ComplaintFacts, by: By): Violation[] {
  const moved = { ...facts, category: facts.wanted ?? facts.category };
  const before = whyNotHandled(facts, by);
  return before.length > 0 ? before : whyNotHandled(moved, by);
}

function isOfAnotherKind({ category, wanted }: ComplaintFacts): Violation[] {
  return wanted === category ? [violation('complaint_is_of_this_kind', '/category')] : [];
}

/** Ordinary complaints are answered, restricted ones referred to who investigates. */
function only(fits: boolean): Violation[] {
  return fits ? [] : [violation('complaint_takes_another_way')];
}
