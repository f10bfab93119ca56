import type { Transition } from '../acts/transitions';
import { type Violation, violation } from '../problems/violation';

export const rateStatuses = ['proposed', 'confirmed', 'withdrawn'] as const;
export type RateStatus = (typeof rateStatuses)[number];
export type RateAct = 'confirm' | 'withdraw';

export interface RateFacts {
  readonly enteredByActor: boolean;
  /** Some money was converted by it. */
  readonly isUsed: boolean;
}

/** The life of an exchange rate: entered by one, confirmed by another, withdrawn only while nothing stands on it. */
export const rateTransitions: readonly Transition<RateStatus, RateAct, RateFacts>[] = [
  {
    act: 'confirm',
    from: ['proposed'],
    to: 'confirmed',
    permission: 'rates.confirm',
    when: ({ enteredByActor }): Violation[] => (enteredByActor ? [violation('four_eyes')] : []),
  },
  {
    act: 'withdraw',
    from: ['proposed', 'confirmed'],
    to: 'withdrawn',
    permission: 'rates.confirm',
    reasonNeeded: true,
    when: ({ isUsed }): Violation[] => (isUsed ? [violation('rate_in_use')] : []),
  },
];
