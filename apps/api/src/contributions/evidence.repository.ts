import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import type { EvidenceDocument, EvidenceFile, ReuseMatch } from './evidence-file';
import { EvidenceItemEntity } from './evidence-item.entity';
import { ValuationEntity } from './valuation.entity';

@Injectable()
export class EvidenceRepository {
  async fileOf(tx: Transaction, caseId: string): Promise<EvidenceFile> {
    return {
      items: await tx.manager.find(EvidenceItemEntity, { where: { caseId }, order: { recordedAt: 'ASC', id: 'ASC' } }),
      valuations: await tx.manager.find(ValuationEntity, { where: { caseId } }),
      documents: await this.documents(tx, caseId),
      matches: await this.matches(tx, caseId),
    };
  }

  async item(tx: Transaction, id: string): Promise<EvidenceItemEntity> {
    const found = await tx.manager.findOne(EvidenceItemEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  findOfDocument(tx: Transaction, documentId: string): Promise<EvidenceItemEntity | null> {
    return tx.manager.findOne(EvidenceItemEntity, { where: { documentId } });
  }

  itemsOf(tx: Transaction, contributionId: string): Promise<EvidenceItemEntity[]> {
    return tx.manager.find(EvidenceItemEntity, { where: { contributionId }, order: { recordedAt: 'ASC', id: 'ASC' } });
  }

  async add(tx: Transaction, row: EvidenceItemEntity): Promise<void> {
    await tx.manager.insert(EvidenceItemEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<EvidenceItemEntity> & { id: string }): Promise<void> {
    await tx.manager.update(EvidenceItemEntity, { id }, changes);
  }

  /** The valuation of a contribution, new or in place of the earlier one. */
  async saveValuation(tx: Transaction, row: ValuationEntity): Promise<void> {
    await tx.manager.save(ValuationEntity, row);
  }

  /** Matches that stand: a voided paper of the same case is no second use of it. */
  private matches(tx: Transaction, caseId: string): Promise<ReuseMatch[]> {
    return tx.rows<ReuseMatch>(
      `select m.document_id as "documentId", m.kind, m.other_document_id as "otherDocumentId", m.other_case_id as "otherCaseId",
         m.other_office_id as "otherOfficeId", m.distance, m.found_at as "foundAt"
       from reuse_match m join document d on d.id = m.document_id left join document o on o.id = m.other_document_id
       where m.case_id = $1 and d.voided_at is null and (m.other_case_id <> m.case_id or o.voided_at is null)
       order by m.found_at, m.distance, m.other_document_id`,
      [caseId],
    );
  }

  /** Papers and photos of contributions, voided ones too: what was decided on them stays to be read. */
  private documents(tx: Transaction, caseId: string): Promise<EvidenceDocument[]> {
    return tx.rows<EvidenceDocument>(
      `select id, kind, subject_id as "subjectId", file_name as "fileName", media_type as "mediaType",
         voided_at is not null as "isVoided"
       from document where case_id = $1 and kind in ('evidence', 'commitment_letter', 'valuation_photo') order by id`,
      [caseId],
    );
  }
}
