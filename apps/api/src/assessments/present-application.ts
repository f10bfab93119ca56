import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { ApplicationActs } from './application-acts';

/** Hands the visited and scored application to those who decide. */
@Injectable()
export class PresentApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
  ) {}

  run(id: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'present', seenVersion);
      return this.acts.finish(tx, permitted, { act: 'presented', subjectId: id });
    });
  }
}
