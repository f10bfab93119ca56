import { Injectable } from '@nestjs/common';
import type { DeclarationRequest } from '@tendesh/contracts/committees/room';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkDeclaration, isRecused } from '@tendesh/domain/committees/voting';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { RoomsRepository } from './rooms.repository';
import { SessionActs } from './session-acts';

/** Before the scores open each member says, item by item, whether something stands in the way. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly rooms: RoomsRepository,
  ) {}

  /** The version of the item stays: members declare at the same time. */
  run(itemId: string, seenVersion: number, { kind, note }: DeclarationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { roomItem } = await this.acts.beginOnItem(tx, itemId, 'declare_conflict', seenVersion);
      const { item, done } = roomItem;
      refuseIf(checkDeclaration(kind, tx.actor.id, done));
      if (isRecused(kind)) await this.rooms.takeBackVote(tx, itemId);
      await this.rooms.declare(tx, item, { kind, note: note?.trim() || null });
      const { caseId, officeId } = item;
      // The kind stands in the room, for those who sit there; the timeline of the case says only that it was declared.
      await tx.audit({ noun: 'committee', nounId: itemId, caseId, officeId, act: 'declared' });
      return { id: itemId, version: item.version };
    });
  }
}
