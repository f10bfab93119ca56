import type { DocumentType } from '@tendesh/domain/cases/documents';
import type { EvidenceItemStatus } from '@tendesh/domain/contributions/evidence-item';
import type { ReuseKind } from '@tendesh/domain/radar/reuse';
import type { Helper } from '../shared/acts';

/** The other paper, for a reader who may see its case. What stands on it is null for a paper that is no evidence. */
export class ReusedPaper {
  caseId: string;
  caseNumber: string;
  documentId: string;
  fileName: string;
  mediaType: DocumentType;
  uploadedAt: string;
  isVoided: boolean;
  issuer: string | null;
  documentNumber: string | null;
  datedOn: string | null;
  sumMinor: number | null;
  currency: string | null;
  serialNumber: string | null;
  status: EvidenceItemStatus | null;
}

export class ReuseMatchItem {
  /** Of the paper that was asked about, or of a photo of the valuation beside it. */
  documentId: string;
  kind: ReuseKind;
  /** Thousandths in which two pictures differ; 0 for what is the same. */
  distance: number;
  foundAt: string;
  officeName: string;
  isSameCase: boolean;
  /** Null where the reader may not see the other case: then somebody of `ask` can. */
  paper: ReusedPaper | null;
  ask: Helper[];
}

export class ReuseMatches {
  matches: ReuseMatchItem[];
  looksBorrowed: boolean;
  passOverReason: string | null;
}
