import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type IneligibleReason, ineligibleReasons } from '@tendesh/domain/assessments/ineligible-reasons';
import {
  type CorrectionGroup,
  correctionGroups,
  type PlanField,
  planFields,
} from '@tendesh/domain/applications/corrections';
import { type ReturnReason, returnReasonCodes } from '@tendesh/domain/applications/return-reasons';
import type { Violation } from '@tendesh/domain/problems/violation';
import type { Correction } from '../applications/applications';
import type { StaffReference } from '../shared/acts';

export class ChecklistAnswerInput {
  @IsString()
  @MaxLength(40)
  item: string;

  @IsIn(['yes', 'no', 'not_seen'])
  answer: 'yes' | 'no' | 'not_seen';

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  /** The paper of the case that shows it. */
  @IsOptional()
  @IsUUID()
  documentId?: string | null;
}

/** The manual items of the checklist; the automatic ones are answered by the server. */
export class ScreeningRequest {
  @ValidateNested({ each: true })
  @Type(() => ChecklistAnswerInput)
  @ArrayMaxSize(40)
  answers: ChecklistAnswerInput[];

  @IsIn(['eligible', 'ineligible'])
  outcome: 'eligible' | 'ineligible';

  /** Needed when ineligible: what the letter to the returnee says. */
  @IsOptional()
  @IsIn(ineligibleReasons)
  reasonCode?: IneligibleReason | null;

  /** Needed when ineligible. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string | null;
}

export class SiteVisitRequest {
  @IsISO8601({ strict: true })
  @MaxLength(10)
  visitedOn: string;

  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  premises: string;

  @IsBoolean()
  ownMoneySeen: boolean;

  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  note: string;
}

export class ScoreInput {
  @IsString()
  @MaxLength(40)
  criterion: string;

  @IsInt()
  @Min(0)
  @Max(5)
  level: number;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class ScoreSheetRequest {
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  scores: ScoreInput[];

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

export class ApprovalRequest {
  /** Absent: the first allocation of the call that has enough left. */
  @IsOptional()
  @IsUUID()
  allocationId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

/** What is pinned: a group, one field of the plan, or a paper. */
export class CorrectionInput {
  @IsIn(correctionGroups)
  group: CorrectionGroup;

  @IsOptional()
  @IsIn(planFields)
  field?: PlanField | null;

  @IsOptional()
  @IsUUID()
  documentId?: string | null;

  /** A built-in reason; absent: an added one, or own words. */
  @IsOptional()
  @IsIn(returnReasonCodes)
  code?: ReturnReason;

  /** A reason that administrators added to the library. */
  @IsOptional()
  @IsUUID()
  addedId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string | null;
}

export class ReturnRequest {
  @ValidateNested({ each: true })
  @Type(() => CorrectionInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  corrections: CorrectionInput[];
}

export class ChecklistAnswer {
  item: string;
  answer: 'yes' | 'no' | 'not_seen';
  automatic: boolean;
  note: string | null;
  documentId?: string | null;
  /** What the system found at the moment of the screening, also where a person settled it by looking. */
  reason?: Violation | null;
  figures?: Readonly<Record<string, string | number>>;
}

export class Screening {
  id: string;
  outcome: 'eligible' | 'ineligible';
  answers: ChecklistAnswer[];
  reasonCode: IneligibleReason | null;
  note: string | null;
  screenedBy: StaffReference;
  screenedAt: string;
}

export class SiteVisit {
  id: string;
  visitedOn: string;
  premises: string;
  ownMoneySeen: boolean;
  note: string;
  recordedBy: StaffReference;
}

/** Others' sheets come without their scores while sheets are handed in, unless the reader has handed in an own one. */
export class ScoreSheet {
  id: string;
  /** Only those of the application's own round count. */
  round: number;
  scoredBy: StaffReference;
  scoredAt: string;
  totalHundredths: number | null;
  /** How much this rater gives above or below others on the same applications; it changes no total. */
  severityHundredths: number | null;
  scores: { criterion: string; level: number; note: string | null }[] | null;
  note: string | null;
}

/** How the scorers read sheets that stay apart. */
export class Reconciliation {
  id: string;
  round: number;
  sheets: number;
  note: string;
  recordedBy: StaffReference;
  recordedAt: string;
}

export class Decision {
  id: string;
  verdict: 'approve' | 'reject' | 'return';
  /** A first approval of two does not: it waited for another. */
  completes: boolean;
  onBehalfOf: StaffReference | null;
  grantMinor: number | null;
  reason: string | null;
  corrections: Correction[] | null;
  decidedBy: StaffReference;
  decidedAt: string;
}
