import { Injectable } from '@nestjs/common';
import type { MinutesRequest } from '@tendesh/contracts/committees/sessions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { renderPdf } from '../platform/pdf/render-pdf';
import { layOut } from './minutes/layout';
import { MinutesRepository } from './minutes.repository';
import { ReadMinutes } from './read-minutes';
import { SessionActs } from './session-acts';

/** Makes the minutes in the language asked for and keeps them with the session; each language may be made again. */
@Injectable()
export class MakeMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly minutes: ReadMinutes,
    private readonly repository: MinutesRepository,
    private readonly store: DocumentStore,
  ) {}

  run(id: string, seenVersion: number, { language }: MinutesRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'make_minutes', seenVersion);
      // The minutes name every item, also one that the chair stepped aside from.
      const minutes = await this.work.beyondSight(tx, () => this.minutes.of(tx, id, language));
      const content = await renderPdf(layOut(minutes, language));
      const sha256 = await this.store.put(content);
      const fileName = `minutes-${minutes.day}-${language}.pdf`;
      const minutesId = newId(tx.now);
      await this.repository.add(tx, {
        id: minutesId,
        sessionId: id,
        language,
        fileName,
        bytes: content.length,
        sha256,
      });
      return this.acts.finish(tx, permitted, {}, { act: 'minuted', detail: { minutesId, language } });
    });
  }
}
