import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { BudgetCategory } from '@tendesh/domain/applications/budget-categories';
import type { AmendmentStatus } from '@tendesh/domain/awards/amendment-transitions';
import type { ContributionKind, FunderKind } from '@tendesh/domain/contributions/kinds';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { BudgetLineInput, PledgeInput } from '../applications/applications';
import type { Approvals } from '../applications/approvals';
import type { OfferedAction, StaffReference } from '../shared/acts';

/** The money of the plan as it shall stand: pledges that stay come with their id and unchanged. */
export class AmendmentRequest {
  @ValidateNested({ each: true })
  @Type(() => BudgetLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  budgetLines: BudgetLineInput[];

  @ValidateNested({ each: true })
  @Type(() => PledgeInput)
  @ArrayMaxSize(50)
  pledges: PledgeInput[];

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  requestedGrantMinor: number;

  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  reason: string;
}

export class LineOfPlan {
  category: BudgetCategory;
  description: string;
  quantityThousandths: number;
  unit: string;
  unitPriceMinor: number;
  amountMinor: number;
}

export class PledgeOfPlan {
  id: string;
  kind: ContributionKind;
  funderKind: FunderKind;
  funderDegree: number | null;
  funder: string | null;
  description: string | null;
  /** As it was promised, in its own currency. */
  amountMinor: number;
  currency: string;
  /** What it comes to in the programme's currency. */
  resultMinor: number;
}

/** One version of the money of a plan, with what it adds up to; in minor units of the programme's currency. */
export class PlanVersion {
  budgetLines: LineOfPlan[];
  pledges: PledgeOfPlan[];
  grantMinor: number;
  projectCostMinor: number;
  ownMinor: number;
  thirdPartyMinor: number;
}

export class Amendment {
  id: string;
  number: number;
  status: AmendmentStatus;
  reason: string;
  former: PlanVersion;
  proposed: PlanVersion;
  proposedBy: StaffReference;
  proposedAt: string;
  decidedBy: StaffReference | null;
  decidedAt: string | null;
  decisionNote: string | null;
  /** While it waits. */
  approvals: Approvals | null;
  version: number;
  actions: OfferedAction[];
}
