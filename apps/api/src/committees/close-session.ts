import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SessionActs } from './session-acts';

@Injectable()
export class CloseSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
  ) {}

  run(id: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'close_session', seenVersion);
      return this.acts.finish(tx, permitted, { closedAt: tx.now }, { act: 'closed' });
    });
  }
}
