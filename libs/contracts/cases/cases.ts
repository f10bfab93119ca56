import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { type CaseOutcome, caseOutcomes } from '@tendesh/domain/closures/outcomes';
import { type DocumentKind, documentKinds } from '@tendesh/domain/cases/documents';

export class OpenCaseRequest {
  @IsUUID()
  returneeId: string;
}

export class NoteRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  body: string;
}

export class ReassignmentRequest {
  @IsUUID()
  caseOfficerId: string;

  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  reason: string;
}

export class ClosureRequest {
  @IsIn(caseOutcomes)
  outcome: CaseOutcome;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;

  /** What the project really cost, in minor units of the programme's currency; needed where a grant was awarded. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  actualCostMinor?: number | null;
}

/** The fields that come beside the file in a multipart upload. */
export class UploadFields {
  @IsIn(documentKinds)
  kind: DocumentKind;

  /** The contribution, award, tranche or visit that the paper belongs to. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;
}

export class DocumentItem {
  id: string;
  kind: DocumentKind;
  subjectId: string | null;
  fileName: string;
  /** The number that the paper bears, where it is evidence. */
  number: string | null;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedBy: string;
  uploadedAt: string;
  voidedAt: string | null;
  voidReason: string | null;
  mayVoid: boolean;
}
