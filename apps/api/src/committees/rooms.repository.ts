import { Injectable } from '@nestjs/common';
import type { ActDone } from '@tendesh/domain/acts/duties';
import type { ApplicantFacts } from '@tendesh/domain/committees/conflict-signals';
import type { ConflictKind, VoteChoice } from '@tendesh/domain/committees/voting';
import type { MinutesItem } from '@tendesh/contracts/committees/room';
import { setAsideBy } from '../applications/applications.repository';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';

/** What the room shows of an application before its file is opened; absent for who stepped aside from it. */
export interface AgendaFacts extends Omit<ApplicantFacts, 'suppliers'> {
  readonly itemId: string;
  readonly caseNumber: string;
  readonly returneeName: string;
  readonly nameCyrl: string;
  readonly title: string | null;
  readonly grantMinor: number;
  readonly suppliers: string[];
}

export interface SeatRow {
  readonly itemId: string;
  readonly staffId: string;
  readonly declared: ConflictKind | null;
  readonly vote: VoteChoice | null;
}

const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What is declared, voted and noted in a room. */
@Injectable()
export class RoomsRepository {
  agendaFacts(tx: Transaction, sessionId: string): Promise<AgendaFacts[]> {
    return tx.rows<AgendaFacts>(
      `select i.id as "itemId", c.number as "caseNumber", r.surname_latn || ' ' || r.given_latn as "returneeName",
         concat_ws(' ', r.surname_cyrl, r.given_cyrl, r.patronymic_cyrl) as "nameCyrl",
         a.plan->>'title' as title, a.requested_grant_minor as "grantMinor", r.pcode, r.village,
         array_remove(array[r.surname_latn, r.surname_cyrl], null) as surnames,
         array(select p.number from phone p where p.returnee_id = r.id) as phones,
         array(select l.description from budget_line l where l.application_id = a.id
           union all select n.funder from contribution n where n.application_id = a.id and n.funder is not null
           union all select e.issuer from evidence_item e where e.application_id = a.id and e.issuer is not null) as suppliers
       from committee_item i join application a on a.id = i.application_id
         join assistance_case c on c.id = i.case_id join returnee r on r.id = c.returnee_id
       where i.session_id = $1`,
      [sessionId],
    );
  }

  /** How many must sit, by the rules under which each application that the reader sees was submitted. */
  async quorums(tx: Transaction, sessionId: string): Promise<Map<string, number>> {
    const rows = await tx.rows<{ itemId: string; quorum: number }>(
      `select i.id as "itemId", coalesce((s.rules->>'quorum')::int, 1) as quorum
       from committee_item i join application a on a.id = i.application_id join rule_set s on s.id = a.rule_set_id
       where i.session_id = $1`,
      [sessionId],
    );
    return new Map(rows.map(({ itemId, quorum }) => [itemId, quorum]));
  }

  /** Every declaration and vote on the agenda. */
  seats(tx: Transaction, sessionId: string): Promise<SeatRow[]> {
    return tx.rows<SeatRow>(
      `select k.item_id as "itemId", k.staff_id as "staffId", k.kind as declared, v.choice as vote
       from committee_item i join committee_conflict k on k.item_id = i.id
         left join committee_vote v on v.item_id = i.id and v.staff_id = k.staff_id
       where i.session_id = $1`,
      [sessionId],
    );
  }

  done(tx: Transaction, sessionId: string): Promise<(ActDone & { caseId: string })[]> {
    return tx.rows<ActDone & { caseId: string }>(
      `select d.case_id as "caseId", d.staff_id as "staffId", d.act
       from committee_item i join duty_act d on d.case_id = i.case_id where i.session_id = $1`,
      [sessionId],
    );
  }

  /** By item, who took the refusals of its application that upheld appeals set aside. */
  async setAside(tx: Transaction, sessionId: string): Promise<Map<string, string[]>> {
    const rows = await tx.rows<{ itemId: string; by: string[] }>(
      `select i.id as "itemId", ${setAsideBy('i.application_id')} as by from committee_item i where i.session_id = $1`,
      [sessionId],
    );
    return new Map(rows.map(({ itemId, by }) => [itemId, by]));
  }

  async names(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; fullName: string }>(
      `select id, full_name as "fullName" from staff where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, fullName }) => [id, fullName]));
  }

  async declare(
    tx: WriteTransaction,
    item: { id: string; caseId: string; officeId: string },
    declared: { kind: ConflictKind; note: string | null },
  ): Promise<void> {
    await tx.rows(
      `insert into committee_conflict (item_id, staff_id, case_id, office_id, kind, note, declared_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (item_id, staff_id) do update set kind = excluded.kind, note = excluded.note,
         declared_at = excluded.declared_at`,
      [item.id, tx.actor.id, item.caseId, item.officeId, declared.kind, declared.note, tx.now],
    );
  }

  /** The vote of who steps aside is none. */
  async takeBackVote(tx: WriteTransaction, itemId: string): Promise<void> {
    await tx.rows(`delete from committee_vote where item_id = $1 and staff_id = $2`, [itemId, tx.actor.id]);
  }

  async vote(
    tx: WriteTransaction,
    item: { id: string; caseId: string; officeId: string },
    choice: VoteChoice,
  ): Promise<void> {
    await tx.rows(
      `insert into committee_vote (item_id, staff_id, case_id, office_id, choice, cast_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (item_id, staff_id) do update set choice = excluded.choice, cast_at = excluded.cast_at`,
      [item.id, tx.actor.id, item.caseId, item.officeId, choice, tx.now],
    );
  }

  minutes(tx: Transaction, sessionId: string): Promise<MinutesItem[]> {
    return tx.rows<MinutesItem>(
      `select id, language, file_name as "fileName", ${instant('made_at')} as "madeAt"
       from committee_minutes where session_id = $1 order by id desc`,
      [sessionId],
    );
  }
}
