import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { CallStatus } from '@tendesh/domain/programmes/call-transitions';
import type { CallQuotas } from '@tendesh/domain/programmes/quotas';
import type { Texts } from '@tendesh/domain/texts/texts';
import type { OfferedAction, StaffReference } from '../shared/acts';
import { TextsInput } from './texts';

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
  women: number;
  young: number;
  /** Under which it was or will be published. */
  ruleSetId: string;
  ruleSetNumber: number;
  allocationIds: string[];
  editedBy: StaffReference | null;
  publishedBy: StaffReference | null;
  publishedAt: string | null;
  version: number;
  actions: OfferedAction[];
}
