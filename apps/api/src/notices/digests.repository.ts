import { Injectable } from '@nestjs/common';
import type { NoticeFacts } from '@tendesh/domain/notices/notice-facts';
import type { NoticeTopic } from '@tendesh/domain/notices/notice-table';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import { steppedAside } from '../staff/stepped-aside.repository';
import { USUAL_DIGEST_HOUR } from './notice-preferences.repository';

/** Of the notices `n`: unread, and of no case that the person stepped aside from after it was told. */
const isForTheMail = `n.read_at is null and n.way = 'digest' and not ${steppedAside('n.staff_id', 'n.case_id')}`;

export interface DigestReader {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
  /** The day that it is where the person works. */
  readonly today: string;
}

export interface UnreadNotice {
  readonly topic: NoticeTopic;
  readonly facts: NoticeFacts;
  readonly caseNumber: string | null;
}

@Injectable()
export class DigestsRepository {
  /** Whose hour has come at the own office, who has had no digest today, and for whom there is something new. */
  due(tx: Transaction): Promise<DigestReader[]> {
    return tx.rows<DigestReader>(
      `select s.id, s.email, s.language, ($1::timestamptz at time zone o.time_zone)::date as today
       from staff s join office o on o.id = s.office_id left join notice_setting d on d.staff_id = s.id
       where s.status = 'active'
         and extract(hour from $1::timestamptz at time zone o.time_zone) >= coalesce(d.digest_hour, ${USUAL_DIGEST_HOUR})
         and (d.digested_on is null or d.digested_on < ($1::timestamptz at time zone o.time_zone)::date)
         and exists (select from notice n where n.staff_id = s.id and ${isForTheMail} and n.digested_at is null)`,
      [tx.now],
    );
  }

  /** True for the first who asks on that day: two servers at once send one mail. */
  async claim(tx: Transaction, { id, today }: DigestReader): Promise<boolean> {
    const rows = await tx.rows(
      `insert into notice_setting as d (staff_id, digested_on) values ($1, $2)
       on conflict (staff_id) do update set digested_on = excluded.digested_on
         where d.digested_on is distinct from excluded.digested_on
       returning staff_id`,
      [id, today],
    );
    return rows.length > 0;
  }

  /**
   * What the mail lists, the newest first, and how many are unread in all: as in the app, of the offices that the person sees
   * today (null is all of them). What is new is marked in the same look at the table.
   */
  async list(
    tx: Transaction,
    staffId: string,
    { visibleOfficeIds, most }: { visibleOfficeIds: readonly string[] | null; most: number },
  ): Promise<{ newest: UnreadNotice[]; total: number }> {
    const rows = await tx.rows<UnreadNotice & { total: number }>(
      `with marked as (
         update notice n set digested_at = $2 where n.staff_id = $1 and ${isForTheMail} and n.digested_at is null)
       select n.topic, n.facts, c.number as "caseNumber", count(*) over ()::int as total
       from notice n left join assistance_case c on c.id = n.case_id
       where n.staff_id = $1 and ${isForTheMail} and (n.office_id is null or $4::uuid[] is null or n.office_id = any ($4))
       order by n.id desc limit $3`,
      [staffId, tx.now, most, visibleOfficeIds],
    );
    return { newest: rows, total: rows[0]?.total ?? 0 };
  }
}
