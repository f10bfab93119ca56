import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsISO8601,
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
import { type ValuationMethod, valuationMethods } from '@tendesh/domain/contributions/valuation';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import type { StaffReference } from '../shared/acts';

export class ValuerInput {
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  name: string;

  /** Where the valuer is a member of staff. */
  @IsOptional()
  @IsUUID()
  staffId?: string | null;
}

export class DepreciationInput {
  @IsISO8601({ strict: true })
  @MaxLength(10)
  boughtOn: string;

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  priceMinor: number;

  @IsInt()
  @Min(1)
  @Max(60)
  usefulYears: number;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  residualMinor: number;
}

/** What a contribution in kind is worth, in the programme's currency, by two people who looked at it. */
export class ValuationRequest {
  @IsIn(valuationMethods)
  method: ValuationMethod;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  valuedOn: string;

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  valueMinor: number;

  @ValidateNested({ each: true })
  @Type(() => ValuerInput)
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  valuers: ValuerInput[];

  /** For equipment that was already bought. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DepreciationInput)
  depreciation?: DepreciationInput | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

export class Depreciation {
  boughtOn: string;
  priceMinor: number;
  usefulYears: number;
  residualMinor: number;
}

export class ValuationItem {
  method: ValuationMethod;
  valuedOn: string;
  valueMinor: number;
  currency: string;
  valuers: { name: string; staffId: string | null }[];
  depreciation: Depreciation | null;
  note: string | null;
  /** Photos of what was valued, voided ones left out. */
  photoIds: string[];
  recordedBy: StaffReference;
  recordedAt: string;
  version: number;
}
