import type { Transition } from '../acts/transitions';

/** in_use: may be given; retired: may not, and stands where it was given. Nothing is deleted. */
export const returnReasonStatuses = ['in_use', 'retired'] as const;
export type ReturnReasonStatus = (typeof returnReasonStatuses)[number];
export type ReturnReasonAct = 'edit' | 'retire' | 'restore';

export const returnReasonTransitions: readonly Transition<ReturnReasonStatus, ReturnReasonAct, null>[] = [
  { act: 'edit', from: ['in_use'], to: 'same', permission: 'reasons.manage' },
  { act: 'retire', from: ['in_use'], to: 'retired', permission: 'reasons.manage' },
  { act: 'restore', from: ['retired'], to: 'in_use', permission: 'reasons.manage' },
];
