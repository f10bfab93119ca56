import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import type { Transaction } from '../platform/database/transaction';
import { OutboxRepository } from '../platform/mail/outbox.repository';
import type { StaffEntity } from './staff.entity';
import { StaffTokensRepository } from './staff-tokens.repository';
import { hashOfToken, newToken } from './tokens';

const HOUR_MS = 3_600_000;

const links = {
  invitation: { path: 'invitation', validMs: 7 * 24 * HOUR_MS },
  password_reset: { path: 'reset', validMs: HOUR_MS },
} as const;

/** Mails a link with which a person chooses a password. Part of the caller's transaction. */
@Injectable()
export class SendLink {
  constructor(
    private readonly tokens: StaffTokensRepository,
    private readonly outbox: OutboxRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(
    tx: Transaction,
    person: Pick<StaffEntity, 'id' | 'email' | 'fullName' | 'language'>,
    purpose: keyof typeof links,
  ): Promise<void> {
    const token = newToken();
    const { path, validMs } = links[purpose];
    await this.tokens.add(tx, {
      hash: hashOfToken(token),
      staffId: person.id,
      purpose,
      expiresAt: new Date(tx.now.getTime() + validMs),
    });
    await this.outbox.add(tx, {
      recipient: person.email,
      template: purpose,
      language: person.language,
      params: { name: person.fullName, link: `${this.config.publicUrl}/${path}/${token}` },
    });
  }
}
