import { Type } from 'class-transformer';
import {
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
import {
  type EvidenceItemStatus,
  type EvidenceReason,
  evidenceReasons,
  refusalReasons,
} from '@tendesh/domain/contributions/evidence-item';
import { type EvidenceStrength, evidenceStrengths } from '@tendesh/domain/contributions/kinds';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import type { DocumentType } from '@tendesh/domain/cases/documents';
import type { OfferedAction, StaffReference } from '../shared/acts';

/** What a bank statement shows besides its balance: a large deposit, and what went out again. In its own currency. */
export class StatementInput {
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  depositMinor: number;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  depositedOn: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  withdrawnMinor?: number | null;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  withdrawnOn?: string | null;
}

/** As the verifier read it; null where there is no large deposit after all. */
export class StatementRequest {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => StatementInput)
  statement?: StatementInput | null;
}

/** A paper for a contribution, with what stands on it. */
export class EvidenceRequest {
  /** A document of kind `evidence` or `commitment_letter`, uploaded for this contribution. */
  @IsUUID()
  documentId: string;

  @IsIn(evidenceStrengths)
  strength: EvidenceStrength;

  /** The bank, the supplier, whoever signed. */
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  issuer: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentNumber?: string | null;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  datedOn: string;

  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  sumMinor: number;

  @IsString()
  @MinLength(3)
  @MaxLength(3)
  currency: string;

  /** Of a thing that was bought. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  serialNumber?: string | null;

  /** What part of the contribution the paper shows. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  covers?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => StatementInput)
  statement?: StatementInput | null;
}

export class AcceptanceRequest {
  /** In the programme's currency; may be less than claimed, then with a reason. */
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  amountMinor: number;

  @IsOptional()
  @IsIn(evidenceReasons)
  reasonCode?: EvidenceReason | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;

  /** Why the paper is taken although it is used elsewhere, or its money looks borrowed. */
  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  passOverReason?: string | null;
}

export class EvidenceRefusalRequest {
  @IsIn(refusalReasons)
  reasonCode: EvidenceReason;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

export class StatementFactsItem {
  depositMinor: number;
  depositedOn: string;
  withdrawnMinor: number | null;
  withdrawnOn: string | null;
}

/** What speaks against a paper; shown to those who may know of other offices' papers. */
export class EvidenceDoubts {
  /** Other papers with which it has something in common. */
  matches: number;
  looksBorrowed: boolean;
  /** Something of it was not known when the paper was accepted, or the paper still waits. */
  isOpen: boolean;
}

/** One paper and what a second person made of it. */
export class EvidenceItem {
  id: string;
  contributionId: string;
  documentId: string;
  fileName: string;
  mediaType: DocumentType;
  strength: EvidenceStrength;
  issuer: string | null;
  documentNumber: string | null;
  datedOn: string;
  sumMinor: number;
  currency: string;
  serialNumber: string | null;
  covers: string | null;
  /** What it claims in the programme's currency: the most that can be accepted. */
  claimedMinor: number;
  /** The day whose rates made that of a sum in another currency. */
  convertedOn: string | null;
  /** How far those rates lie from the ones of the pledge: minor units of the programme's currency, basis points. */
  drift: { minor: number; basisPoints: number } | null;
  status: EvidenceItemStatus;
  dueOn: string;
  acceptedMinor: number | null;
  reasonCode: EvidenceReason | null;
  note: string | null;
  statement: StatementFactsItem | null;
  passOverReason: string | null;
  /** Null for readers to whom matches are not shown. */
  doubts: EvidenceDoubts | null;
  recordedBy: StaffReference;
  recordedAt: string;
  decidedBy: StaffReference | null;
  decidedAt: string | null;
  version: number;
  actions: OfferedAction[];
}
