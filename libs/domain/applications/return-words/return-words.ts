import type { CorrectionGroup, PlanField } from '../corrections';
import type { ReturnReason } from '../return-reasons';

/** In which a return is told: on screens, in mails and in letters to the applicant. */
export interface ReturnWords {
  readonly groups: Readonly<Record<CorrectionGroup, string>>;
  readonly fields: Readonly<Record<PlanField, string>>;
  /** `other` has no sentence: it is said in own words. */
  readonly reasons: Readonly<Record<Exclude<ReturnReason, 'other'>, string>>;
}
