import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import {
  type ContributionKind,
  type ContributionStatus,
  type EvidenceStrength,
  evidenceStrengths,
} from '@tendesh/domain/contributions/kinds';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import type { OfferedAction, StaffReference } from '../shared/acts';

export class EvidenceRequest {
  /** A document of kind `evidence` or `commitment_letter`, uploaded for this contribution. */
  @IsUUID()
  documentId: string;

  @IsIn(evidenceStrengths)
  strength: EvidenceStrength;
}

export class VerificationRequest {
  /** May be less than claimed, never more. */
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  amountMinor: number;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

export class ContributionItem {
  id: string;
  kind: ContributionKind;
  isOwn: boolean;
  funder: string | null;
  description: string | null;
  amountMinor: number;
  currency: string;
  status: ContributionStatus;
  evidenceStrength: EvidenceStrength | null;
  verifiedMinor: number | null;
  /** Why it does not count for the rule, though it stands in the balance; null when it counts. */
  whyNotCounted: string | null;
  recordedBy: StaffReference;
  decidedBy: StaffReference | null;
  decidedAt: string | null;
  decisionNote: string | null;
  documentIds: string[];
  version: number;
  actions: OfferedAction[];
}
