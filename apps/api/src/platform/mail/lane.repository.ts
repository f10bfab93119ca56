import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { randomInt } from 'node:crypto';
import { DataSource, type QueryRunner } from 'typeorm';
import type { OutgoingMail } from './outbox.repository';

/** The first half of every lane's advisory lock; the second is the lane. */
export const LANE_LOCKS = 7_316_035;
const MOST_LANES = 2 ** 31 - 1;

/** What became of a mail: `again` is when it is tried next. */
export type Fate =
  | { readonly status: 'sent' }
  | { readonly status: 'unconfirmed' | 'failed'; readonly reason: string }
  | { readonly status: 'waiting'; readonly reason: string; readonly again: Date };

@Injectable()
export class LaneRepository {
  constructor(private readonly database: DataSource) {}

  /** A connection of its own under a lock of its own: while the lock is held, nobody else touches the lane's mail. */
  async open(): Promise<Lane> {
    const runner = this.database.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const number = randomInt(1, MOST_LANES);
    await client.query('select pg_advisory_lock($1, $2)', [LANE_LOCKS, number]);
    return new Lane(runner, client, number);
  }
}

/** One mail at a time, all its marks through one connection, so that they are carried out in their order. */
export class Lane {
  constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly number: number,
  ) {}

  /** The next mail that is due; two lanes, of this server or another, never take the same one. */
  async take(now: Date): Promise<OutgoingMail | null> {
    const { rows } = await this.client.query<OutgoingMail>(
      `update outgoing_mail set status = 'sending', lane = $1, attempts = attempts + 1, handed_over_at = null
       where id = (select id from outgoing_mail where status = 'waiting' and next_attempt_at <= $2
         order by next_attempt_at limit 1 for update skip locked)
       returning id, recipient, template, language, params, attempts`,
      [this.number, now],
    );
    return rows[0] ?? null;
  }

  /**
   * Marks that the last byte leaves now. The statement is on its way to the database before this returns, and is
   * carried out even if this process is killed at once: it needs no second look from here.
   */
  handOver(id: string, now: Date): Promise<unknown> {
    return this.client.query('update outgoing_mail set handed_over_at = $2 where id = $1', [id, now]);
  }

  /** Links in a sent mail are keys: they do not stay behind. */
  async finish(id: string, fate: Fate, now: Date): Promise<void> {
    await this.client.query(
      `update outgoing_mail set status = $2, lane = null, sent_at = case when $2 = 'sent' then $3::timestamptz end,
         params = case when $2 = 'sent' then '{}' else params end, failed_reason = $4,
         next_attempt_at = coalesce($5, next_attempt_at) where id = $1`,
      [id, fate.status, now, 'reason' in fate ? fate.reason : null, 'again' in fate ? fate.again : null],
    );
  }

  async close(): Promise<void> {
    await this.client.query('select pg_advisory_unlock($1, $2)', [LANE_LOCKS, this.number]).catch(() => undefined);
    await this.runner.release();
  }
}
