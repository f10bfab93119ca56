import { Injectable } from '@nestjs/common';
import type { LentAuthority } from '@tendesh/domain/staff/reach';
import type { Language, Role } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { lentTo } from './lent.repository';
import { hidesTheFile } from './stepped-aside.repository';

export interface SessionRow {
  id: string;
  email: string;
  fullName: string;
  language: Language;
  officeId: string;
  roles: Role[];
  programmeIds: string[];
  programmeOfficeIds: string[];
  lent: (LentAuthority & { readonly programmeOfficeIds: readonly string[] })[];
  agendaIds: string[];
  recusedIds: string[];
  lastSeenAt: Date;
}

/** Of the person `s`, at an instant (a placeholder). */
const withReach = (now: string) => `s.id, s.email, s.full_name as "fullName", s.language, s.office_id as "officeId",
  array(select role from staff_role r where r.staff_id = s.id) as roles,
  array(select p.programme_id from staff_programme p where p.staff_id = s.id) as "programmeIds",
  array(select distinct o.office_id from staff_programme p join programme_office o using (programme_id)
        where p.staff_id = s.id) as "programmeOfficeIds",
  ${lentTo(now)} as lent,
  array(select unnest(array[c.id, c.returnee_id, i.application_id])
    from committee_member m join committee_item i on i.session_id = m.session_id and i.status <> 'left'
      join assistance_case c on c.id = i.case_id
    where m.staff_id = s.id and m.is_outside) as "agendaIds",
  array(select unnest(array[c.id, c.returnee_id, i.application_id])
    from committee_conflict k join committee_item i on i.id = k.item_id join assistance_case c on c.id = i.case_id
    where k.staff_id = s.id and ${hidesTheFile}) as "recusedIds"`;

@Injectable()
export class SessionsRepository {
  async add(tx: Transaction, session: { tokenHash: Buffer; staffId: string; expiresAt: Date }): Promise<void> {
    await tx.rows(
      `insert into staff_session (token_hash, staff_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)`,
      [session.tokenHash, session.staffId, tx.now, session.expiresAt],
    );
  }

  /** The person behind a live session, with roles and reach, in one statement: it runs on every request. */
  async find(tx: Transaction, tokenHash: Buffer): Promise<SessionRow | null> {
    const [row] = await tx.rows<SessionRow>(
      `select ${withReach('$2')}, t.last_seen_at as "lastSeenAt"
       from staff_session t join staff s on s.id = t.staff_id
       where t.token_hash = $1 and t.expires_at > $2 and s.status = 'active'`,
      [tokenHash, tx.now],
    );
    return row ?? null;
  }

  /** The same of somebody who may not be here. */
  async person(tx: Transaction, staffId: string): Promise<Omit<SessionRow, 'lastSeenAt'>> {
    const [row] = await tx.rows<Omit<SessionRow, 'lastSeenAt'>>(
      `select ${withReach('$2')} from staff s where s.id = $1`,
      [staffId, tx.now],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** Once a minute is enough to know who is there. */
  async touch(tx: Transaction, tokenHash: Buffer, staffId: string): Promise<void> {
    await tx.rows(
      `with seen as (update staff_session set last_seen_at = $2 where token_hash = $1)
       update staff set last_seen_at = $2 where id = $3`,
      [tokenHash, tx.now, staffId],
    );
  }

  async end(tx: Transaction, tokenHash: Buffer): Promise<void> {
    await tx.rows(`delete from staff_session where token_hash = $1`, [tokenHash]);
  }

  async endAllOf(tx: Transaction, staffId: string): Promise<void> {
    await tx.rows(`delete from staff_session where staff_id = $1`, [staffId]);
  }
}
