import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { AfterLeaving } from '../applications/after-leaving';
import { ApplicationActs } from './application-acts';
import { Decisions } from './decisions';

@Injectable()
export class RejectApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly decisions: Decisions,
    private readonly afterLeaving: AfterLeaving,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'reject', seenVersion);
      const subjectId = await this.decisions.record(
        tx,
        permitted.dossier,
        { verdict: 'reject', reason },
        permitted.onBehalfOf,
      );
      return this.afterLeaving.run(tx, permitted.dossier.application, 'rejected', () =>
        this.acts.finish(tx, permitted, { act: 'rejected', subjectId, reason }),
      );
    });
  }
}
