import { Injectable } from '@nestjs/common';
import { finalApplicationStatuses } from '@tendesh/domain/applications/application-transitions';
import type { NoticeFacts } from '@tendesh/domain/notices/notice-facts';
import type { NoticeKind, NoticeWay } from '@tendesh/domain/notices/notice-kinds';
import type { NoticeTopic } from '@tendesh/domain/notices/notice-table';
import type { Actor, Standing } from '@tendesh/domain/staff/reach';
import type { Language, Role } from '@tendesh/domain/staff/roles';
import { newId } from '../platform/database/new-id';
import type { Transaction } from '../platform/database/transaction';
import { lentTo, runsAt } from '../staff/lent.repository';
import { steppedAside } from '../staff/stepped-aside.repository';

/** A member of staff who might be told, with what colleagues have lent, and what was chosen. */
export interface Reader extends Actor {
  readonly fullName: string;
  readonly email: string;
  readonly language: Language;
  readonly ways: Partial<Record<NoticeKind, NoticeWay>>;
}

export interface NewNotice {
  readonly staffId: string;
  readonly topic: NoticeTopic;
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
}

export interface NoticeRowRead {
  readonly id: string;
  readonly topic: NoticeTopic;
  readonly kind: NoticeKind;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly byName: string | null;
  readonly facts: NoticeFacts;
}

interface Meant {
  readonly ids: readonly string[];
  readonly near: readonly Role[];
  readonly everywhere: readonly Role[];
  readonly standing: Standing | null;
  readonly caseId: string | null;
}

/** Whether a person holds a role that is told near the case, or one that is told wherever it is held. */
const holdsOne = (person: 's' | 'g') => `exists (
  select from staff_role r where r.staff_id = ${person}.id and r.role = any ($3::text[]))
  or exists (select from staff_role r where r.staff_id = ${person}.id and r.role = any ($2::text[]))
    and (${person}.office_id = $4::uuid or exists (
      select from staff_programme p where p.staff_id = ${person}.id and p.programme_id = any ($5::uuid[])))`;

@Injectable()
export class NoticesRepository {
  /** Where a call stands, and who is responsible for its applications that are not over, in whatever office. */
  async aroundCall(tx: Transaction, id: string): Promise<{ standing: Standing; officerIds: string[] } | null> {
    const [row] = await tx.rows<{ programmeId: string; officerIds: string[] }>(
      `select c.programme_id as "programmeId", array(
         select distinct k.case_officer_id from application a join assistance_case k on k.id = a.case_id
         where a.call_id = c.id and k.status = 'open' and a.status <> all ($2::text[])) as "officerIds"
       from call c where c.id = $1`,
      [id, finalApplicationStatuses],
    );
    if (row === undefined) return null;
    const { programmeId, officerIds } = row;
    return { standing: { officeId: '', caseOfficerId: null, programmeIds: [programmeId] }, officerIds };
  }

  /**
   * Active people who are named, or hold a role near the case or one that reaches everywhere, or to whom such a colleague has
   * lent the authority today; never who stepped aside.
   */
  readers(tx: Transaction, { ids, near, everywhere, standing, caseId }: Meant): Promise<Reader[]> {
    return tx.rows<Reader>(
      `select s.id, s.full_name as "fullName", s.email, s.language, s.office_id as "officeId",
         array(select role from staff_role r where r.staff_id = s.id) as roles,
         array(select programme_id from staff_programme p where p.staff_id = s.id) as "programmeIds",
         ${lentTo('$7')} as lent,
         coalesce((select jsonb_object_agg(kind, way) from notice_preference c where c.staff_id = s.id), '{}') as ways
       from staff s
       where s.status = 'active' and (s.id = any ($1::uuid[]) or ${holdsOne('s')}
         or exists (select from delegation d join staff g on g.id = d.delegator_id
           where d.delegate_id = s.id and ${runsAt('$7')} and (${holdsOne('g')})))
         and not ${steppedAside('s.id', '$6')}
       order by s.full_name, s.id`,
      [ids, near, everywhere, standing?.officeId || null, standing?.programmeIds ?? [], caseId, tx.now],
    );
  }

  async add(
    tx: Transaction,
    notices: readonly NewNotice[],
    of: { caseId: string | null; officeId: string | null; byStaffId: string | null; facts: NoticeFacts },
  ): Promise<void> {
    const column = <T>(of: (one: NewNotice) => T) => notices.map(of);
    await tx.rows(
      `insert into notice (id, staff_id, topic, kind, way, case_id, office_id, by_staff_id, at, facts)
       select id, staff_id, topic, kind, way, $6, $7, $8, $9, $10
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) as n (id, staff_id, topic, kind, way)`,
      [
        column(() => newId(tx.now)),
        ...[column((one) => one.staffId), column((one) => one.topic), column((one) => one.kind)],
        ...[column((one) => one.way), of.caseId, of.officeId, of.byStaffId, tx.now],
        JSON.stringify(of.facts),
      ],
    );
  }

  list(
    tx: Transaction,
    staffId: string,
    { before, unreadOnly, take }: { before: string | null; unreadOnly: boolean; take: number },
  ): Promise<NoticeRowRead[]> {
    return tx.rows<NoticeRowRead>(
      `select n.id, n.topic, n.kind, n.at, n.read_at as "readAt", n.case_id as "caseId", c.number as "caseNumber",
         s.full_name as "byName", n.facts
       from notice n left join assistance_case c on c.id = n.case_id left join staff s on s.id = n.by_staff_id
       where n.staff_id = $1 and ($2::uuid is null or n.id < $2) ${unreadOnly ? 'and n.read_at is null' : ''}
       order by n.id desc limit $3`,
      [staffId, before, take],
    );
  }

  /** Counted no further than helps: the bell says "99+". */
  async countUnread(tx: Transaction, staffId: string, most: number): Promise<number> {
    const [row] = await tx.rows<{ count: number }>(
      `select count(*)::int as count from (select from notice where staff_id = $1 and read_at is null limit $2) n`,
      [staffId, most],
    );
    return row?.count ?? 0;
  }

  /** Marks the own notices with these ids, or all of them, as read. */
  async markRead(tx: Transaction, staffId: string, ids: readonly string[] | null): Promise<void> {
    await tx.rows(
      `update notice set read_at = $3
       where staff_id = $1 and read_at is null and ($2::uuid[] is null or id = any ($2))`,
      [staffId, ids, tx.now],
    );
  }
}
