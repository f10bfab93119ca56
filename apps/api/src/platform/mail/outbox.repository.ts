import { Injectable } from '@nestjs/common';
import type { StrandedMail } from '@tendesh/contracts/mail/mail';
import type { Language } from '@tendesh/domain/staff/roles';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../database/transaction';
import { LANE_LOCKS } from './lane.repository';
import type { MailTemplate } from './templates';

export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly template: MailTemplate;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly attempts: number;
}

/** Mail waits here from the commit of the act until it is sent. */
@Injectable()
export class OutboxRepository {
  /** Writes a mail in the transaction of the act that causes it. */
  async add(
    tx: Transaction,
    mail: Pick<OutgoingMail, 'recipient' | 'template' | 'language' | 'params'>,
  ): Promise<void> {
    await tx.rows(
      `insert into outgoing_mail (id, recipient, template, language, params, created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, $6, $6)`,
      [uuidv7(), mail.recipient, mail.template, mail.language, JSON.stringify(mail.params), tx.now],
    );
  }

  async isAnythingDue(tx: Transaction): Promise<boolean> {
    const [row] = await tx.rows<{ due: boolean }>(
      `select exists (select from outgoing_mail where status = 'waiting' and next_attempt_at <= $1) as due`,
      [tx.now],
    );
    return row?.due ?? false;
  }

  /**
   * What a lane left behind that is gone: its lock is free, so its last statement has been carried out. Without a
   * hand-over the mail server has never had the whole mail, and it waits again; after one it is in doubt.
   */
  async takeUpWhatWasLeft(tx: Transaction): Promise<void> {
    await tx.rows(
      `update outgoing_mail set lane = null, next_attempt_at = $1,
         status = case when handed_over_at is null then 'waiting' else 'unconfirmed' end
       where status = 'sending' and not exists (
         select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
         where l.locktype = 'advisory' and l.classid = $2 and l.objid = outgoing_mail.lane and l.objsubid = 2)`,
      [tx.now, LANE_LOCKS],
    );
  }

  /** What needs a person: given up, or handed over without an answer. */
  stranded(tx: Transaction, limit: number): Promise<StrandedMail[]> {
    return tx.rows<StrandedMail>(
      `select id, recipient, template, status, attempts, failed_reason as reason, created_at as "createdAt",
         handed_over_at as "handedOverAt"
       from outgoing_mail where status in ('unconfirmed', 'failed') order by id desc limit $1`,
      [limit],
    );
  }

  /** The same mail under the same Message-ID, so that a mailbox that has it already can tell. False when it is not stranded. */
  async sendAgain(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.rows<{ id: string }>(
      `with again as (
         update outgoing_mail set status = 'waiting', attempts = 0, next_attempt_at = $2, handed_over_at = null
         where id = $1 and status in ('unconfirmed', 'failed') returning id)
       select id from again`,
      [id, tx.now],
    );
    return rows.length > 0;
  }
}
