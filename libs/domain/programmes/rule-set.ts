import type { ManualItem } from '../assessments/manual-items';
import type { ScoreForm } from '../assessments/score-form';
import type { EvidenceStrength, OwnContributionKind } from '../contributions/kinds';
import type { BudgetCategory } from '../applications/budget-categories';
import type { BorrowedPattern } from '../radar/borrowed-pattern';

/** A rule for one own kind, where it differs from the rule for all. */
export class KindRule {
  readonly kind: OwnContributionKind;
  /** It counts up to this part of the required own contribution, in basis points; absent: without a limit of its own. */
  readonly maxBp?: number;
  readonly leastEvidenceStrength?: EvidenceStrength;
}

/**
 * The versioned rules of a programme (programme manual, "The match"). Amounts are minor units of the programme's
 * currency, shares are basis points, times are days. An application stays on the version it was submitted under.
 */
export class RuleSet {
  readonly ownShareMinBp: number;
  readonly grantShareMaxBp: number;
  readonly grantFloorMinor: number;
  readonly grantCapMinor: number;
  /** In-kind money counts up to this part of the required own contribution; 0 means that it does not count. */
  readonly inKindMaxBp: number;
  /** Own kinds that count; borrowed money and relatives' money do where they are listed. */
  readonly countingKinds: readonly OwnContributionKind[];
  readonly kindRules?: readonly KindRule[];
  /** How near a relative must be for what he gives to count as own; absent: first degree, 0: no relative. */
  readonly relativesMaxDegree?: number;
  readonly leastEvidenceStrength: EvidenceStrength;
  /** When a deposit looks like money that was borrowed to be shown; absent: ../radar/borrowed-pattern says. */
  readonly borrowedPattern?: BorrowedPattern;
  readonly ineligibleCategories: readonly BudgetCategory[];
  readonly minimumAge: number;
  /** A person who came back longer ago than this, or has not yet come back, is not eligible. */
  readonly maxDaysSinceReturn: number;
  /** What a person answers at the screening; absent: ../assessments/manual-items says. */
  readonly manualItems?: readonly ManualItem[];
  readonly decisionReading: 'evidenced' | 'verified';
  /** Managers approve up to here; above it a regional approver is among those who approve. */
  readonly managerApprovalMaxMinor: number;
  /** Above this two different people approve; absent: one is enough at any height. */
  readonly secondApprovalAboveMinor?: number;
  /** How many members without a conflict must sit in the committee; absent: the programme decides without one. */
  readonly quorum?: number;
  /** Working days within which a refusal may be appealed against; absent: no appeal. */
  readonly appealDays?: number;
  readonly scoreSheetsNeeded: number;
  readonly scorePassMark: number;
  /** What is scored, by which weights and anchors; absent: ../assessments/score-form says. */
  readonly scoreForm?: ScoreForm;
  readonly visitMonths: readonly number[];
  readonly serviceDays: {
    readonly screening: number;
    readonly assessment: number;
    readonly decision: number;
    readonly verification: number;
    readonly correction: number;
    readonly agreement: number;
    readonly release: number;
    readonly disbursement: number;
    /** For deciding an appeal; absent: ../appeals/appeal-window says. */
    readonly appeal?: number;
  };
}
