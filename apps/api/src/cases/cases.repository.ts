import { Injectable } from '@nestjs/common';
import type { ActDone, DutyAct } from '@tendesh/domain/acts/duties';
import type { LentAuthority, Standing } from '@tendesh/domain/staff/reach';
import { newId } from '../platform/database/new-id';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { CaseEntity } from './case.entity';

@Injectable()
export class CasesRepository {
  /**
   * The case under its lock. Every act on anything of a case takes this lock first, so that two acts on one case follow
   * each other; the lock leaves foreign keys alone (FOR NO KEY UPDATE). Absent or not visible: not found.
   */
  async lock(tx: WriteTransaction, id: string): Promise<CaseEntity> {
    const found = await tx.manager.findOne(CaseEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (found === null) throw notFound();
    return found;
  }

  find(tx: Transaction, id: string): Promise<CaseEntity | null> {
    return tx.manager.findOne(CaseEntity, { where: { id } });
  }

  async get(tx: Transaction, id: string): Promise<CaseEntity> {
    const found = await this.find(tx, id);
    if (found === null) throw notFound();
    return found;
  }

  async add(tx: Transaction, row: CaseEntity): Promise<void> {
    await tx.manager.insert(CaseEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<CaseEntity> & { id: string }): Promise<void> {
    await tx.manager.update(CaseEntity, { id }, changes);
  }

  /** Numbers of an office run without gaps within a year: KG-OSH-2026-00012. */
  async nextNumber(tx: Transaction, officeId: string, year: number): Promise<string> {
    const [row] = await tx.rows<{ code: string; number: number }>(
      `insert into case_number_series (office_id, year, last_number) values ($1, $2, 1)
       on conflict (office_id, year) do update set last_number = case_number_series.last_number + 1
       returning last_number as number, (select code from office where id = $1) as code`,
      [officeId, year],
    );
    return `${row?.code ?? ''}-${year}-${String(row?.number ?? 0).padStart(5, '0')}`;
  }

  /**
   * Where a case stands for the scopes of permission: its office, its officer, and its programmes: that of its newest
   * application, or before one every programme that its office runs.
   */
  async standing(tx: Transaction, found: CaseEntity): Promise<Standing> {
    const [row] = await tx.rows<{ own: string[]; ofOffice: string[] }>(
      `select array(select programme_id from application where case_id = $1 order by id desc limit 1) as own,
         array(select programme_id from programme_office where office_id = $2) as "ofOffice"`,
      [found.id, found.officeId],
    );
    const programmeIds = row === undefined ? [] : row.own.length > 0 ? row.own : row.ofOffice;
    return { officeId: found.officeId, caseOfficerId: found.caseOfficerId, programmeIds };
  }

  /** Everything that counts for the separation of duties on this case, since it was opened. */
  dutyActs(tx: Transaction, caseId: string): Promise<ActDone[]> {
    return tx.rows<ActDone>(`select staff_id as "staffId", act from duty_act where case_id = $1`, [caseId]);
  }

  async addDutyAct(
    tx: WriteTransaction,
    found: Pick<CaseEntity, 'id' | 'officeId'>,
    duty: { act: DutyAct; subjectId: string; staffId?: string },
  ): Promise<void> {
    await tx.rows(
      `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(tx.now), found.id, found.officeId, duty.staffId ?? tx.actor.id, duty.act, duty.subjectId, tx.now],
    );
  }

  /** An act on behalf of a colleague counts for both: neither may later do what excludes it. */
  async addDutyActs(
    tx: WriteTransaction,
    found: Pick<CaseEntity, 'id' | 'officeId'>,
    duty: { act: DutyAct; subjectId: string },
    onBehalfOf: LentAuthority | null,
  ): Promise<void> {
    await this.addDutyAct(tx, found, duty);
    if (onBehalfOf !== null) await this.addDutyAct(tx, found, { ...duty, staffId: onBehalfOf.id });
  }

  /** The day that it is where the case is worked on. */
  async officeClock(tx: Transaction, officeId: string): Promise<{ timeZone: string; country: 'KG' | 'TJ' }> {
    const [row] = await tx.rows<{ timeZone: string; country: 'KG' | 'TJ' }>(
      `select time_zone as "timeZone", country from office where id = $1`,
      [officeId],
    );
    return row ?? { timeZone: 'UTC', country: 'KG' };
  }
}
