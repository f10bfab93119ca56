/** Why an application is not eligible, as the letter to the returnee says it (programme manual, "Screening"). */
export const ineligibleReasons = [
  'age',
  'not_a_returnee',
  'returned_too_long_ago',
  'own_contribution_too_low',
  'grant_outside_limits',
  'costs_not_eligible',
  'earlier_grant',
  'duplicate_application',
  'documents_missing',
  'business_of_another',
  'no_premises',
  'other',
] as const;
export type IneligibleReason = (typeof ineligibleReasons)[number];
