import { buffer } from 'node:stream/consumers';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Fingerprint } from '@tendesh/domain/radar/fingerprint';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { lookAtPicture } from '../platform/files/look-at-picture';
import { paperKeys } from './paper-key';
import { RadarBackfillRepository, type UnkeyedItem, type UnseenDocument } from './radar-backfill.repository';
import { RadarRepository } from './radar.repository';

const AFTER_START_MS = 5_000;
const AT_ONCE = 50;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Compares, after a start, what was uploaded before there was a radar or without it. */
@Injectable()
export class RadarBackfill implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Radar');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isOver = false;

  constructor(
    private readonly work: UnitOfWork,
    private readonly left: RadarBackfillRepository,
    private readonly radar: RadarRepository,
    private readonly store: DocumentStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => {
      this.running = this.catchUp().catch((error: unknown) =>
        this.logger.error(error instanceof Error ? error.message : 'unknown'),
      );
    }, AFTER_START_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.isOver = true;
    await this.running;
  }

  /** Each document and each paper is one transaction; what fails is left for the next start. */
  async catchUp(): Promise<void> {
    for (let left = await this.documents(); left.length > 0 && !this.isOver; left = await this.documents()) {
      for (const document of left) {
        await this.compare(document);
        if (this.hasEnded()) return;
      }
    }
    let last = FIRST_ID;
    for (let left = await this.items(last); left.length > 0 && !this.isOver; left = await this.items(last))
      for (const item of left) {
        await this.key(item);
        last = item.id;
      }
  }

  /** Asked anew after each step: the shutdown comes in between. */
  private hasEnded(): boolean {
    return this.isOver;
  }

  private documents(): Promise<UnseenDocument[]> {
    return this.work.system((tx) => this.left.documents(tx, AT_ONCE));
  }

  private items(after: string): Promise<UnkeyedItem[]> {
    return this.work.system((tx) => this.left.items(tx, after, AT_ONCE));
  }

  private async compare(document: UnseenDocument): Promise<void> {
    const picture = await this.pictureOf(document);
    await this.work.system(async (tx) => {
      await this.radar.addFingerprint(tx, document, picture);
      await this.radar.compareDocument(tx, document.id, picture);
    });
  }

  private async key(item: UnkeyedItem): Promise<void> {
    await this.work.system(async (tx) => {
      await this.left.saveKeys(tx, item.id, paperKeys(item));
      await this.radar.compareEvidence(tx, item.id);
    });
  }

  /** A file that is gone is compared by its hash only. */
  private async pictureOf({ mediaType, sha256 }: UnseenDocument): Promise<Fingerprint | null> {
    if (mediaType === 'application/pdf') return null;
    const content = await buffer(this.store.read(sha256)).catch(() => null);
    return content === null ? null : lookAtPicture(content);
  }
}
