/** How a case can end. */
export const caseOutcomes = [
  'completed',
  'completed_not_operating',
  'withdrawn',
  'rejected',
  'ineligible',
  'terminated',
  'deceased',
] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];
