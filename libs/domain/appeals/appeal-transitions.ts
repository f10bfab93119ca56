import type { By } from '../acts/by';
import type { Transition } from '../acts/transitions';
import type { ApplicationStatus } from '../applications/application-transitions';
import { type Violation, violation } from '../problems/violation';

/** The life of an appeal against a refusal (programme manual, "Appeals"). */
export const appealStatuses = ['filed', 'upheld', 'dismissed', 'withdrawn'] as const;
export type AppealStatus = (typeof appealStatuses)[number];

export type AppealAct = 'uphold' | 'dismiss' | 'withdraw';

/** How an appeal came in. */
export const appealWays = ['in_person', 'letter', 'telephone', 'messenger', 'email'] as const;
export type AppealWay = (typeof appealWays)[number];

interface FactsOfCase {
  /** A newer application of the case runs: the old one does not come back beside it. */
  readonly newApplicationRuns: boolean;
}

export interface AppealFacts extends FactsOfCase {
  /** Who took the refusal that the appeal is against. */
  readonly refusedBy: string | null;
}

/** Heard by somebody who took no part in the case before: the duty says which acts are in the way. */
export const appealTransitions: readonly Transition<AppealStatus, AppealAct, AppealFacts>[] = [
  {
    act: 'uphold',
    from: ['filed'],
    to: 'upheld',
    permission: 'appeal.decide',
    duty: 'heard_appeal',
    reasonNeeded: true,
    when: whyNotReopened,
  },
  {
    act: 'dismiss',
    from: ['filed'],
    to: 'dismissed',
    permission: 'appeal.decide',
    duty: 'heard_appeal',
    reasonNeeded: true,
  },
  {
    act: 'withdraw',
    from: ['filed'],
    to: 'withdrawn',
    permission: 'appeal.file',
    reasonNeeded: true,
    by: whyNotWithdrawn,
  },
];

/** Statuses in which an application is refused, and may be appealed for. */
export const refusedStatuses = ['ineligible', 'rejected'] as const;
export type RefusedStatus = (typeof refusedStatuses)[number];

export type RefusalAct = 'appeal' | 'reopen_screening' | 'reopen_scoring' | 'reopen_decision';

export interface RefusalFacts extends FactsOfCase {
  /** Why there is no appeal against this refusal any more, or was none ever. */
  readonly appeal: readonly Violation[];
}

/**
 * What becomes of a refused application by an appeal: the appeal leaves it as it is; upheld, it goes back to where it was
 * refused, for somebody else to decide anew.
 */
export const refusalTransitions: readonly Transition<ApplicationStatus, RefusalAct, RefusalFacts>[] = [
  { act: 'appeal', from: refusedStatuses, to: 'same', permission: 'appeal.file', when: ({ appeal }) => [...appeal] },
  {
    act: 'reopen_screening',
    from: ['ineligible'],
    to: 'submitted',
    permission: 'appeal.decide',
    reasonNeeded: true,
    when: whyNotReopened,
  },
  {
    act: 'reopen_scoring',
    from: ['rejected'],
    to: 'eligible',
    permission: 'appeal.decide',
    reasonNeeded: true,
    when: whyNotReopened,
  },
  {
    act: 'reopen_decision',
    from: ['rejected'],
    to: 'assessed',
    permission: 'appeal.decide',
    reasonNeeded: true,
    when: whyNotReopened,
  },
];

/**
 * The act by which an upheld appeal brings the application back; null where nothing is refused. A rejected one whose sheets
 * do not pass could not be decided otherwise: it is scored anew.
 */
export function reopeningAct(status: ApplicationStatus, sheetsPass: boolean): Exclude<RefusalAct, 'appeal'> | null {
  if (status === 'ineligible') return 'reopen_screening';
  if (status !== 'rejected') return null;
  return sheetsPass ? 'reopen_decision' : 'reopen_scoring';
}

export function isRefused(status: ApplicationStatus): status is RefusedStatus {
  return (refusedStatuses as readonly ApplicationStatus[]).includes(status);
}

/** There is one appeal against a refusal, and a withdrawn one was it: nobody ends so what is said against himself. */
function whyNotWithdrawn({ refusedBy }: AppealFacts, { people }: By): Violation[] {
  return refusedBy !== null && people.includes(refusedBy) ? [violation('four_eyes')] : [];
}

function whyNotReopened({ newApplicationRuns }: FactsOfCase): Violation[] {
  return newApplicationRuns ? [violation('open_application_exists')] : [];
}
