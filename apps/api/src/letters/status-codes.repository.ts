import { Injectable } from '@nestjs/common';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { AwardStatus } from '@tendesh/domain/awards/award-transitions';
import type { CaseStatus } from '@tendesh/domain/cases/case-transitions';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';

export interface KeptCode {
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly caseStatus: CaseStatus;
  readonly applicationStatus: ApplicationStatus | null;
  readonly awardStatus: AwardStatus | null;
}

@Injectable()
export class StatusCodesRepository {
  /** A new code takes the place of the old one at once. */
  async keep(
    tx: WriteTransaction,
    of: { caseId: string; officeId: string },
    { salt, hash }: Pick<KeptCode, 'salt' | 'hash'>,
  ): Promise<void> {
    await tx.rows(
      `insert into status_code (case_id, office_id, salt, hash, made_by, made_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (case_id) do update set salt = excluded.salt, hash = excluded.hash, made_by = excluded.made_by,
         made_at = excluded.made_at`,
      [of.caseId, of.officeId, salt, hash, tx.actor.id, tx.now],
    );
  }

  async madeAt(tx: Transaction, caseId: string): Promise<Date | null> {
    const [row] = await tx.rows<{ at: Date }>(`select made_at as at from status_code where case_id = $1`, [caseId]);
    return row?.at ?? null;
  }

  async findByNumber(tx: Transaction, number: string): Promise<KeptCode | null> {
    const [row] = await tx.rows<KeptCode>(
      `select k.salt, k.hash, c.status as "caseStatus", a.status as "applicationStatus", w.status as "awardStatus"
       from assistance_case c join status_code k on k.case_id = c.id left join application a on a.id = c.application_id
         left join award w on w.application_id = a.id
       where c.number = $1`,
      [number],
    );
    return row ?? null;
  }

  /** Counts a look-up; false when there have been too many in this minute over all addresses and servers. */
  async count(tx: Transaction, most: number): Promise<boolean> {
    const [row] = await tx.rows<{ asked: number }>(
      `insert into status_look_up as u (minute, asked) values (date_trunc('minute', $1::timestamptz), 1)
       on conflict (minute) do update set asked = u.asked + 1 returning asked`,
      [tx.now],
    );
    return (row?.asked ?? 0) <= most;
  }

  async countFound(tx: Transaction): Promise<void> {
    await tx.rows(`update status_look_up set found = found + 1 where minute = date_trunc('minute', $1::timestamptz)`, [
      tx.now,
    ]);
  }
}
