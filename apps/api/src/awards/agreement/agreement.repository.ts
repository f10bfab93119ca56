import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction';
import { notFound } from '../../platform/problems/problem';

export interface AgreementNames {
  readonly name: string;
  readonly latin: string;
  readonly document: string;
  readonly pcode: string;
  readonly village: string | null;
  readonly office: string;
  readonly programme: string;
}

@Injectable()
export class AgreementRepository {
  /** The names in an agreement: of the person with the first identity document, the office and the programme. */
  async names(tx: Transaction, applicationId: string): Promise<AgreementNames> {
    const [row] = await tx.rows<AgreementNames>(
      `select concat_ws(' ', r.surname_cyrl, r.given_cyrl, r.patronymic_cyrl) as name,
         concat_ws(' ', r.surname_latn, r.given_latn) as latin,
         coalesce((select d.number from identity_document d where d.returnee_id = r.id order by d.id limit 1), '—') as document,
         r.pcode, r.village, o.name as office, p.name as programme
       from application a join assistance_case c on c.id = a.case_id join returnee r on r.id = c.returnee_id
         join office o on o.id = a.office_id join programme p on p.id = a.programme_id
       where a.id = $1`,
      [applicationId],
    );
    if (row === undefined) throw notFound();
    return row;
  }
}
