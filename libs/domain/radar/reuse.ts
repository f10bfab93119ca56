import { type Violation, violation } from '../problems/violation';

/** What two papers have in common. */
export const reuseKinds = ['same_file', 'alike_picture', 'same_receipt', 'same_serial'] as const;
export type ReuseKind = (typeof reuseKinds)[number];

/** What speaks against taking a paper as it is. */
export interface Doubts {
  /** Other papers with which it has something in common. */
  readonly matches: number;
  readonly looksBorrowed: boolean;
}

/**
 * A match never stands in the way by itself; it is passed over with a reason, which is kept. Why a paper cannot be
 * accepted with this reason (null: none); empty means yes.
 */
export function checkPassedOver({ matches, looksBorrowed }: Doubts, reason: string | null): Violation[] {
  if (matches === 0 && !looksBorrowed) return [];
  return (reason ?? '').trim() === '' ? [violation('reuse_reason_required', '/passOverReason')] : [];
}
