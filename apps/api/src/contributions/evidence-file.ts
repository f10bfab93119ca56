import type { DocumentType } from '@tendesh/domain/cases/documents';
import { valuationOutstanding } from '@tendesh/domain/contributions/valuation';
import type { ReuseKind } from '@tendesh/domain/radar/reuse';
import type { Violation } from '@tendesh/domain/problems/violation';
import type { EvidenceItemEntity } from './evidence-item.entity';
import { type ValuationEntity, valuationOf } from './valuation.entity';

/** A document that belongs to a contribution: a paper of its evidence, or a photo of its valuation. */
export interface EvidenceDocument {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string | null;
  readonly fileName: string;
  readonly mediaType: DocumentType;
  readonly isVoided: boolean;
}

/** A paper of this case and another one of any office that have something in common; of the other one only the ids. */
export interface ReuseMatch {
  readonly documentId: string;
  readonly kind: ReuseKind;
  readonly otherDocumentId: string;
  readonly otherCaseId: string;
  readonly otherOfficeId: string;
  readonly distance: number;
  readonly foundAt: Date;
}

/** Everything that was shown for the contributions of a case. */
export interface EvidenceFile {
  readonly items: readonly EvidenceItemEntity[];
  readonly valuations: readonly ValuationEntity[];
  readonly documents: readonly EvidenceDocument[];
  readonly matches: readonly ReuseMatch[];
}

/** The part of the file that is about one contribution. */
export interface EvidenceOfContribution {
  readonly items: readonly EvidenceItemEntity[];
  readonly valuation: ValuationEntity | null;
  readonly photoIds: readonly string[];
}

export function evidenceOf(file: EvidenceFile, contributionId: string): EvidenceOfContribution {
  return {
    items: file.items.filter((one) => one.contributionId === contributionId),
    valuation: file.valuations.find((one) => one.contributionId === contributionId) ?? null,
    photoIds: file.documents
      .filter((one) => one.subjectId === contributionId && one.kind === 'valuation_photo' && !one.isVoided)
      .map(({ id }) => id),
  };
}

/** What the valuation of a contribution still lacks before a paper of it can be accepted. */
export function outstandingOf({ valuation, photoIds }: EvidenceOfContribution): Violation[] {
  return valuationOutstanding(valuation === null ? null : valuationOf(valuation), photoIds.length);
}
