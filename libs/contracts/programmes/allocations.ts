import { IsInt, IsISO8601, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MAX_MINOR } from '@tendesh/domain/money/minor';

export class SaveAllocationRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  donor: string;

  @IsString()
  @MinLength(1)
  @MaxLength(300)
  purpose: string;

  /** The number of the donor's agreement; once in a programme. */
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  reference: string;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  amountMinor: number;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  validFrom: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  validUntil: string;
}

/** Donor money and what became of it, over all offices; in minor units of the programme's currency. */
export class Allocation {
  id: string;
  donor: string;
  purpose: string;
  reference: string;
  amountMinor: number;
  /** Promised by awards. */
  committedMinor: number;
  /** Promised by committees; no award has taken it yet. */
  selectedMinor: number;
  /** Of it, bound by signed agreements. */
  obligatedMinor: number;
  /** Of it, paid and not repaid. */
  disbursedMinor: number;
  validFrom: string;
  validUntil: string;
  version: number;
}
