import { Injectable } from '@nestjs/common';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { nameIn } from '../programmes/name-in.repository';

export interface KeptMinutes {
  readonly id: string;
  readonly sessionId: string;
  readonly language: Language;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

@Injectable()
export class MinutesRepository {
  async add(tx: WriteTransaction, row: KeptMinutes): Promise<void> {
    await tx.rows(
      `insert into committee_minutes (id, session_id, language, file_name, bytes, sha256, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.id, row.sessionId, row.language, row.fileName, row.bytes, row.sha256, tx.actor.id, tx.now],
    );
  }

  async get(tx: Transaction, id: string): Promise<KeptMinutes> {
    const [row] = await tx.rows<KeptMinutes>(
      `select id, session_id as "sessionId", language, file_name as "fileName", bytes, sha256
       from committee_minutes where id = $1`,
      [id],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** The sessions that are over and decided on an application of the case, in their order. */
  async sessionsOfCase(tx: Transaction, caseId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select distinct e.id, e.meets_at from committee_item i join committee_session e on e.id = i.session_id
       where i.case_id = $1 and i.status = 'decided' and e.status in ('closed', 'cancelled') order by e.meets_at, e.id`,
      [caseId],
    );
    return rows.map(({ id }) => id);
  }

  /** Where a session meets: its office with the clock there, and the programme by its name in a language. */
  async around(
    tx: Transaction,
    sessionId: string,
    language: Language,
  ): Promise<{ programme: string; currency: string; office: string; timeZone: string }> {
    const [row] = await tx.rows<{ programme: string; currency: string; office: string; timeZone: string }>(
      `select ${nameIn('p', '$2')} as programme, p.currency, o.name as office, o.time_zone as "timeZone"
       from committee_session e join programme p on p.id = e.programme_id join office o on o.id = e.convened_in
       where e.id = $1`,
      [sessionId, language],
    );
    if (row === undefined) throw notFound();
    return row;
  }
}
