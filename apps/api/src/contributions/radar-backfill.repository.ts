import { Injectable } from '@nestjs/common';
import type { DocumentEntity } from '../cases/document.entity';
import type { Transaction } from '../platform/database/transaction';
import type { EvidenceItemEntity } from './evidence-item.entity';

export type UnseenDocument = Pick<DocumentEntity, 'id' | 'caseId' | 'officeId' | 'mediaType' | 'sha256'>;
export type UnkeyedItem = Pick<
  EvidenceItemEntity,
  'id' | 'issuer' | 'documentNumber' | 'datedOn' | 'sumMinor' | 'currency' | 'serialNumber'
>;

/** What came before the radar: documents and papers that were never compared. */
@Injectable()
export class RadarBackfillRepository {
  documents(tx: Transaction, take: number): Promise<UnseenDocument[]> {
    return tx.rows<UnseenDocument>(
      `select d.id, d.case_id as "caseId", d.office_id as "officeId", d.media_type as "mediaType", d.sha256
       from document d where not exists (select from document_fingerprint f where f.document_id = d.id)
       order by d.id limit $1`,
      [take],
    );
  }

  /** Papers after `after` that name a receipt or a machine and have no key of either. */
  items(tx: Transaction, after: string, take: number): Promise<UnkeyedItem[]> {
    return tx.rows<UnkeyedItem>(
      `select id, issuer, document_number as "documentNumber", dated_on as "datedOn", sum_minor as "sumMinor", currency,
         serial_number as "serialNumber"
       from evidence_item where receipt_key is null and serial_key is null
         and (document_number is not null or serial_number is not null) and id > $1 order by id limit $2`,
      [after, take],
    );
  }

  async saveKeys(
    tx: Transaction,
    id: string,
    { receiptKey, serialKey }: Pick<EvidenceItemEntity, 'receiptKey' | 'serialKey'>,
  ): Promise<void> {
    await tx.rows(`update evidence_item set receipt_key = $2, serial_key = $3 where id = $1`, [
      id,
      receiptKey,
      serialKey,
    ]);
  }
}
