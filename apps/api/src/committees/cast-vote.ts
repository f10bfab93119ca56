import { Injectable } from '@nestjs/common';
import type { VoteRequest } from '@tendesh/contracts/committees/room';
import type { Written } from '@tendesh/contracts/shared/acts';
import { CasesRepository } from '../cases/cases.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { RoomsRepository } from './rooms.repository';
import { SessionActs } from './session-acts';

/** One vote for each member, changed until the item is decided. */
@Injectable()
export class CastVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly rooms: RoomsRepository,
    private readonly cases: CasesRepository,
  ) {}

  /** The version of the item stays: members vote at the same time. */
  run(itemId: string, seenVersion: number, { choice }: VoteRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { roomItem } = await this.acts.beginOnItem(tx, itemId, 'vote', seenVersion);
      const { item, seats } = roomItem;
      await this.rooms.vote(tx, item, choice);
      const { caseId, officeId } = item;
      const isFirst = seats.find(({ staffId }) => staffId === tx.actor.id)?.vote == null;
      if (isFirst) await this.cases.addDutyAct(tx, { id: caseId, officeId }, { act: 'voted', subjectId: itemId });
      await tx.audit({ noun: 'committee', nounId: itemId, caseId, officeId, act: 'voted' });
      return { id: itemId, version: item.version };
    });
  }
}
