import { Injectable } from '@nestjs/common';
import type { WorkKind } from '@tendesh/contracts/work/work';
import { authoritiesFor } from '@tendesh/domain/staff/reach';
import type { SignedIn } from '../platform/context/request-context';
import { parameters } from '../platform/database/parameters';
import type { Transaction } from '../platform/database/transaction';
import { nameIn } from '../programmes/name-in.repository';
import { isBeyondThem } from './voting.repository';
import type { WaitingRow } from './work.repository';

/** What follows each step of a session as a whole; after the minutes nothing does. */
const nextOf = {
  session_to_open: 'votes_to_cast',
  session_to_close: 'minutes_to_make',
  minutes_to_make: null,
} as const satisfies Partial<Record<WorkKind, WorkKind | null>>;
type SessionWork = keyof typeof nextOf;

/** When an id was made (RFC 9562, version 7); PostgreSQL before 17 has no function that tells. */
const instantIn = (id: string) =>
  `to_timestamp(('x' || left(replace(${id}::text, '-', ''), 12))::bit(48)::bigint / 1000.0)`;

@Injectable()
export class SessionWorkRepository {
  /**
   * Sessions that wait for this person to open, to close or to write them down: the SQL twin of the acts of sessions. To be
   * read beyond sight: the chair opens and closes a session also with an item that is closed to him.
   */
  async waitingFor(tx: Transaction, actor: SignedIn): Promise<WaitingRow[]> {
    if (authoritiesFor(actor, 'committee.close').length === 0) return [];
    const { values, bind } = parameters([actor.id, actor.language]);
    const rows = await tx.rows<Omit<WaitingRow, 'next'> & { kind: SessionWork }>(
      `select w.kind, e.id as "sessionId", ${nameIn('p', '$2')} as title, o.name as "officeName",
         o.country, o.time_zone as "timeZone", w.since,
         case when w.kind <> 'minutes_to_make' then (e.meets_at at time zone o.time_zone)::date end as "dueOn",
         null as "caseId", null as "caseNumber", null as "applicationId", null as "returneeName", null as "amountMinor",
         null as currency, null as status, null as step, null as "serviceDays", null as "appealDays", '[]'::json as returns, false as "isUsedElsewhere",
         count(*) over (partition by w.kind) as total
       from committee_member b join committee_session e on e.id = b.session_id
         join programme p on p.id = e.programme_id join office o on o.id = e.convened_in
         cross join lateral (
           select max(i.decided_at) as last_decided, bool_or(i.status = 'waiting') as has_agenda,
             bool_or(i.status = 'waiting' and not (${isBeyondThem(bind)})) as is_outstanding
           from committee_item i where i.session_id = e.id) agenda
         cross join lateral (
           select 'session_to_open' as kind, ${instantIn('e.id')} as since
             where e.status = 'planned' and b.part = 'chair' and has_agenda
           union all select 'session_to_close', coalesce(last_decided, e.opened_at)
             where e.status = 'open' and b.part = 'chair' and not is_outstanding
           union all select 'minutes_to_make', coalesce(e.closed_at, last_decided)
             where e.status in ('closed', 'cancelled') and b.part in ('chair', 'secretary') and last_decided is not null
               and not exists (select from committee_minutes m where m.session_id = e.id)) w
       where b.staff_id = $1 order by w.since, e.id`,
      values,
    );
    return rows.map((row) => ({ ...row, next: nextOf[row.kind] }));
  }
}
