import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../clock/clock';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { UnitOfWork } from '../database/unit-of-work';
import { fateAfter } from './fate';
import { type Lane, LaneRepository } from './lane.repository';
import { type MailDoor, openDoor } from './mail-door';
import { OutboxRepository, type OutgoingMail } from './outbox.repository';
import { onTheWire } from './on-the-wire';

const POLL_MS = 1_000;
const MOST_LANES = 6;

/**
 * Sends what waits in the outbox. Several lanes work side by side, here and on other servers. A mail whose last byte has
 * left is never sent again by itself, and one whose last byte has not left is never given up for sent.
 */
@Injectable()
export class MailWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly lanes: LaneRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule();
  }

  /** Before the connections to the database end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Sends everything that is due now. */
  async sendAllDue(): Promise<void> {
    const isDue = await this.work.system(async (tx) => {
      await this.outbox.takeUpWhatWasLeft(tx);
      return this.outbox.isAnythingDue(tx);
    });
    if (!isDue) return;
    // A lane holds a connection to the database: most of them stay for the people.
    const count = Math.max(1, Math.min(MOST_LANES, Math.floor(this.config.poolSize / 4)));
    await Promise.all(Array.from({ length: count }, () => this.runLane()));
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

  private async runLane(): Promise<void> {
    const lane = await this.lanes.open();
    const door = openDoor(this.config.smtpUrl, this.config.dataDir);
    try {
      while (!this.stopped) {
        const mail = await lane.take(this.clock.now());
        if (mail === null) return;
        await this.deliver(lane, door, mail);
      }
    } finally {
      door.close();
      await lane.close();
    }
  }

  private async deliver(lane: Lane, door: MailDoor, mail: OutgoingMail): Promise<void> {
    let marked: Promise<unknown> | undefined;
    const handOver = () => {
      marked = lane.handOver(mail.id, this.clock.now());
      // Looked at below; until then a failure must not end the process.
      marked.catch(() => undefined);
    };
    let failure: unknown;
    try {
      await door.send(await onTheWire(mail, this.config.mailFrom), handOver);
    } catch (error) {
      failure = error;
    }
    await marked;
    const now = this.clock.now();
    await lane.finish(
      mail.id,
      fateAfter({ failure, isHandedOver: marked !== undefined, tries: mail.attempts, now }),
      now,
    );
  }
}
