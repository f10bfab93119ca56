import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { addDays } from '@tendesh/domain/calendar/days';
import { UnitOfWork } from '../database/unit-of-work';
import { AnchorsRepository } from './anchors.repository';

const EVERY_MS = 10 * 60_000;

/** Anchors the audit trail day by day: once a day is over at every office, and once however many servers run. */
@Injectable()
export class AnchorDays implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly work: UnitOfWork,
    private readonly anchors: AnchorsRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.catchUp().catch((error: unknown) =>
        this.logger.error(error instanceof Error ? error.message : 'unknown'),
      );
    }, EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Anchors every day since the last anchor, or since `from` where there is none yet. Returns the days anchored. */
  async catchUp(from?: string): Promise<string[]> {
    const { over, last } = await this.work.system(async (tx) => ({
      over: await this.anchors.lastDayOver(tx),
      last: await this.anchors.lastAnchored(tx),
    }));
    const made: string[] = [];
    if (over === null) return made;
    const first = last === null ? (from ?? over) : addDays(last, 1);
    for (let day = first; day <= over; day = addDays(day, 1))
      if (await this.work.system((tx) => this.anchors.anchor(tx, day))) made.push(day);
    return made;
  }
}
