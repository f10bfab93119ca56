import type { Holidays } from '../calendar/service-days';
import { type BrokenSpell, dueAfterPause, usedServiceDays } from '../calendar/paused-clock';
import type { RuleSet } from '../programmes/rule-set';
import type { ApplicationStatus } from './application-transitions';

/** The steps of the office that have a clock of service days. */
export type ClockedStep = 'screening' | 'assessment' | 'decision';

/** Whose clock runs in a status; the others wait for somebody else, or for nobody. */
export const stepOfStatus: Readonly<Partial<Record<ApplicationStatus, ClockedStep>>> = {
  submitted: 'screening',
  eligible: 'assessment',
  assessed: 'decision',
  selected: 'decision',
};

/** A stretch of a step that a return broke off, in days at the office. */
export interface ReturnedSpell extends BrokenSpell {
  readonly statusBefore: ApplicationStatus;
}

export interface ClockFacts {
  readonly status: ApplicationStatus;
  /** The day since which the status holds. */
  readonly sinceOn: string;
  /** Oldest first; the last is the one under way while the application is returned. */
  readonly returns: readonly ReturnedSpell[];
  readonly serviceDays: RuleSet['serviceDays'];
  readonly holidays: Holidays;
}

export interface ClockReading {
  readonly step: ClockedStep;
  readonly serviceDays: number;
  readonly usedDays: number;
  readonly isPaused: boolean;
  readonly dueOn: string | null;
}

/**
 * How the clock of the office stands: paused while the application is returned, else due by the working days that were
 * not used before the returns. Null where no clock of the office runs.
 */
export function readClock({ status, sinceOn, returns, serviceDays, holidays }: ClockFacts): ClockReading | null {
  const isPaused = status === 'returned';
  const step = stepOfStatus[isPaused ? (returns.at(-1)?.statusBefore ?? status) : status];
  if (step === undefined) return null;
  const spells = returns.filter(({ statusBefore }) => stepOfStatus[statusBefore] === step);
  const days = serviceDays[step];
  return {
    ...{ step, serviceDays: days, usedDays: usedServiceDays(spells, holidays), isPaused },
    dueOn: isPaused ? null : dueAfterPause(sinceOn, days, spells, holidays),
  };
}
