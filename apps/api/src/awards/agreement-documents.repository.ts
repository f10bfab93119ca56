import { Injectable } from '@nestjs/common';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import type { AwardEntity } from './award.entity';

export interface AgreementDocument {
  readonly id: string;
  readonly voidedAt: Date | null;
}

/** The papers of an award among the documents of the case. */
@Injectable()
export class AgreementDocuments {
  /** The signed copy that somebody uploaded to this case; a paper of another kind or case is none. */
  async findSignedCopy(tx: Transaction, caseId: string, documentId: string): Promise<AgreementDocument | null> {
    const [row] = await tx.rows<AgreementDocument>(
      `select id, voided_at as "voidedAt" from document where id = $1 and case_id = $2 and kind = 'signed_agreement'`,
      [documentId, caseId],
    );
    return row ?? null;
  }

  /** Adds the agreement that the system made. */
  async add(
    tx: WriteTransaction,
    award: AwardEntity,
    file: { id: string; fileName: string; bytes: number; sha256: Buffer },
  ): Promise<void> {
    await tx.rows(
      `insert into document (id, case_id, office_id, kind, subject_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
       values ($1, $2, $3, 'grant_agreement', $4, $5, 'application/pdf', $6, $7, $8, $9)`,
      [file.id, award.caseId, award.officeId, award.id, file.fileName, file.bytes, file.sha256, tx.actor.id, tx.now],
    );
  }

  /** A former agreement stays in the case, voided. */
  async replace(tx: WriteTransaction, documentId: string | null): Promise<void> {
    if (documentId === null) return;
    await tx.rows(
      `update document set voided_at = $2, voided_by = $3, void_reason = 'replaced' where id = $1 and voided_at is null`,
      [documentId, tx.now, tx.actor.id],
    );
  }
}
