import { Injectable } from '@nestjs/common';
import type { ItemFile } from '@tendesh/contracts/committees/room';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';

type Person = Omit<ItemFile['person'], 'age'> & { readonly birthDate: string };

@Injectable()
export class PersonOfItemRepository {
  /** What a committee needs to know of a person: no identity number, no telephone. */
  async person(tx: Transaction, returneeId: string): Promise<Person> {
    const [row] = await tx.rows<Person>(
      `select concat_ws(' ', r.surname_cyrl, r.given_cyrl, r.patronymic_cyrl) as "nameCyrl",
         concat_ws(' ', r.surname_latn, r.given_latn, r.patronymic_latn) as "nameLatn", r.sex, r.birth_date as "birthDate",
         r.pcode, r.village,
         (select json_build_object('country', m.country, 'scheme', m.scheme, 'work', m.work, 'months', m.months,
             'returnedOn', m.returned_on)
           from migration_episode m where m.returnee_id = r.id order by m.returned_on desc limit 1) as "lastMigration"
       from returnee r where r.id = $1`,
      [returneeId],
    );
    if (row === undefined) throw notFound();
    return row;
  }
}
