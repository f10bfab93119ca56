import { Injectable } from '@nestjs/common';
import type {
  ComplaintChoice,
  ComplaintFigure,
  ComplaintQuery,
  ComplaintRegrouping,
} from '@tendesh/contracts/complaints/complaints';
import type { HolidayCountry } from '@tendesh/domain/calendar/holidays';
import type { ComplaintCategory } from '@tendesh/domain/complaints/complaint-categories';
import { holds, scopesOf } from '@tendesh/domain/staff/permissions';
import { type Actor, authoritiesFor, reaches } from '@tendesh/domain/staff/reach';
import { type Role, roles } from '@tendesh/domain/staff/roles';
import { parameters } from '../platform/database/parameters';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { reachedInSql, type StandingInSql } from '../platform/policy/scope.repository';
import { notFound } from '../platform/problems/problem';
import { noOffice } from './complaint-due';
import { ComplaintEntity } from './complaint.entity';

/** A complaint with the names around it. */
export interface ComplaintRow extends ComplaintEntity {
  readonly officeName: string | null;
  readonly timeZone: string;
  readonly handlerName: string | null;
  readonly subjectName: string | null;
  readonly caseNumber: string | null;
}

/** The last complaint of a page: from when it is overdue, null once it is settled. */
export interface ComplaintCursor {
  readonly overdueFrom: string | null;
  readonly id: string;
}

/** A complaint that waits, and how many wait for the same step. */
export interface WaitingComplaint extends ComplaintRow {
  readonly overdueFrom: Date;
  readonly total: number;
}

export interface OfficeOfComplaint {
  readonly timeZone: string;
  readonly country: HolidayCountry;
}

const nowhere = { officeId: '', caseOfficerId: null, programmeIds: [] };

/** The row `o` of office, with the programmes that it runs. */
const standingOfOffice: StandingInSql = {
  session: () => 'false',
  caseload: () => 'false',
  office: ({ officeId }, bind) => `o.id = ${bind(officeId)}::uuid`,
  programme: ({ programmeIds }, bind) =>
    `o.id in (select p.office_id from programme_office p where p.programme_id = any (${bind(programmeIds)}::uuid[]))`,
  all: () => 'true',
};

const named = (some: readonly Role[]) => some.map((role) => `'${role}'`).join();
/** Whether whoever took the complaint `c` over can still handle it: otherwise it waits for everybody who may. */
const hasItsHandler = `exists (select from staff f join staff_role r on r.staff_id = f.id
  where f.id = c.handler_id and f.status = 'active' and (
    r.role in (${named(roles.filter((role) => holds([role], 'complaint.restricted')))})
    or not c.restricted and f.office_id = c.office_id
      and r.role in (${named(roles.filter((role) => scopesOf([role], 'complaint.handle').includes('office')))})))`;

const columns = `c.id, c.reference, c.office_id as "officeId", c.category, c.restricted, c.channel, c.language, c.status,
  c.received_at as "receivedAt", c.acknowledge_by as "acknowledgeBy", c.answer_by as "answerBy", c.refer_by as "referBy",
  c.overdue_from as "overdueFrom", c.description, c.contact, c.may_be_contacted as "mayBeContacted", c.answer,
  c.case_id as "caseId", c.subject_id as "subjectId", c.handler_id as "handlerId", c.version, o.name as "officeName",
  coalesce(o.time_zone, '${noOffice.timeZone}') as "timeZone", h.full_name as "handlerName", s.full_name as "subjectName",
  k.number as "caseNumber"`;
/** These complaints `c` with the names around them. */
const withNames = (complaints: string) => `${complaints} c left join office o on o.id = c.office_id
  left join staff h on h.id = c.handler_id left join staff s on s.id = c.subject_id
  left join assistance_case k on k.id = c.case_id`;

/** A part of the list: which complaints, from a place on (null is all of them), and in which order. */
interface PartOfList {
  readonly where: string;
  readonly order: string;
}
const OPEN: PartOfList = {
  where: `c.overdue_from is not null and ($4::timestamptz is null or (c.overdue_from, c.id) > ($4, $5::uuid))`,
  order: 'c.overdue_from, c.id',
};
const SETTLED: PartOfList = { where: 'c.overdue_from is null and ($4::uuid is null or c.id < $4)', order: 'c.id desc' };

@Injectable()
export class ComplaintsRepository {
  /**
   * Says for whom the rest of this transaction reads complaints; before, row-level security shows none at all. The focal
   * point sees all, a handler ordinary ones of the own office, and nobody one about himself.
   */
  async openFor(tx: Transaction, actor: Actor): Promise<void> {
    const all = reaches(actor, 'complaint.restricted', nowhere);
    const handles = authoritiesFor(actor, 'complaint.handle').length > 0;
    await this.open(tx, all ? 'all' : handles ? 'ordinary' : 'none', actor.id);
    if (!all && handles)
      await tx.rows(
        `select set_config('tendesh.all_offices', 'off', true), set_config('tendesh.office_ids', $1, true)`,
        [actor.officeId],
      );
  }

  /** For the lookup by a complainant, who has no account. */
  async openForCode(tx: Transaction): Promise<void> {
    await this.open(tx, 'all', '');
  }

  async add(tx: Transaction, row: ComplaintEntity): Promise<void> {
    await tx.manager.insert(ComplaintEntity, row);
  }

  async lock(tx: Transaction, id: string): Promise<ComplaintEntity> {
    const found = await tx.manager.findOne(ComplaintEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (found === null) throw notFound();
    return found;
  }

  async save(tx: Transaction, { id, ...changes }: Partial<ComplaintEntity> & { id: string }): Promise<void> {
    await tx.manager.update(ComplaintEntity, { id }, changes);
  }

  /** Why it is moved from its kind to another one, in the version that comes of it. */
  async addRegrouping(
    tx: WriteTransaction,
    { id, category: from, version }: ComplaintEntity,
    { category, reason }: { category: ComplaintCategory; reason: string },
  ): Promise<void> {
    await tx.rows(
      `insert into complaint_regrouping (complaint_id, version, from_category, to_category, reason, regrouped_by, regrouped_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, version + 1, from, category, reason, tx.actor.id, tx.now],
    );
  }

  /** Oldest first. */
  async regroupings(tx: Transaction, id: string): Promise<ComplaintRegrouping[]> {
    const rows = await tx.rows<Omit<ComplaintRegrouping, 'at'> & { at: Date }>(
      `select r.from_category as "from", r.to_category as "to", r.reason, r.regrouped_at as at,
         json_build_object('id', s.id, 'fullName', s.full_name) as by
       from complaint_regrouping r join staff s on s.id = r.regrouped_by where r.complaint_id = $1 order by r.version`,
      [id],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  findByCode(tx: Transaction, reference: string, codeHash: Buffer): Promise<ComplaintEntity | null> {
    return tx.manager.findOne(ComplaintEntity, { where: { reference, codeHash } });
  }

  /**
   * What is overdue, or will be first, comes first; what is settled comes last, newest first. Two statements, each along an
   * index from the place of the cursor.
   */
  async list(
    tx: Transaction,
    { status, category }: ComplaintQuery,
    { after, take }: { after: ComplaintCursor | null; take: number },
  ): Promise<ComplaintRow[]> {
    // Cut before the names are joined: or the database joins them all to sort them.
    const page = ({ where, order }: PartOfList, most: number, last: readonly unknown[]) =>
      tx.rows<ComplaintRow>(
        `select ${columns} from ${withNames(`(select * from complaint c
           where ($1::text is null or c.status = $1) and ($2::text is null or c.category = $2) and ${where}
           order by ${order} limit $3)`)} order by ${order}`,
        [status ?? null, category ?? null, most, ...last],
      );
    const isAmongSettled = after !== null && after.overdueFrom === null;
    const open = isAmongSettled ? [] : await page(OPEN, take, [after?.overdueFrom ?? null, after?.id ?? null]);
    if (open.length === take) return open;
    const settled = await page(SETTLED, take - open.length, [isAmongSettled ? after.id : null]);
    return [...open, ...settled];
  }

  /** What waits for this person: taken over by him, or by nobody who could still handle it. What is due first comes first. */
  waitingFor(tx: Transaction, staffId: string, most: number): Promise<WaitingComplaint[]> {
    return tx.rows<WaitingComplaint>(
      `select ${columns}, c.total from ${withNames(`(
         select c.*, count(*) over (partition by c.status, c.refer_by is null) as total from complaint c
         where c.overdue_from is not null and (c.handler_id = $1 or not ${hasItsHandler})
         order by c.overdue_from, c.id limit $2)`)} order by c.overdue_from, c.id`,
      [staffId, most],
    );
  }

  async get(tx: Transaction, id: string): Promise<ComplaintRow> {
    const [row] = await tx.rows<ComplaintRow>(`select ${columns} from ${withNames('complaint')} where c.id = $1`, [id]);
    if (row === undefined) throw notFound();
    return row;
  }

  /** What decides who is told of an act on a complaint, whoever acted; afterwards the transaction sees none any more. */
  async forNotices(
    tx: Transaction,
    id: string,
  ): Promise<Pick<ComplaintEntity, 'status' | 'officeId' | 'category' | 'subjectId'>> {
    await this.open(tx, 'all', '');
    const found = await tx.manager.findOneOrFail(ComplaintEntity, {
      select: { id: true, status: true, officeId: true, category: true, subjectId: true },
      where: { id },
    });
    await this.open(tx, 'none', '');
    return found;
  }

  /** Every complaint is counted for who reaches all, also one that names no office. */
  figures(tx: Transaction, reader: Actor): Promise<ComplaintFigure[]> {
    const { values, bind } = parameters([tx.now, reaches(reader, 'complaint.restricted', nowhere)]);
    const offices = reaches(reader, 'complaints.read', nowhere)
      ? 'null'
      : `array(select o.id from office o where ${reachedInSql(reader, 'complaints.read', standingOfOffice, bind)})`;
    return tx.rows<ComplaintFigure>(
      `select category, month, total as count, acknowledged_bp as "acknowledgedInTimeBp", settled_bp as "answeredInTimeBp"
       from complaint_figures($1, $2, ${offices})`,
      values,
    );
  }

  async office(tx: Transaction, id: string): Promise<OfficeOfComplaint | null> {
    const [row] = await tx.rows<OfficeOfComplaint>(
      `select time_zone as "timeZone", country from office where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Whose calendar counts for a complaint. */
  async officeOf(tx: Transaction, { officeId }: Pick<ComplaintEntity, 'officeId'>): Promise<OfficeOfComplaint> {
    return (officeId === null ? null : await this.office(tx, officeId)) ?? noOffice;
  }

  officeChoices(tx: Transaction): Promise<ComplaintChoice[]> {
    return tx.rows<ComplaintChoice>(`select id, name from office order by name`);
  }

  staffChoices(tx: Transaction): Promise<ComplaintChoice[]> {
    return tx.rows<ComplaintChoice>(
      `select id, full_name as name from staff where status = 'active' order by full_name, id`,
    );
  }

  /** The case of this number, among those that the reader's offices have. */
  async findCase(tx: Transaction, number: string): Promise<string | null> {
    const [row] = await tx.rows<{ id: string }>(`select id from assistance_case where number = $1`, [number]);
    return row?.id ?? null;
  }

  private async open(tx: Transaction, whom: 'all' | 'ordinary' | 'none', readerId: string): Promise<void> {
    await tx.rows(
      `select set_config('tendesh.complaints', $1, true), set_config('tendesh.complaint_reader', $2, true)`,
      [whom, readerId],
    );
  }
}
