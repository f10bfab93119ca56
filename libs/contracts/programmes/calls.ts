import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { CallStatus } from '@tendesh/domain/programmes/call-transitions';
import { type CallQuotas, MAX_GRANTS } from '@tendesh/domain/programmes/quotas';
import type { Texts } from '@tendesh/domain/texts/texts';
import type { OfferedAction, StaffReference } from '../shared/acts';
import { ReasonRequest } from '../shared/reason';
import { TextsInput } from '../shared/texts';

export class QuotasInput {
  @IsOptional()
  @IsInt()
  maxGrants?: number;

  @IsOptional()
  @IsInt()
  leastWomenBp?: number;

  @IsOptional()
  @IsInt()
  leastYoungBp?: number;
}

export class SaveCallRequest {
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,19}$/)
  code: string;

  @ValidateNested()
  @Type(() => TextsInput)
  name: TextsInput;

  @ValidateNested()
  @Type(() => TextsInput)
  description: TextsInput;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  opensOn: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  closesOn: string;

  @ValidateNested()
  @Type(() => QuotasInput)
  quotas: QuotasInput;

  @IsUUID()
  ruleSetId: string;

  /** In the order in which awards draw on them. */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(20)
  allocationIds: string[];
}

/** What a published call gains. Everything else stays as it was published. */
export class ReviseCallRequest extends ReasonRequest {
  @ValidateNested()
  @Type(() => TextsInput)
  name: TextsInput;

  @ValidateNested()
  @Type(() => TextsInput)
  description: TextsInput;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  closesOn: string;

  /** Null: no limit. */
  @ValidateIf(({ maxGrants }: ReviseCallRequest) => maxGrants !== null)
  @IsInt()
  @Min(1)
  @Max(MAX_GRANTS)
  maxGrants: number | null;

  /** Those it draws on already, in their order, and further ones after them. */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(20)
  allocationIds: string[];
}

/** Terms of a call; only those that a revision changed. */
export class RevisedTerms {
  name?: Texts;
  description?: Texts;
  closesOn?: string;
  maxGrants?: number | null;
  allocationIds?: string[];
}

export class CallRevision {
  id: string;
  former: RevisedTerms;
  revised: RevisedTerms;
  reason: string;
  revisedBy: StaffReference;
  revisedAt: string;
}

/** A call as those see it who set it up. */
export class CallItem {
  id: string;
  code: string;
  name: Texts;
  description: Texts;
  status: CallStatus;
  opensOn: string;
  closesOn: string;
  quotas: CallQuotas;
  /** Grants so far, cancelled ones left out. */
  grants: number;
  /** Promised by committees; no award has taken them yet. */
  selected: number;
  women: number;
  young: number;
  /** Under which it was or will be published. */
  ruleSetId: string;
  ruleSetNumber: number;
  allocationIds: string[];
  editedBy: StaffReference | null;
  publishedBy: StaffReference | null;
  publishedAt: string | null;
  /** Newest first. */
  revisions: CallRevision[];
  version: number;
  actions: OfferedAction[];
}
