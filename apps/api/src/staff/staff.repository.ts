import { Injectable } from '@nestjs/common';
import type { StaffMember, StaffQuery } from '@tendesh/contracts/staff/staff';
import type { LentAuthority } from '@tendesh/domain/staff/reach';
import type { Role } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import { likePattern } from '../platform/database/like';
import { lentTo, runsAt } from './lent.repository';
import { StaffEntity } from './staff.entity';

/** A member of staff with roles and reach, for working out who could help with a blocked act. */
export interface Colleague {
  id: string;
  fullName: string;
  officeId: string;
  roles: Role[];
  programmeIds: string[];
  /** What others have lent to this colleague now. */
  lent: LentAuthority[];
}

const MEMBER_COLUMNS = `s.id, s.email, s.full_name as "fullName", s.language, s.status, s.version,
  s.last_seen_at as "lastSeenAt", json_build_object('id', o.id, 'name', o.name) as office,
  array(select role from staff_role r where r.staff_id = s.id order by role) as roles,
  array(select programme_id from staff_programme p where p.staff_id = s.id) as "programmeIds"`;

const colleagueColumns = (now: string) => `s.id, s.full_name as "fullName", s.office_id as "officeId",
  array(select role from staff_role r where r.staff_id = s.id) as roles,
  array(select programme_id from staff_programme p where p.staff_id = s.id) as "programmeIds", ${lentTo(now)} as lent`;

@Injectable()
export class StaffRepository {
  lockByEmail(tx: Transaction, email: string): Promise<StaffEntity | null> {
    return tx.manager.findOne(StaffEntity, { where: { email }, lock: { mode: 'for_no_key_update' } });
  }

  lock(tx: Transaction, id: string): Promise<StaffEntity | null> {
    return tx.manager.findOne(StaffEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async add(tx: Transaction, person: StaffEntity): Promise<void> {
    await tx.manager.insert(StaffEntity, person);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<StaffEntity> & { id: string }): Promise<void> {
    await tx.manager.update(StaffEntity, { id }, changes);
  }

  async setReach(tx: Transaction, id: string, roles: readonly Role[], programmeIds: readonly string[]): Promise<void> {
    await tx.rows(`delete from staff_role where staff_id = $1`, [id]);
    await tx.rows(`delete from staff_programme where staff_id = $1`, [id]);
    await tx.rows(`insert into staff_role (staff_id, role) select $1, unnest($2::text[])`, [id, roles]);
    await tx.rows(`insert into staff_programme (staff_id, programme_id) select $1, unnest($2::uuid[])`, [
      id,
      programmeIds,
    ]);
  }

  async member(tx: Transaction, id: string): Promise<StaffMember | null> {
    const [row] = await tx.rows<StaffMember>(
      `select ${MEMBER_COLUMNS} from staff s join office o on o.id = s.office_id where s.id = $1`,
      [id],
    );
    return row ?? null;
  }

  list(tx: Transaction, query: StaffQuery, limit: number): Promise<StaffMember[]> {
    return tx.rows<StaffMember>(
      `select ${MEMBER_COLUMNS} from staff s join office o on o.id = s.office_id
       where ($1::uuid is null or s.id > $1)
         and ($2::text is null or s.full_name ilike $2 or s.email ilike $2)
         and ($3::text is null or s.status = $3)
         and ($4::uuid is null or s.office_id = $4)
       order by s.id limit $5`,
      [
        query.cursor ?? null,
        query.q ? likePattern(query.q) : null,
        query.status ?? null,
        query.officeId ?? null,
        limit,
      ],
    );
  }

  /** Everybody who could act on a case of this office: directly, through a programme that runs there, or for another. */
  colleagues(tx: Transaction, officeId: string): Promise<Colleague[]> {
    return tx.rows<Colleague>(
      `select ${colleagueColumns('$2')} from staff s
       where s.status = 'active' and (s.office_id = $1 or exists (
         select from staff_programme p join programme_office o using (programme_id) where p.staff_id = s.id and o.office_id = $1)
         or exists (select from delegation d join staff g on g.id = d.delegator_id where d.delegate_id = s.id and ${runsAt('$2')}))
       order by s.full_name`,
      [officeId, tx.now],
    );
  }

  /** Everybody who could act anywhere, with what is lent to each now. */
  active(tx: Transaction): Promise<Colleague[]> {
    return tx.rows<Colleague>(`select ${colleagueColumns('$1')} from staff s where s.status = 'active' order by s.id`, [
      tx.now,
    ]);
  }

  async countActiveAdministrators(tx: Transaction): Promise<number> {
    const [row] = await tx.rows<{ count: number }>(
      `select count(*) from staff s join staff_role r on r.staff_id = s.id where r.role = 'administrator' and s.status = 'active'`,
    );
    return row?.count ?? 0;
  }
}
