import { Injectable } from '@nestjs/common';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../../platform/database/transaction';
import { notFound } from '../../platform/problems/problem';
import { nameIn } from '../../programmes/name-in.repository';
import type { Grantee } from './agreement';

export interface AgreementParties extends Omit<Grantee, 'place'> {
  readonly pcode: string;
  readonly village: string | null;
  readonly address: string | null;
  readonly office: string;
  readonly programme: string;
  readonly donor: string;
  readonly approvedBy: string;
}

@Injectable()
export class AgreementRepository {
  /** Who makes the agreement: the person with up to two identity documents, the office, the programme, the approver. */
  async parties(tx: Transaction, awardId: string, language: Language): Promise<AgreementParties> {
    const [row] = await tx.rows<AgreementParties>(
      `select concat_ws(' ', r.surname_cyrl, r.given_cyrl, r.patronymic_cyrl) as "nameCyrl",
         concat_ws(' ', r.surname_latn, r.given_latn, r.patronymic_latn) as "nameLatn",
         r.birth_date as "birthDate", r.pcode, r.village, r.address,
         (select coalesce(json_agg(d), '[]') from (
           select kind, number from identity_document where returnee_id = r.id order by (kind = 'pin') desc, id limit 2
         ) d) as documents,
         o.name as office, ${nameIn('p', '$2')} as programme, l.donor, s.full_name as "approvedBy"
       from award a join assistance_case c on c.id = a.case_id join returnee r on r.id = c.returnee_id
         join office o on o.id = a.office_id join programme p on p.id = a.programme_id
         join allocation l on l.id = a.allocation_id join staff s on s.id = a.approved_by
       where a.id = $1`,
      [awardId, language],
    );
    if (row === undefined) throw notFound();
    return row;
  }
}
