import fc from 'fast-check';
import { budgetCategories } from '../applications/budget-categories';
import { contributionKinds, evidenceStrengths, kindTable, ownContributionKinds } from '../contributions/kinds';
import type { MatchFigures } from '../match/check-match';
import type { Pledge } from '../match/own-contribution';
import { MAX_MINOR } from '../money/minor';
import type { RuleSet } from '../programmes/rule-set';

/** Amounts from 0 to 9 x 10^15, small ones and the edge more often than chance would have them. */
export const amounts = fc.oneof(
  fc.nat(2_000),
  fc.nat(2_000_000_000),
  fc.maxSafeNat().map(toRange),
  fc.constant(MAX_MINOR),
);
export const positiveAmounts = amounts.map((amount) => Math.max(1, amount));
export const basisPoints = fc.oneof(fc.constantFrom(0, 1, 3_333, 5_000, 9_999, 10_000), fc.nat(10_000));

/** Half own money, half grant, in kind up to 30 % of the required part. */
export const halfAndHalf: RuleSet = {
  ownShareMinBp: 5_000,
  grantShareMaxBp: 5_000,
  grantFloorMinor: 0,
  grantCapMinor: MAX_MINOR,
  inKindMaxBp: 3_000,
  countingKinds: ['savings', 'remittance', 'asset_sale', 'equipment_bought', 'labour', 'premises', 'relative'],
  leastEvidenceStrength: 'valuation_act',
  ineligibleCategories: ['land_or_real_estate', 'debt_repayment'],
  minimumAge: 18,
  maxDaysSinceReturn: 730,
  decisionReading: 'evidenced',
  managerApprovalMaxMinor: MAX_MINOR,
  scoreSheetsNeeded: 1,
  scorePassMark: 60,
  visitMonths: [1, 3, 6, 12],
  serviceDays: {
    ...{ screening: 5, assessment: 10, decision: 5, verification: 5 },
    ...{ correction: 10, agreement: 5, release: 3, disbursement: 3 },
  },
};

/** Any rule set that a programme could write down. */
export const ruleSets: fc.Arbitrary<RuleSet> = fc
  .record({
    ownShareMinBp: basisPoints,
    grantShareMaxBp: basisPoints,
    grantFloorMinor: fc.oneof(fc.constant(0), fc.nat(1_000)),
    grantCapMinor: amounts,
    inKindMaxBp: basisPoints,
    countingKinds: fc.subarray([...ownContributionKinds]),
    leastEvidenceStrength: fc.constantFrom(...evidenceStrengths),
    ineligibleCategories: fc.subarray([...budgetCategories]),
    decisionReading: fc.constantFrom('evidenced' as const, 'verified' as const),
    relativesMaxDegree: fc.nat(4),
    kindRules: fc.uniqueArray(
      fc.record(
        {
          kind: fc.constantFrom(...ownContributionKinds),
          maxBp: basisPoints,
          leastEvidenceStrength: fc.constantFrom(...evidenceStrengths),
        },
        { requiredKeys: ['kind'] },
      ),
      { selector: ({ kind }) => kind, maxLength: 4 },
    ),
  })
  .map((some) => ({ ...halfAndHalf, ...some }));

/** Figures that balance: a cost, cut into own money (of which a part counts), third party and grant. */
export const balancedFigures: fc.Arbitrary<MatchFigures> = fc
  .tuple(
    positiveAmounts,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    amounts,
  )
  .map(([projectCostMinor, ownPart, thirdPart, counts]) => {
    const ownTotalMinor = Math.floor(projectCostMinor * ownPart);
    const thirdPartyMinor = Math.floor((projectCostMinor - ownTotalMinor) * thirdPart);
    const grantMinor = projectCostMinor - ownTotalMinor - thirdPartyMinor;
    return {
      projectCostMinor,
      ownTotalMinor,
      ownCountedMinor: Math.min(counts, ownTotalMinor),
      thirdPartyMinor,
      grantMinor,
    };
  });

/** Pledges whose sum stays in range. */
export const pledges: fc.Arbitrary<Pledge[]> = fc.array(
  fc.constantFrom(...contributionKinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      amountMinor: amounts.map((amount) => Math.floor(amount / 10)),
      evidenceStrength: fc.constantFrom(null, ...evidenceStrengths),
      writtenCommitment: fc.boolean(),
      funderKind: fc.constantFrom(...kindTable[kind].funders),
      funderDegree: fc.constantFrom(null, 1, 2, 4),
    }),
  ),
  { maxLength: 8 },
);

function toRange(amount: number): number {
  return Math.min(amount, MAX_MINOR);
}
