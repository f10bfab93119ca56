import { Injectable } from '@nestjs/common';
import { Problem } from '../problems/problem';
import type { WriteTransaction } from './transaction';

/** Repeated requests: the key belongs to one person and to one request. */
@Injectable()
export class IdempotencyRepository {
  /** Claims the key, or returns the earlier answer. Waits while another transaction holds the same key. */
  async claim(
    tx: WriteTransaction,
    repeatable: { key: string; request: string },
  ): Promise<{ response: unknown } | null> {
    const claimed = await tx.rows(
      `insert into idempotency_key (staff_id, key, request, created_at) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [tx.actor.id, repeatable.key, repeatable.request, tx.now],
    );
    if (claimed.length > 0) return null;
    const [earlier] = await tx.rows<{ request: string; response: unknown }>(
      `select request, response from idempotency_key where staff_id = $1 and key = $2`,
      [tx.actor.id, repeatable.key],
    );
    if (earlier?.request !== repeatable.request)
      throw new Problem('malformed', [{ code: 'duplicate_value', pointer: '/Idempotency-Key' }]);
    return { response: earlier.response };
  }

  async keep(tx: WriteTransaction, key: string, response: unknown): Promise<void> {
    await tx.rows(`update idempotency_key set response = $3 where staff_id = $1 and key = $2`, [
      tx.actor.id,
      key,
      JSON.stringify(response ?? null),
    ]);
  }
}
