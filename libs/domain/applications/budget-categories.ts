/** Categories of costs; the rule set names the ineligible ones. */
export const budgetCategories = [
  'equipment',
  'tools',
  'furniture',
  'raw_materials',
  'livestock',
  'renovation',
  'software_and_it',
  'training',
  'registration_and_licences',
  'marketing',
  'transport_of_goods',
  'rent',
  'wages',
  'land_or_real_estate',
  'personal_vehicle',
  'debt_repayment',
  'taxes_and_fines',
  'other',
] as const;
export type BudgetCategory = (typeof budgetCategories)[number];
