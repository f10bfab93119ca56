import { Injectable } from '@nestjs/common';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { DelegateChoice } from '@tendesh/contracts/staff/delegations';
import type { Role } from '@tendesh/domain/staff/roles';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { DelegationEntity } from './delegation.entity';
import { runsAt } from './lent.repository';

export interface ListedDelegation {
  id: string;
  delegator: StaffReference;
  delegate: StaffReference;
  officeName: string;
  timeZone: string;
  fromOn: string;
  untilOn: string;
  reason: string;
  endedBy: StaffReference | null;
  endedAt: string | null;
  endReason: string | null;
  version: number;
}

const named = (column: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${column})`;

@Injectable()
export class DelegationsRepository {
  async add(tx: WriteTransaction, row: DelegationEntity): Promise<void> {
    await tx.manager.insert(DelegationEntity, row);
  }

  async lock(tx: WriteTransaction, id: string): Promise<DelegationEntity> {
    const found = await tx.manager.findOne(DelegationEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (found === null) throw notFound();
    return found;
  }

  async save(tx: WriteTransaction, { id, ...changes }: Partial<DelegationEntity> & { id: string }): Promise<void> {
    await tx.manager.update(DelegationEntity, { id }, changes);
  }

  /**
   * Whether the delegation runs at the instant of the act, held until the commit: an end at the same moment waits for
   * the act, or the act hears of the end.
   */
  async holds(tx: WriteTransaction, id: string): Promise<boolean> {
    const rows = await tx.rows(
      `select from delegation d join staff g on g.id = d.delegator_id where d.id = $1 and ${runsAt('$2')} for share of d`,
      [id, tx.now],
    );
    return rows.length > 0;
  }

  /** Whether it is from or to one of these offices; null is all of them. */
  async isSeen(tx: Transaction, { delegatorId, delegateId }: DelegationEntity, officeIds: readonly string[] | null) {
    const rows = await tx.rows(
      `select from staff where id = any ($1::uuid[]) and ($2::uuid[] is null or office_id = any ($2))`,
      [[delegatorId, delegateId], officeIds],
    );
    return rows.length > 0;
  }

  /** From or to these offices; null is all of them. */
  list(tx: Transaction, officeIds: readonly string[] | null): Promise<ListedDelegation[]> {
    return tx.rows<ListedDelegation>(
      `select d.id, ${named('d.delegator_id')} as delegator, ${named('d.delegate_id')} as delegate, o.name as "officeName",
         o.time_zone as "timeZone", d.from_on as "fromOn", d.until_on as "untilOn", d.reason, d.version,
         ${named('d.ended_by')} as "endedBy", d.end_reason as "endReason",
         to_char(d.ended_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "endedAt"
       from delegation d join staff g on g.id = d.delegator_id join office o on o.id = g.office_id
         join staff t on t.id = d.delegate_id
       where $1::uuid[] is null or g.office_id = any ($1) or t.office_id = any ($1)
       order by d.until_on desc, d.id desc limit 200`,
      [officeIds],
    );
  }

  /** Active colleagues of the same country, whose roles the rule then judges. */
  colleagues(tx: Transaction, staffId: string): Promise<(Omit<DelegateChoice, 'roles'> & { roles: Role[] })[]> {
    return tx.rows<Omit<DelegateChoice, 'roles'> & { roles: Role[] }>(
      `select s.id, s.full_name as "fullName", o.name as "officeName",
         array(select role from staff_role r where r.staff_id = s.id order by role) as roles
       from staff s join office o on o.id = s.office_id
       where s.status = 'active' and s.id <> $1
         and o.country = (select h.country from staff me join office h on h.id = me.office_id where me.id = $1)
       order by s.full_name`,
      [staffId],
    );
  }
}
