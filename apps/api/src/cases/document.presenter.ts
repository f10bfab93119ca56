import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { type Actor, reaches, type Standing } from '@tendesh/domain/staff/reach';
import type { ListedDocument } from './documents.repository';

/** The papers of a case as this reader sees them. */
export function presentDocuments(
  documents: readonly ListedDocument[],
  actor: Actor,
  standing: Standing,
): DocumentItem[] {
  return documents.map((one) => presentDocument(one, actor, standing));
}

export function presentDocument(document: ListedDocument, actor: Actor, standing: Standing): DocumentItem {
  const { id, kind, subjectId, fileName, number, mediaType, bytes, sha256, uploadedBy, uploadedAt } = document;
  const { voidedAt, voidReason, inUse, isClosed } = document;
  return {
    ...{ id, kind, subjectId, fileName, number, mediaType, bytes, uploadedBy, voidReason },
    sha256: sha256.toString('hex'),
    uploadedAt: uploadedAt.toISOString(),
    voidedAt: voidedAt?.toISOString() ?? null,
    mayVoid: voidedAt === null && !inUse && !isClosed && reaches(actor, 'document.void', standing),
  };
}
