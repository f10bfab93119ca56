import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { noticeLines } from '@tendesh/domain/notices/notice-facts';
import { noticeText } from '@tendesh/domain/notices/notice-text';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { OutboxRepository } from '../platform/mail/outbox.repository';
import { SightOfStaff } from '../staff/sight-of-staff';
import { type DigestReader, DigestsRepository, type UnreadNotice } from './digests.repository';

const POLL_MS = 60_000;
/** A longer list is read in the app. */
const MOST_SHOWN = 50;

/** One mail a day for whoever wants one, from the chosen hour on, with what is unread in the app; none when nothing is new. */
@Injectable()
export class SendDigests implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Digest');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: UnitOfWork,
    private readonly digests: DigestsRepository,
    private readonly sight: SightOfStaff,
    private readonly outbox: OutboxRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running
        .then(() => this.sendDue())
        .catch((error: unknown) => this.logger.error(error instanceof Error ? error.message : 'unknown'));
    }, POLL_MS);
    this.timer.unref();
  }

  /** Before the connections to the database end. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async sendDue(): Promise<void> {
    for (const reader of await this.work.system((tx) => this.digests.due(tx))) await this.send(reader);
  }

  /** The mail and that it was sent today, in one transaction. */
  private send(reader: DigestReader): Promise<void> {
    return this.work.system(async (tx) => {
      if (!(await this.digests.claim(tx, reader))) return;
      const { visibleOfficeIds } = await this.sight.of(tx, reader.id);
      const { newest, total } = await this.digests.list(tx, reader.id, { visibleOfficeIds, most: MOST_SHOWN });
      if (total === 0) return;
      const { email, language } = reader;
      const list = newest.map((one) => entryOf(one, language)).join('\n');
      const more = total > newest.length ? `\n\n${andMore[language](total - newest.length)}` : '';
      const params = { count: String(total), list, more, link: `${this.config.publicUrl}/notices` };
      await this.outbox.add(tx, { recipient: email, template: 'digest', language, params });
    });
  }
}

function entryOf({ topic, caseNumber, facts }: UnreadNotice, language: Language): string {
  const lines = noticeLines(facts, language).map((line) => `  - ${line}`);
  return [`- ${noticeText(topic, caseNumber, language)}`, ...lines].join('\n');
}

const andMore: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `... and ${count} more`,
  ru: (count) => `... и ещё ${count}`,
  ky: (count) => `... жана дагы ${count}`,
  tg: (count) => `... ва боз ${count}`,
};
