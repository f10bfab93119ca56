import { Injectable } from '@nestjs/common';
import { type ActDone, dutyConflicts } from '@tendesh/domain/acts/duties';
import { isRecused, type Seat, type SessionPart } from '@tendesh/domain/committees/voting';
import type { Standing } from '@tendesh/domain/staff/reach';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound } from '../platform/problems/problem';
import type { ItemEntity } from './item.entity';
import type { MemberEntity } from './member.entity';
import { type AgendaFacts, RoomsRepository, type SeatRow } from './rooms.repository';
import type { SessionEntity } from './session.entity';
import { SessionsRepository } from './sessions.repository';

/** An item of the agenda with every member before it, in the order in which they sit: the chair first. */
export interface RoomItem {
  readonly item: ItemEntity;
  readonly seats: readonly Seat[];
  readonly done: readonly ActDone[];
  readonly setAsideBy: readonly string[];
  /** Null, like the facts, for who does not see the application: who stepped aside from it, or sits elsewhere. */
  readonly quorum: number | null;
  readonly facts: AgendaFacts | null;
}

/** A session with all that an act in it is judged by. */
export interface Room {
  readonly session: SessionEntity;
  readonly members: readonly MemberEntity[];
  readonly items: readonly RoomItem[];
  readonly standing: Standing;
  /** Who stepped aside from an item, also from one that left: the minutes, which tell of it, are closed to them. */
  readonly asideIds: ReadonlySet<string>;
}

@Injectable()
export class Rooms {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly repository: RoomsRepository,
  ) {}

  async get(tx: Transaction, id: string): Promise<Room> {
    return this.load(tx, await this.sessions.get(tx, id));
  }

  async lock(tx: WriteTransaction, id: string): Promise<Room> {
    return this.load(tx, await this.sessions.lock(tx, id));
  }

  async load(tx: Transaction, session: SessionEntity): Promise<Room> {
    const members = (await this.sessions.members(tx, session.id)).sort((a, b) => order[a.part] - order[b.part]);
    const quorums = await this.repository.quorums(tx, session.id);
    // Who may preside, and who has stepped aside, is the same for every reader, whatever he sees of the cases.
    const { seats, done, setAside } = await this.work.beyondSight(tx, async () => ({
      seats: await this.repository.seats(tx, session.id),
      done: await this.repository.done(tx, session.id),
      setAside: await this.repository.setAside(tx, session.id),
    }));
    const facts = await this.repository.agendaFacts(tx, session.id);
    const items = await this.sessions.items(tx, session.id);
    return {
      session,
      members,
      standing: standingOf(session, members),
      asideIds: new Set(seats.filter(({ declared }) => isRecused(declared)).map(({ staffId }) => staffId)),
      items: items.map((item) => {
        const onCase = done.filter(({ caseId }) => caseId === item.caseId);
        const said = seats.filter(({ itemId }) => itemId === item.id);
        const setAsideBy = setAside.get(item.id) ?? [];
        return {
          ...{ item, done: onCase, setAsideBy },
          seats: members.map((member) => seatOf(member, said, { done: onCase, setAsideBy })),
          quorum: quorums.get(item.id) ?? null,
          facts: facts.find(({ itemId }) => itemId === item.id) ?? null,
        };
      }),
    };
  }
}

function seatOf(
  { staffId, part }: MemberEntity,
  said: readonly SeatRow[],
  { done, setAsideBy }: Pick<RoomItem, 'done' | 'setAsideBy'>,
): Seat {
  const { declared = null, vote = null } = said.find((one) => one.staffId === staffId) ?? {};
  const hasDuty = dutyConflicts('presided', [staffId], done).length > 0;
  return { staffId, part, declared, vote, isBarred: hasDuty || setAsideBy.includes(staffId) };
}

/** Where a session stands for the scopes of permission: its programme, the office that convenes, who sits in it. */
export function standingOf(
  { convenedIn, programmeId }: Pick<SessionEntity, 'convenedIn' | 'programmeId'>,
  members: readonly { staffId: string }[],
): Standing {
  return {
    officeId: convenedIn,
    caseOfficerId: null,
    programmeIds: [programmeId],
    memberIds: members.map(({ staffId }) => staffId),
  };
}

export function partOf({ members }: Room, staffId: string): SessionPart | null {
  return members.find((one) => one.staffId === staffId)?.part ?? null;
}

export function itemOf({ items }: Room, id: string): RoomItem {
  const found = items.find(({ item }) => item.id === id);
  if (found === undefined) throw notFound();
  return found;
}

const order: Record<SessionPart, number> = { chair: 0, member: 1, secretary: 2 };
