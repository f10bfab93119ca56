import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SessionActs } from './session-acts';
import { SessionsRepository } from './sessions.repository';

/** What nobody here may decide on leaves the agenda, for another committee. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly sessions: SessionsRepository,
  ) {}

  run(id: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'close_session', seenVersion);
      await this.work.beyondSight(tx, () => this.sessions.leave(tx, { sessionId: id }));
      return this.acts.finish(tx, permitted, { closedAt: tx.now }, { act: 'closed' });
    });
  }
}
