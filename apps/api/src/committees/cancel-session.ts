import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SessionActs } from './session-acts';
import { SessionsRepository } from './sessions.repository';
import { ToldSessions } from './told-sessions';

/** What nothing was decided on is free for another session; what was decided stays. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly sessions: SessionsRepository,
    private readonly told: ToldSessions,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'cancel_session', seenVersion);
      await this.work.beyondSight(tx, () => this.sessions.leave(tx, { sessionId: id }));
      const { session, members } = permitted.room;
      const detail = { people: members.map(({ staffId }) => staffId).join(' ') };
      const facts = await this.told.facts(tx, session);
      return this.acts.finish(tx, permitted, { cancelReason: reason }, { act: 'cancelled', reason, detail, facts });
    });
  }
}
