import type { RuleSet } from './rule-set';

/** Rules of a programme's own currency and means: no manual can say them. */
export type RuleOfMeans = 'grantFloorMinor' | 'grantCapMinor' | 'managerApprovalMaxMinor';

/** What the manual says where a programme has no rules yet; its first rule set starts from here. */
export const standardRules: Omit<RuleSet, RuleOfMeans> = {
  ownShareMinBp: 5000,
  grantShareMaxBp: 5000,
  inKindMaxBp: 5000,
  countingKinds: ['savings', 'remittance', 'asset_sale', 'equipment_bought', 'premises', 'relative'],
  leastEvidenceStrength: 'valuation_act',
  ineligibleCategories: ['land_or_real_estate', 'personal_vehicle', 'debt_repayment', 'taxes_and_fines'],
  minimumAge: 18,
  maxDaysSinceReturn: 1825,
  decisionReading: 'evidenced',
  scoreSheetsNeeded: 2,
  scorePassMark: 60,
  visitMonths: [1, 3, 6, 12],
  serviceDays: {
    screening: 5,
    assessment: 15,
    decision: 10,
    verification: 5,
    correction: 10,
    agreement: 10,
    release: 5,
    disbursement: 5,
  },
};
