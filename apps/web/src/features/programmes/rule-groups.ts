import type { RuleSet } from '@tendesh/domain/programmes/rule-set';

type ServiceDay = keyof RuleSet['serviceDays'];
export type RuleName = Exclude<keyof RuleSet, 'serviceDays'> | ServiceDay;

export const serviceDays: readonly ServiceDay[] = [
  'screening',
  'assessment',
  'decision',
  'verification',
  'correction',
  'agreement',
  'release',
  'disbursement',
];

/** The rules as a reader asks for them: who, how much, what counts, who decides, how fast. */
export const ruleGroups: readonly { readonly group: string; readonly rules: readonly RuleName[] }[] = [
  { group: 'person', rules: ['minimumAge', 'maxDaysSinceReturn'] },
  { group: 'match', rules: ['ownShareMinBp', 'grantShareMaxBp', 'grantFloorMinor', 'grantCapMinor'] },
  {
    group: 'own',
    rules: [
      'inKindMaxBp',
      'leastEvidenceStrength',
      'countingKinds',
      'kindRules',
      'relativesMaxDegree',
      'borrowedPattern',
      'ineligibleCategories',
    ],
  },
  {
    group: 'decision',
    rules: [
      'decisionReading',
      'managerApprovalMaxMinor',
      'secondApprovalAboveMinor',
      'quorum',
      'appealDays',
      'scoreSheetsNeeded',
      'scorePassMark',
      'scoreForm',
    ],
  },
  { group: 'monitoring', rules: ['visitMonths'] },
  { group: 'serviceDays', rules: serviceDays },
];
