import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type BudgetCategory, budgetCategories } from '@tendesh/domain/applications/budget-categories';
import {
  type EvidenceStrength,
  evidenceStrengths,
  type OwnContributionKind,
  ownContributionKinds,
} from '@tendesh/domain/contributions/kinds';
import { TextsInput } from '../shared/texts';

/** Ranges and sums are asked by checkRuleSet of libs/domain, for the browser and the server alike: here only the shape. */
export class KindRuleInput {
  @IsIn(ownContributionKinds)
  kind: OwnContributionKind;

  @IsOptional()
  @IsInt()
  maxBp?: number;

  @IsOptional()
  @IsIn(evidenceStrengths)
  leastEvidenceStrength?: EvidenceStrength;
}

export class BorrowedPatternInput {
  @IsInt()
  depositShareBp: number;

  @IsInt()
  daysBefore: number;

  @IsInt()
  withdrawnShareBp: number;

  @IsInt()
  daysAfter: number;
}

export class ScoreFormCriterionInput {
  @IsString()
  @MaxLength(40)
  code: string;

  @ValidateNested()
  @Type(() => TextsInput)
  label: TextsInput;

  @IsInt()
  weight: number;

  @IsInt()
  minimumBp: number;

  @ValidateNested({ each: true })
  @Type(() => TextsInput)
  @ArrayMinSize(6)
  @ArrayMaxSize(6)
  anchors: TextsInput[];
}

export class ScoreFormInput {
  @ValidateNested({ each: true })
  @Type(() => ScoreFormCriterionInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  criteria: ScoreFormCriterionInput[];

  @IsInt()
  maxSpreadHundredths: number;
}

export class ManualItemInput {
  @IsString()
  @MaxLength(40)
  code: string;

  @ValidateNested()
  @Type(() => TextsInput)
  question: TextsInput;
}

export class ServiceDaysInput {
  @IsInt()
  screening: number;

  @IsInt()
  assessment: number;

  @IsInt()
  decision: number;

  @IsInt()
  verification: number;

  @IsInt()
  correction: number;

  @IsInt()
  agreement: number;

  @IsInt()
  release: number;

  @IsInt()
  disbursement: number;
}

/** Every rule of a rule set, as `RuleSet` of libs/domain has them; what is absent follows the manual. */
export class RulesInput {
  @IsInt()
  ownShareMinBp: number;

  @IsInt()
  grantShareMaxBp: number;

  @IsInt()
  grantFloorMinor: number;

  @IsInt()
  grantCapMinor: number;

  @IsInt()
  inKindMaxBp: number;

  @IsArray()
  @IsIn(ownContributionKinds, { each: true })
  countingKinds: OwnContributionKind[];

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => KindRuleInput)
  @ArrayMaxSize(20)
  kindRules?: KindRuleInput[];

  @IsOptional()
  @IsInt()
  relativesMaxDegree?: number;

  @IsIn(evidenceStrengths)
  leastEvidenceStrength: EvidenceStrength;

  @IsOptional()
  @ValidateNested()
  @Type(() => BorrowedPatternInput)
  borrowedPattern?: BorrowedPatternInput;

  @IsArray()
  @IsIn(budgetCategories, { each: true })
  ineligibleCategories: BudgetCategory[];

  @IsInt()
  minimumAge: number;

  @IsInt()
  maxDaysSinceReturn: number;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => ManualItemInput)
  @ArrayMaxSize(30)
  manualItems?: ManualItemInput[];

  @IsIn(['evidenced', 'verified'])
  decisionReading: 'evidenced' | 'verified';

  @IsInt()
  managerApprovalMaxMinor: number;

  @IsOptional()
  @IsInt()
  secondApprovalAboveMinor?: number;

  @IsOptional()
  @IsInt()
  quorum?: number;

  @IsOptional()
  @IsInt()
  appealDays?: number;

  @IsInt()
  scoreSheetsNeeded: number;

  @IsInt()
  scorePassMark: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => ScoreFormInput)
  scoreForm?: ScoreFormInput;

  @IsArray()
  @IsInt({ each: true })
  @ArrayMaxSize(24)
  visitMonths: number[];

  @ValidateNested()
  @Type(() => ServiceDaysInput)
  serviceDays: ServiceDaysInput;
}
