import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction';
import { newId } from '../database/new-id';

@Injectable()
export class AnchorsRepository {
  /** The newest day that is over at every office; null while there is no office. */
  async lastDayOver(tx: Transaction): Promise<string | null> {
    const [row] = await tx.rows<{ day: string | null }>(
      `select (min(($1::timestamptz at time zone time_zone)::date) - 1)::text as day from office`,
      [tx.now],
    );
    return row?.day ?? null;
  }

  async lastAnchored(tx: Transaction): Promise<string | null> {
    const [row] = await tx.rows<{ day: string | null }>('select max(day)::text as day from audit_anchor');
    return row?.day ?? null;
  }

  /** False where another server was quicker. A day ends when it ends at the last office. */
  async anchor(tx: Transaction, day: string): Promise<boolean> {
    const [row] = await tx.rows<{ made: boolean }>(
      `select anchor_audit($1, (select max(($1::date + 1)::timestamp at time zone time_zone) from office), $2, $3) as made`,
      [day, tx.now, newId(tx.now)],
    );
    return row?.made === true;
  }
}
