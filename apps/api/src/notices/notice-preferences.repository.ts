import { Injectable } from '@nestjs/common';
import type { NoticeChoice } from '@tendesh/contracts/notices/notices';
import type { Transaction } from '../platform/database/transaction';

/** The hour of the daily mail for whoever has chosen none. */
export const USUAL_DIGEST_HOUR = 8;

@Injectable()
export class NoticePreferencesRepository {
  async read(tx: Transaction, staffId: string): Promise<{ choices: NoticeChoice[]; digestHour: number }> {
    const choices = await tx.rows<NoticeChoice>(`select kind, way from notice_preference where staff_id = $1`, [
      staffId,
    ]);
    const [setting] = await tx.rows<{ hour: number }>(
      `select digest_hour as hour from notice_setting where staff_id = $1`,
      [staffId],
    );
    return { choices, digestHour: setting?.hour ?? USUAL_DIGEST_HOUR };
  }

  async save(tx: Transaction, staffId: string, choices: readonly NoticeChoice[], digestHour: number): Promise<void> {
    await tx.rows(
      `insert into notice_preference (staff_id, kind, way) select $1, kind, way from unnest($2::text[], $3::text[]) as c (kind, way)
       on conflict (staff_id, kind) do update set way = excluded.way`,
      [staffId, choices.map(({ kind }) => kind), choices.map(({ way }) => way)],
    );
    await tx.rows(
      `insert into notice_setting (staff_id, digest_hour) values ($1, $2)
       on conflict (staff_id) do update set digest_hour = excluded.digest_hour`,
      [staffId, digestHour],
    );
  }
}
