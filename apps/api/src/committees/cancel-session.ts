import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SessionActs } from './session-acts';
import { SessionsRepository } from './sessions.repository';

/** What nothing was decided on is free for another session; what was decided stays. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly sessions: SessionsRepository,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'cancel_session', seenVersion);
      await this.work.beyondSight(tx, () => this.sessions.leave(tx, { sessionId: id }));
      return this.acts.finish(tx, permitted, { cancelReason: reason }, { act: 'cancelled', reason });
    });
  }
}
