import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { AwardStatus, TrancheStatus } from '@tendesh/domain/awards/award-transitions';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import type { OfferedAction, StaffReference } from '../shared/acts';
import type { Amendment } from './amendments';

export class TrancheInput {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  purpose: string;

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  amountMinor: number;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  plannedOn: string;
}

export class PlanTranchesRequest {
  @ValidateNested({ each: true })
  @Type(() => TrancheInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  tranches: TrancheInput[];
}

export class AgreementRequest {
  @IsIn(languages)
  language: Language;
}

export class SignatureRequest {
  /** A document of kind `signed_agreement`. */
  @IsUUID()
  documentId: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  signedOn: string;
}

export const disbursementWays = ['supplier', 'bank_transfer', 'cash_card'] as const;
export type DisbursementWay = (typeof disbursementWays)[number];

export class DisbursementRequest {
  @IsIn(disbursementWays)
  way: DisbursementWay;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  payee: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  reference: string;

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  amountMinor: number;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  paidOn: string;
}

export class RepaymentRequest {
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  amountMinor: number;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  reference: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  paidOn: string;
}

export class RepaymentItem {
  id: string;
  amountMinor: number;
  reference: string;
  paidOn: string;
  recordedBy: StaffReference;
  voidedAt: string | null;
  voidReason: string | null;
}

export class ReleaseItem {
  id: string;
  amountMinor: number;
  authorisedBy: StaffReference;
  onBehalfOf: StaffReference | null;
  authorisedAt: string;
  voidedAt: string | null;
  voidReason: string | null;
}

export class DisbursementItem {
  id: string;
  releaseId: string;
  amountMinor: number;
  way: DisbursementWay;
  payee: string;
  reference: string;
  paidOn: string;
  recordedBy: StaffReference;
  voidedAt: string | null;
  voidReason: string | null;
}

export class Tranche {
  id: string;
  position: number;
  purpose: string;
  amountMinor: number;
  plannedOn: string;
  status: TrancheStatus;
  releases: ReleaseItem[];
  disbursements: DisbursementItem[];
  version: number;
  actions: OfferedAction[];
}

export class Award {
  id: string;
  status: AwardStatus;
  currency: string;
  amountMinor: number;
  ownRequiredMinor: number;
  ownVerifiedMinor: number;
  releasedMinor: number;
  disbursedMinor: number;
  repaidMinor: number;
  releasableMinor: number;
  /** What is out above the verified match; above 0 the award is frozen. */
  overReleasedMinor: number;
  frozen: boolean;
  approvedBy: StaffReference;
  approvedAt: string;
  agreementDocumentId: string | null;
  agreementLanguage: Language | null;
  signedDocumentId: string | null;
  signedOn: string | null;
  tranches: Tranche[];
  repayments: RepaymentItem[];
  /** Newest first. */
  amendments: Amendment[];
  version: number;
  actions: OfferedAction[];
}
