import { Injectable } from '@nestjs/common';
import type { Returnee, ReturneeListItem } from '@tendesh/contracts/returnees/returnees';
import type { Actor, Standing } from '@tendesh/domain/staff/reach';
import { parameters } from '../platform/database/parameters';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { reachedInSql, type StandingInSql } from '../platform/policy/scope.repository';
import { notFound } from '../platform/problems/problem';
import { isFound } from './found-returnees.repository';
import { ReturneeEntity } from './returnee.entity';

export const LIST_COLUMNS = `r.id, r.surname_cyrl || ' ' || r.given_cyrl as "nameCyrl", r.surname_latn || ' ' || r.given_latn as "nameLatn",
  r.sex, r.birth_date as "birthDate", r.pcode, r.village,
  (select p.number from phone p where p.returnee_id = r.id order by p.position limit 1) as phone,
  c.id as "openCaseId", c.number as "openCaseNumber"`;

export const LIST_TABLES = `returnee r left join assistance_case c on c.returnee_id = r.id and c.status = 'open'`;

export interface ReturneeFilter {
  /** Tokens that must all be parts of the search text. */
  readonly tokens: readonly string[];
  readonly reader: Actor;
  readonly after: string | null;
}

@Injectable()
export class ReturneesRepository {
  async get(tx: Transaction, id: string): Promise<ReturneeEntity> {
    const found = await tx.manager.findOne(ReturneeEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  /** Two acts on one person, such as opening a case twice, follow each other. */
  async lock(tx: WriteTransaction, id: string): Promise<ReturneeEntity> {
    const found = await tx.manager.findOne(ReturneeEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (found === null) throw notFound();
    return found;
  }

  async add(tx: Transaction, row: ReturneeEntity): Promise<void> {
    await tx.manager.insert(ReturneeEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<ReturneeEntity> & { id: string }): Promise<void> {
    await tx.manager.update(ReturneeEntity, { id }, changes);
  }

  /** Newest first. */
  list(tx: Transaction, filter: ReturneeFilter, limit: number): Promise<ReturneeListItem[]> {
    const { values, bind } = parameters([filter.after, limit]);
    return tx.rows<ReturneeListItem>(
      `select ${LIST_COLUMNS} from ${LIST_TABLES}
       where ($1::uuid is null or r.id < $1)
         and ${reachedInSql(filter.reader, 'returnee.read', standing, bind)}
         and ${isFound(filter.tokens, bind)}
       order by r.id desc limit $2`,
      values,
    );
  }

  /** Where a person stands for the scopes of permission: the office, and the programmes of the newest case. */
  async standing(tx: Transaction, { id, officeId }: Pick<ReturneeEntity, 'id' | 'officeId'>): Promise<Standing> {
    const [row] = await tx.rows<{ programmeIds: string[] }>(
      `select ${PROGRAMMES} as "programmeIds" from returnee r where r.id = $1`,
      [id],
    );
    return { officeId, caseOfficerId: null, programmeIds: row?.programmeIds ?? [] };
  }

  /** The cases of a person, newest first. */
  cases(tx: Transaction, id: string): Promise<Returnee['cases']> {
    return tx.rows<Returnee['cases'][number]>(
      `select id, number, status, opened_on as "openedOn" from assistance_case where returnee_id = $1 order by id desc`,
      [id],
    );
  }
}

/** The programme of the newest application; before there is one, every programme that the office runs. */
const PROGRAMMES = `coalesce(
    (select array[s.programme_id] from assistance_case s
      where s.returnee_id = r.id and s.application_id is not null order by s.application_id desc limit 1),
    array(select o.programme_id from programme_office o where o.office_id = r.office_id))`;

/** The row `r` of returnee: the SQL twin of `ReturneesRepository.standing`. */
const standing: StandingInSql = {
  session: () => 'false',
  caseload: () => 'false',
  office: ({ officeId }, bind) => `r.office_id = ${bind(officeId)}::uuid`,
  programme: ({ programmeIds }, bind) => `${PROGRAMMES} && ${bind(programmeIds)}::uuid[]`,
  all: () => 'true',
};
