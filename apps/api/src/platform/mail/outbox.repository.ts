import { Injectable } from '@nestjs/common';
import type { Language } from '@tendesh/domain/staff/roles';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../database/transaction';
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

  /** The next mail that is due, locked against other workers for this transaction. */
  async takeNext(tx: Transaction): Promise<OutgoingMail | null> {
    const [mail] = await tx.rows<OutgoingMail>(
      `select id, recipient, template, language, params, attempts from outgoing_mail
       where sent_at is null and next_attempt_at <= $1 order by next_attempt_at limit 1 for update skip locked`,
      [tx.now],
    );
    return mail ?? null;
  }

  /** Links in a sent mail are keys: they do not stay behind. */
  async markSent(tx: Transaction, id: string): Promise<void> {
    await tx.rows(`update outgoing_mail set sent_at = $2, params = '{}', attempts = attempts + 1 where id = $1`, [
      id,
      tx.now,
    ]);
  }

  async markFailed(tx: Transaction, id: string, reason: string, nextAttempt: Date): Promise<void> {
    await tx.rows(
      `update outgoing_mail set attempts = attempts + 1, failed_reason = $2, next_attempt_at = $3 where id = $1`,
      [id, reason, nextAttempt],
    );
  }
}
