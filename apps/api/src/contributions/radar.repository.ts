import { Injectable } from '@nestjs/common';
import { toleranceOf } from '@tendesh/domain/radar/alike';
import { BANDS } from '@tendesh/domain/radar/coarse-hash';
import { type Fingerprint, pictureViews } from '@tendesh/domain/radar/fingerprint';
import type { DocumentEntity } from '../cases/document.entity';
import type { ReusedPaper } from '@tendesh/contracts/contributions/reuse';
import type { Transaction } from '../platform/database/transaction';

const BAND_VALUES = 65_536;

/** What a document is known by, and its comparison with those of all offices: functions of the database reach them. */
@Injectable()
export class RadarRepository {
  /** A picture has a row for each view; what is none has one that says so. */
  async addFingerprint(
    tx: Transaction,
    { id, caseId, officeId }: Pick<DocumentEntity, 'id' | 'caseId' | 'officeId'>,
    picture: Fingerprint | null,
  ): Promise<void> {
    const views = pictureViews.flatMap((view) => (picture === null ? [] : [{ view, ...picture.views[view] }]));
    await tx.rows(
      `insert into document_fingerprint (document_id, case_id, office_id, view, hash, grain)
       select $1, $2, $3, v.view, v.hash, v.grain::bit(1024)
       from unnest($4::text[], $5::bigint[], $6::text[]) as v (view, hash, grain) on conflict do nothing`,
      picture === null
        ? [id, caseId, officeId, ['none'], [null], [null]]
        : [
            ...[id, caseId, officeId, views.map(({ view }) => view)],
            ...[views.map(({ hash }) => signed(hash)), views.map(({ grain }) => grain)],
          ],
    );
  }

  async compareDocument(tx: Transaction, documentId: string, picture: Fingerprint | null): Promise<void> {
    await tx.rows(`select compare_document($1, $2, $3::integer[], $4::integer[], $5::bigint[], $6::text[], $7, $8)`, [
      ...[documentId, tx.now],
      ...question(picture),
    ]);
  }

  async compareEvidence(tx: Transaction, itemId: string): Promise<void> {
    await tx.rows(`select compare_evidence($1, $2)`, [itemId, tx.now]);
  }

  /** The other paper of a match, with what stands on it; only for whoever may see its case. */
  async paper(tx: Transaction, documentId: string): Promise<ReusedPaper | null> {
    const [row] = await tx.rows<Omit<ReusedPaper, 'uploadedAt'> & { uploadedAt: Date }>(
      `select c.id as "caseId", c.number as "caseNumber", d.id as "documentId", d.file_name as "fileName",
         d.media_type as "mediaType", d.uploaded_at as "uploadedAt", d.voided_at is not null as "isVoided",
         e.issuer, e.document_number as "documentNumber", e.dated_on as "datedOn", e.sum_minor as "sumMinor", e.currency,
         e.serial_number as "serialNumber", e.status
       from document d join assistance_case c on c.id = d.case_id left join evidence_item e on e.document_id = d.id
       where d.id = $1`,
      [documentId],
    );
    return row === undefined ? null : { ...row, uploadedAt: row.uploadedAt.toISOString() };
  }

  async programmesOf(tx: Transaction, officeId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(`select programme_id as id from programme_office where office_id = $1`, [
      officeId,
    ]);
    return rows.map(({ id }) => id);
  }
}

/** The parameters `bands`, `looks`, `hashes`, `grains`, `most_bits` and `most_grain` of the lookup among all pictures. */
export function question(picture: Fingerprint | null): unknown[] {
  const looks = picture?.looks ?? [];
  const filed = looks.flatMap(({ bands }, look) =>
    bands.flatMap((values, band) => values.map((value) => ({ place: band * BAND_VALUES + value, look: look + 1 }))),
  );
  const { bits, grain } = toleranceOf(picture ?? { isPaper: true });
  return [
    ...[filed.map(({ place }) => place), filed.map(({ look }) => look)],
    ...[looks.map(({ hash }) => signed(hash)), looks.map((look) => look.grain)],
    ...[bits, grain],
  ];
}

/** The database has no unsigned integers. */
function signed(hash: bigint): string {
  return BigInt.asIntN(BANDS * 16, hash).toString();
}
