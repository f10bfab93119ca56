import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type BudgetCategory, budgetCategories } from '@tendesh/domain/applications/budget-categories';
import type { CorrectionGroup, PlanField } from '@tendesh/domain/applications/corrections';
import type { AddedReason, ReturnReason } from '@tendesh/domain/applications/return-reasons';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import { MAX_RELATIVE_DEGREE } from '@tendesh/domain/contributions/funders';
import {
  type ContributionKind,
  contributionKinds,
  type FunderKind,
  funderKinds,
} from '@tendesh/domain/contributions/kinds';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import type { Violation } from '@tendesh/domain/problems/violation';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { ConversionItem, RateUsed } from '../programmes/exchange-rates';
import type { OfferedAction } from '../shared/acts';
import type { Approvals } from './approvals';
import { BusinessPlanInput } from './plan';

export class StartApplicationRequest {
  @IsUUID()
  callId: string;
}

export class BudgetLineInput {
  @IsIn(budgetCategories)
  category: BudgetCategory;

  @IsString()
  @MaxLength(300)
  description: string;

  /** 2.5 pieces are 2500. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000_000)
  quantityThousandths: number;

  @IsString()
  @MaxLength(30)
  unit: string;

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  unitPriceMinor: number;
}

export class PledgeInput {
  /** Kept for a pledge that exists, absent for a new one. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsIn(contributionKinds)
  kind: ContributionKind;

  /** Who gives it; absent: the usual one of the kind. */
  @IsOptional()
  @IsIn(funderKinds)
  funderKind?: FunderKind | null;

  /** Of a relative: 1 is spouse, parent or child. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_RELATIVE_DEGREE)
  funderDegree?: number | null;

  /** The name of the funder. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  funder?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  description?: string | null;

  /** As it was promised, in its own currency. */
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  amountMinor: number;

  /** Any currency of the table; another one than the programme's is converted. */
  @IsString()
  @MinLength(3)
  @MaxLength(3)
  currency: string;
}

/**
 * The whole draft as it stands on the screen. Incomplete is fine, wrong is not: each value present must be of its kind.
 */
export class SaveApplicationRequest {
  @IsObject()
  @ValidateNested()
  @Type(() => BusinessPlanInput)
  plan: BusinessPlanInput;

  @ValidateNested({ each: true })
  @Type(() => BudgetLineInput)
  @ArrayMaxSize(200)
  budgetLines: BudgetLineInput[];

  @ValidateNested({ each: true })
  @Type(() => PledgeInput)
  @ArrayMaxSize(50)
  pledges: PledgeInput[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  requestedGrantMinor?: number | null;
}

export class SubmissionRequest {
  /** The returnee confirms that the plan is true and that the own money is free of debt. */
  @IsBoolean()
  declared: boolean;
}

/** One thing that a return for correction reopens: a group, a field of the plan or a paper, and why. */
export class Correction {
  group: CorrectionGroup;
  field: PlanField | null;
  documentId: string | null;
  /** A built-in reason; `other` where it was added to the library or said in own words. */
  code: ReturnReason;
  /** A reason that administrators added, as it read then. */
  added: AddedReason | null;
  /** In own words. */
  reason: string | null;
}

/** The clock of the office for the step under way. It stands still while the application is returned. */
export class ServiceClock {
  step: 'screening' | 'assessment' | 'decision';
  serviceDays: number;
  /** Used before a return; while it runs, without those since it runs again. */
  usedDays: number;
  isPaused: boolean;
  /** Null while it is paused. */
  dueOn: string | null;
}

export class BudgetLine {
  category: BudgetCategory;
  description: string;
  quantityThousandths: number;
  unit: string;
  unitPriceMinor: number;
  amountMinor: number;
  eligible: boolean;
}

export class Pledge {
  id: string;
  kind: ContributionKind;
  funderKind: FunderKind;
  funderDegree: number | null;
  funder: string | null;
  description: string | null;
  /** As it was promised, in its own currency. */
  amountMinor: number;
  currency: string;
  /** What it comes to in the programme's currency; null where it is promised in that. */
  conversion: ConversionItem | null;
  status: string;
}

export class Application {
  id: string;
  caseId: string;
  caseNumber: string;
  returneeName: string;
  callId: string;
  callName: string;
  programmeId: string;
  programmeName: string;
  currency: string;
  status: ApplicationStatus;
  statusSince: string;
  submittedAt: string | null;
  /** While it waits for the decision. */
  approvals: Approvals | null;
  rules: RuleSet;
  ruleSetNumber: number;
  plan: BusinessPlanInput;
  budgetLines: BudgetLine[];
  pledges: Pledge[];
  /** Exchange rates that hold on the day `ratesOn`, while the plan can be written; else none. */
  rates: RateUsed[];
  ratesOn: string;
  requestedGrantMinor: number | null;
  corrections: Correction[] | null;
  /** The round of scoring: one more for each time that what was scored opened again. */
  scoringRound: number;
  /** Null before the submission and after the decision. */
  clock: ServiceClock | null;
  /** What still stands against a submission, as the server judges it. */
  violations: Violation[];
  version: number;
  actions: OfferedAction[];
}

export class SavedApplication {
  version: number;
  savedAt: string;
  /** Ids of the pledges in the order sent, so that the next save keeps them. */
  pledgeIds: string[];
  violations: Violation[];
}
