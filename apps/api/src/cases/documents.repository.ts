import { Injectable } from '@nestjs/common';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { DocumentEntity } from './document.entity';

/** A document with what its presentation needs besides. */
export interface ListedDocument extends Omit<DocumentEntity, 'caseId' | 'officeId' | 'uploadedBy' | 'voidedBy'> {
  number: string | null;
  /** The name of whoever uploaded it. */
  uploadedBy: string;
  inUse: boolean;
  /** Not among what a return for correction has opened. */
  isClosed: boolean;
}

/** Papers that something rests on: the agreement of an award and its signed copy. */
const IN_USE = `exists (select from award a where a.case_id = d.case_id and a.status <> 'cancelled'
    and d.id in (a.agreement_document_id, a.signed_document_id))`;

/** While its application is returned for correction, a paper stays unless it was pinned. */
const CLOSED = `exists (select from assistance_case c join application a on a.id = c.application_id
  where c.id = d.case_id and a.status = 'returned' and not exists (
    select from jsonb_array_elements(a.corrections) pin where pin->>'documentId' = d.id::text))`;

/** The number that the paper `d` bears, where it was attached as evidence. */
export const PAPER_NUMBER = `(select e.document_number from evidence_item e where e.document_id = d.id order by e.id desc limit 1)`;

@Injectable()
export class DocumentsRepository {
  async get(tx: Transaction, id: string): Promise<DocumentEntity> {
    const found = await tx.manager.findOne(DocumentEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  async add(tx: WriteTransaction, row: DocumentEntity): Promise<void> {
    await tx.manager.insert(DocumentEntity, row);
  }

  /** All papers of a case with the voided ones, newest first. */
  listOfCase(tx: Transaction, caseId: string): Promise<ListedDocument[]> {
    return tx.rows<ListedDocument>(
      `select d.id, d.kind, d.subject_id as "subjectId", d.file_name as "fileName", ${PAPER_NUMBER} as number, d.media_type as "mediaType", d.bytes,
         d.sha256, s.full_name as "uploadedBy", d.uploaded_at as "uploadedAt", d.voided_at as "voidedAt",
         d.void_reason as "voidReason", d.voided_at is null and (${IN_USE}) as "inUse",
         d.voided_at is null and (${CLOSED}) as "isClosed"
       from document d join staff s on s.id = d.uploaded_by where d.case_id = $1 order by d.uploaded_at desc, d.id desc`,
      [caseId],
    );
  }

  async isInUse(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.rows(`select d.id from document d where d.id = $1 and (${IN_USE})`, [id]);
    return rows.length > 0;
  }

  async isClosed(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.rows(`select d.id from document d where d.id = $1 and (${CLOSED})`, [id]);
    return rows.length > 0;
  }

  async isOnCase(tx: Transaction, caseId: string, sha256: Buffer): Promise<boolean> {
    const rows = await tx.rows(
      `select id from document where case_id = $1 and sha256 = $2 and voided_at is null limit 1`,
      [caseId, sha256],
    );
    return rows.length > 0;
  }

  /** True for a row of this case that a paper can belong to. */
  async isSubjectOfCase(tx: Transaction, caseId: string, subjectId: string): Promise<boolean> {
    const rows = await tx.rows(
      `select id from contribution where id = $2 and case_id = $1
       union all select id from award where id = $2 and case_id = $1
       union all select id from tranche where id = $2 and case_id = $1
       union all select id from release where id = $2 and case_id = $1
       union all select id from monitoring_visit where id = $2 and case_id = $1`,
      [caseId, subjectId],
    );
    return rows.length > 0;
  }

  async void(tx: WriteTransaction, id: string, reason: string): Promise<void> {
    await tx.manager.update(DocumentEntity, { id }, { voidedAt: tx.now, voidedBy: tx.actor.id, voidReason: reason });
  }

  /** Ids of the papers of a case that were not voided. */
  async standingIds(tx: Transaction, caseId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.rows<{ id: string }>('select id from document where case_id = $1 and voided_at is null', [
      caseId,
    ]);
    return new Set(rows.map(({ id }) => id));
  }
}
