import { Injectable } from '@nestjs/common';
import type { CasePerson, TimelineItem } from '@tendesh/contracts/work/case-page';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { nameIn } from '../programmes/name-in.repository';

export interface ApplicationOfCase {
  readonly id: string;
  readonly status: string;
  readonly callName: string;
}

@Injectable()
export class CasePageRepository {
  async person(tx: Transaction, returneeId: string): Promise<Omit<CasePerson, 'age'>> {
    const [row] = await tx.rows<Omit<CasePerson, 'age'>>(
      `select r.id, concat_ws(' ', r.surname_cyrl, r.given_cyrl, r.patronymic_cyrl) as "nameCyrl",
         concat_ws(' ', r.surname_latn, r.given_latn, r.patronymic_latn) as "nameLatn", r.sex, r.birth_date as "birthDate",
         r.pcode, r.village, array(select number from phone p where p.returnee_id = r.id order by p.position) as phones,
         (select json_build_object('country', m.country, 'scheme', m.scheme, 'work', m.work, 'months', m.months,
             'returnedOn', m.returned_on)
           from migration_episode m where m.returnee_id = r.id order by m.returned_on desc limit 1) as "lastMigration"
       from returnee r where r.id = $1`,
      [returneeId],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** Newest first. */
  applications(tx: Transaction, caseId: string, { language }: { language: Language }): Promise<ApplicationOfCase[]> {
    return tx.rows<ApplicationOfCase>(
      `select a.id, a.status, ${nameIn('k', '$2')} as "callName" from application a join call k on k.id = a.call_id
       where a.case_id = $1 order by a.id desc`,
      [caseId, language],
    );
  }

  /** Who did what on a case, newest first; reading it is logged and not told. */
  async timeline(
    tx: Transaction,
    caseId: string,
    page: { before: string | null; take: number },
  ): Promise<TimelineItem[]> {
    const rows = await tx.rows<Omit<TimelineItem, 'at'> & { at: Date }>(
      `select e.id, e.at, s.full_name as by, e.noun, e.act, e.reason, e.detail
       from audit_trail e left join staff s on s.id = e.staff_id
       where e.case_id = $1 and e.act <> 'viewed' and ($2::uuid is null or e.id < $2) order by e.id desc limit $3`,
      [caseId, page.before, page.take],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  async staffNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, StaffReference>> {
    const rows = await tx.rows<StaffReference>(
      `select id, full_name as "fullName" from staff where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
