import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { UnitOfWork } from '../database/unit-of-work';
import { OutboxRepository, type OutgoingMail } from './outbox.repository';
import { renderMail } from './templates';

const POLL_MS = 1_000;
const RETRY_MINUTES = [1, 5, 15, 60, 240];

type Send = (message: { from: string; to: string; subject: string; text: string; messageId: string }) => Promise<void>;

/** Sends what waits in the outbox: through SMTP, or into the mail folder where no server is set. */
@Injectable()
export class MailWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly send: Send;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly outbox: OutboxRepository,
  ) {
    this.send = config.smtpUrl === undefined ? toFolder(join(config.dataDir, 'mail')) : toServer(config.smtpUrl);
  }

  onApplicationBootstrap(): void {
    this.schedule();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Sends everything that is due now. Each mail is one transaction: taken, sent, marked. */
  async sendAllDue(): Promise<void> {
    while (await this.sendOne());
  }

  private schedule(): void {
    // A round that was under way at the shutdown must not begin another.
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sendAllDue()
        .catch((error: unknown) => this.logger.error(error instanceof Error ? error.message : 'unknown'))
        .then(() => this.schedule());
    }, POLL_MS);
    this.timer.unref();
  }

  private sendOne(): Promise<boolean> {
    return this.work.system(async (tx) => {
      const mail = await this.outbox.takeNext(tx);
      if (mail === null) return false;
      try {
        await this.send(this.message(mail));
        await this.outbox.markSent(tx, mail.id);
      } catch (error) {
        const minutes = RETRY_MINUTES[Math.min(mail.attempts, RETRY_MINUTES.length - 1)] ?? 240;
        await this.outbox.markFailed(tx, mail.id, codeOf(error), new Date(tx.now.getTime() + minutes * 60_000));
      }
      return true;
    });
  }

  private message(mail: OutgoingMail) {
    const { subject, body } = renderMail(mail.template, mail.language, mail.params);
    return { from: this.config.mailFrom, to: mail.recipient, subject, text: body, messageId: `<${mail.id}@tendesh>` };
  }
}

function toServer(url: string): Send {
  const transport = createTransport(url);
  return async (message) => {
    await transport.sendMail(message);
  };
}

function toFolder(folder: string): Send {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (message) => {
    const { message: eml } = await transport.sendMail(message);
    await writeFile(join(folder, `${message.messageId.slice(1, 37)}.eml`), eml as Buffer, { mode: 0o600 });
  };
}

/** The server's code, never its text: that repeats the address. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
