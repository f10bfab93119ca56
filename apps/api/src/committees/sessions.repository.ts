import { Injectable } from '@nestjs/common';
import type { SessionPart } from '@tendesh/domain/committees/voting';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { SignedIn } from '../platform/context/request-context';
import { type Bind, parameters } from '../platform/database/parameters';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { anyOf, reachedInSql, type StandingInSql } from '../platform/policy/scope.repository';
import { notFound } from '../platform/problems/problem';
import { nameIn } from '../programmes/name-in.repository';
import { ItemEntity } from './item.entity';
import { MemberEntity } from './member.entity';
import { SessionEntity } from './session.entity';

export interface SessionRow {
  readonly id: string;
  readonly programmeName: string;
  readonly meetsAt: Date;
  readonly place: string;
  readonly status: SessionEntity['status'];
  readonly items: number;
  readonly decided: number;
  readonly myPart: SessionPart | null;
  readonly toDeclare: number;
  readonly toVote: number;
}

/** Sessions with who sits in them and what stands on their agenda. */
@Injectable()
export class SessionsRepository {
  async get(tx: Transaction, id: string): Promise<SessionEntity> {
    return found(await tx.manager.findOne(SessionEntity, { where: { id } }));
  }

  /** What happens in a session follows one another: each act takes this lock, then that of the case. */
  async lock(tx: WriteTransaction, id: string): Promise<SessionEntity> {
    return found(await tx.manager.findOne(SessionEntity, { where: { id }, lock: { mode: 'for_no_key_update' } }));
  }

  async add(tx: Transaction, row: SessionEntity): Promise<void> {
    await tx.manager.insert(SessionEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<SessionEntity> & { id: string }): Promise<void> {
    await tx.manager.update(SessionEntity, { id }, changes);
  }

  members(tx: Transaction, sessionId: string): Promise<MemberEntity[]> {
    return tx.manager.find(MemberEntity, { where: { sessionId }, order: { part: 'ASC', staffId: 'ASC' } });
  }

  async replaceMembers(tx: Transaction, sessionId: string, members: readonly MemberEntity[]): Promise<void> {
    await tx.manager.delete(MemberEntity, { sessionId });
    await tx.manager.insert(MemberEntity, [...members]);
  }

  async getItem(tx: Transaction, id: string): Promise<ItemEntity> {
    return found(await tx.manager.findOne(ItemEntity, { where: { id } }));
  }

  items(tx: Transaction, sessionId: string): Promise<ItemEntity[]> {
    return tx.manager.find(ItemEntity, { where: { sessionId }, order: { position: 'ASC' } });
  }

  async addItems(tx: Transaction, items: readonly ItemEntity[]): Promise<void> {
    if (items.length > 0) await tx.manager.insert(ItemEntity, [...items]);
  }

  async saveItem(tx: Transaction, { id, ...changes }: Partial<ItemEntity> & { id: string }): Promise<void> {
    await tx.manager.update(ItemEntity, { id }, changes);
  }

  /** What waits for a decision leaves the agenda; what was declared about it stands, so that a recusal outlives it. */
  async leave(
    tx: Transaction,
    where: { sessionId: string; applicationId?: string } | { applicationId: string },
  ): Promise<void> {
    await tx.manager.update(
      ItemEntity,
      { ...where, status: 'waiting' },
      { status: 'left', version: () => 'version + 1' },
    );
  }

  /** On the agenda again. Whoever had nothing to declare is asked anew: the plan may name other people by now. */
  async putBack(tx: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.rows(`delete from committee_conflict where item_id = any ($1::uuid[]) and kind = 'none'`, [ids]);
    await tx.manager.update(ItemEntity, [...ids], { status: 'waiting', version: () => 'version + 1' });
  }

  /** Who stepped aside from a case on an earlier agenda stays aside: the file is closed to him, and he cannot say so again. */
  async keepAside(tx: WriteTransaction, sessionId: string): Promise<void> {
    await tx.rows(
      `insert into committee_conflict (item_id, staff_id, case_id, office_id, kind, note, declared_at)
       select distinct on (i.id, m.staff_id) i.id, m.staff_id, i.case_id, i.office_id, k.kind, k.note, k.declared_at
       from committee_item i join committee_member m on m.session_id = i.session_id
         join committee_conflict k on k.case_id = i.case_id and k.staff_id = m.staff_id and k.kind <> 'none'
       where i.session_id = $1 and i.status = 'waiting' order by i.id, m.staff_id, k.declared_at
       on conflict do nothing`,
      [sessionId],
    );
  }

  /** What the reader may enter, the newest first; `after` is the last one seen. */
  list(
    tx: Transaction,
    reader: SignedIn,
    { after, take }: { after: string | null; take: number },
  ): Promise<SessionRow[]> {
    const { values, bind } = parameters([reader.id, reader.language]);
    return tx.rows<SessionRow>(
      `select e.id, ${nameIn('p', '$2')} as "programmeName", e.meets_at as "meetsAt", e.place, e.status,
         (select count(*) from committee_item i where i.session_id = e.id and i.status <> 'left') as items,
         (select count(*) from committee_item i where i.session_id = e.id and i.status = 'decided') as decided,
         mine.part as "myPart",
         (select count(*) from committee_item i where i.session_id = e.id and i.status = 'waiting' and not exists (
           select from committee_conflict k where k.item_id = i.id and k.staff_id = $1)) as "toDeclare",
         (select count(*) from committee_item i join committee_conflict k on k.item_id = i.id and k.staff_id = $1
           where i.session_id = e.id and i.status = 'waiting' and k.kind = 'none' and not exists (
             select from committee_vote v where v.item_id = i.id and v.staff_id = $1)) as "toVote"
       from committee_session e join programme p on p.id = e.programme_id
         left join committee_member mine on mine.session_id = e.id and mine.staff_id = $1
       where ${withinRooms(reader, bind)} and (${bind(after)}::uuid is null
         or (e.meets_at, e.id) < (select last.meets_at, last.id from committee_session last where last.id = ${bind(after)}))
       order by e.meets_at desc, e.id desc limit ${bind(take)}`,
      values,
    );
  }
}

/** The row `e` of committee_session: the SQL twin of `standingOf`. */
const standing: StandingInSql = {
  session: ({ id }, bind) =>
    `exists (select from committee_member m where m.session_id = e.id and m.staff_id = ${bind(id)}::uuid)`,
  caseload: () => 'false',
  office: ({ officeId }, bind) => `e.convened_in = ${bind(officeId)}::uuid`,
  programme: ({ programmeIds }, bind) => `e.programme_id = any (${bind(programmeIds)}::uuid[])`,
  all: () => 'true',
};

/** The sessions that somebody may enter, as a condition on `e`: the SQL twin of `mayReadRoom`. */
export function withinRooms(actor: Actor, bind: Bind): string {
  const ways = (['committee.read', 'committee.sit'] as const).map((one) => reachedInSql(actor, one, standing, bind));
  return anyOf(ways);
}

function found<Row>(row: Row | null): Row {
  if (row === null) throw notFound();
  return row;
}
