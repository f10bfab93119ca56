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
import type { AmendmentStatus } from '@tendesh/domain/awards/amendment-transitions';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { BudgetLineInput, PledgeInput } from '../applications/applications';
import type { Approvals } from '../applications/approvals';
import type { PlanVersion } from '../applications/plan-version';
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
