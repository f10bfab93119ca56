import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { Transition } from '@tendesh/domain/acts/transitions';
import {
  type ItemAct,
  type ItemFacts,
  type ItemStatus,
  itemTransitions,
  type SessionAct,
  type SessionFacts,
  type SessionStatus,
  sessionTransitions,
} from '@tendesh/domain/committees/session-transitions';
import { CasesRepository } from '../cases/cases.repository';
import type { AuditEntry } from '../platform/audit/audit';
import type { WriteTransaction } from '../platform/database/transaction';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { itemSituation, mayReadRoom, sessionSituation } from './room-situation';
import { itemOf, type Room, type RoomItem, Rooms } from './rooms';
import type { SessionEntity } from './session.entity';
import { SessionsRepository } from './sessions.repository';

export interface PermittedSessionAct {
  readonly room: Room;
  readonly row: Transition<SessionStatus, SessionAct, SessionFacts>;
}

export interface PermittedItemAct {
  readonly room: Room;
  readonly roomItem: RoomItem;
  readonly row: Transition<ItemStatus, ItemAct, ItemFacts>;
}

/** How every act in a committee room begins and ends. */
@Injectable()
export class SessionActs {
  constructor(
    private readonly rooms: Rooms,
    private readonly sessions: SessionsRepository,
    private readonly cases: CasesRepository,
  ) {}

  async begin(tx: WriteTransaction, id: string, act: SessionAct, seenVersion: number): Promise<PermittedSessionAct> {
    const room = await this.rooms.lock(tx, id);
    if (!mayReadRoom(tx.actor, room)) throw notFound();
    const row = decide(sessionTransitions, act, tx.actor, sessionSituation(room, tx.actor));
    refuseStale(room.session, seenVersion);
    return { room, row };
  }

  /** Writes the status that follows, with what the act changed, and the audit row. */
  async finish(
    tx: WriteTransaction,
    { room: { session }, row }: PermittedSessionAct,
    changes: Partial<SessionEntity>,
    traces: Pick<AuditEntry, 'act' | 'reason' | 'detail' | 'facts'>,
  ): Promise<Written> {
    const { id, convenedIn: officeId } = session;
    const version = session.version + 1;
    await this.sessions.save(tx, { id, ...changes, ...(row.to === 'same' ? {} : { status: row.to }), version });
    await tx.audit({ noun: 'committee', nounId: id, officeId, ...traces });
    return { id, version };
  }

  /** Locks the session, then the case of the item, and reads the room again under both. */
  async beginOnItem(tx: WriteTransaction, id: string, act: ItemAct, seenVersion: number): Promise<PermittedItemAct> {
    const { sessionId, caseId } = await this.sessions.getItem(tx, id);
    const session = await this.sessions.lock(tx, sessionId);
    const before = await this.rooms.load(tx, session);
    if (!mayReadRoom(tx.actor, before)) throw notFound();
    decide(itemTransitions, act, tx.actor, itemSituation(before, itemOf(before, id), tx.actor));
    await this.cases.lock(tx, caseId);
    const room = await this.rooms.load(tx, session);
    const roomItem = itemOf(room, id);
    const row = decide(itemTransitions, act, tx.actor, itemSituation(room, roomItem, tx.actor));
    refuseStale(roomItem.item, seenVersion);
    return { room, roomItem, row };
  }
}
