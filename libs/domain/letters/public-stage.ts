import type { ApplicationStatus } from '../applications/application-transitions';
import type { AwardStatus } from '../awards/award-transitions';
import type { CaseStatus } from '../cases/case-transitions';

/** What an applicant may see of a case without an account: where it stands, and no more. */
export const publicStages = [
  'registered',
  'preparing',
  'correcting',
  'checking',
  'assessing',
  'deciding',
  'decided',
  'approved',
  'paying',
  'following',
  'closed',
] as const;
export type PublicStage = (typeof publicStages)[number];

interface Standing {
  readonly caseStatus: CaseStatus;
  readonly applicationStatus: ApplicationStatus | null;
  readonly awardStatus: AwardStatus | null;
}

/** A refusal is not read from a page: it says that there is a decision, and the letter says which. */
export function publicStage({ caseStatus, applicationStatus, awardStatus }: Standing): PublicStage {
  if (caseStatus === 'closed') return 'closed';
  if (applicationStatus === null) return 'registered';
  if (applicationStatus === 'approved' && awardStatus !== null) return stageOfAward[awardStatus];
  return stageOfApplication[applicationStatus];
}

const stageOfApplication: Readonly<Record<ApplicationStatus, PublicStage>> = {
  draft: 'preparing',
  returned: 'correcting',
  submitted: 'checking',
  eligible: 'assessing',
  assessed: 'deciding',
  selected: 'deciding',
  reserved: 'deciding',
  ineligible: 'decided',
  rejected: 'decided',
  approved: 'approved',
  withdrawn: 'decided',
};

const stageOfAward: Readonly<Record<AwardStatus, PublicStage>> = {
  approved: 'approved',
  signed: 'paying',
  completed: 'following',
  cancelled: 'decided',
  ended: 'following',
};
