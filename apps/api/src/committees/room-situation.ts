import type { Situation } from '@tendesh/domain/acts/transitions';
import type {
  ItemFacts,
  ItemStatus,
  SessionFacts,
  SessionStatus,
} from '@tendesh/domain/committees/session-transitions';
import { isBeyondThem, presiding } from '@tendesh/domain/committees/voting';
import { type Actor, reaches } from '@tendesh/domain/staff/reach';
import { partOf, type Room, type RoomItem } from './rooms';

/** What the transition table of sessions asks about this one and this person. */
export function sessionSituation(room: Room, actor: Actor): Situation<SessionStatus, SessionFacts> {
  const present = room.items.filter(({ item }) => item.status !== 'left');
  return {
    status: room.session.status,
    standing: room.standing,
    done: [],
    facts: {
      part: partOf(room, actor.id),
      items: present.length,
      waiting: present.filter(({ item, seats }) => item.status === 'waiting' && !isBeyondThem(seats)).length,
      decided: present.filter(({ item }) => item.status === 'decided').length,
    },
  };
}

/** What the transition table of items asks about one of them and this person. */
export function itemSituation(
  room: Room,
  { item, seats, done, setAsideBy }: RoomItem,
  actor: Actor,
): Situation<ItemStatus, ItemFacts> {
  const mine = seats.find(({ staffId }) => staffId === actor.id);
  return {
    status: item.status,
    standing: room.standing,
    done,
    facts: {
      session: room.session.status,
      part: mine?.part ?? null,
      declared: mine?.declared ?? null,
      presides: presiding(seats) === actor.id,
      setAsideBy,
    },
  };
}

/** A member reads the room he sits in; others by their office or programme. */
export function mayReadRoom(actor: Actor, { standing }: Pick<Room, 'standing'>): boolean {
  return reaches(actor, 'committee.read', standing) || reaches(actor, 'committee.sit', standing);
}

/** Scores open to a member with the last declaration, so that none leans on them; to others with the reading of the room. */
export function areScoresOpen(room: Room, actor: Actor): boolean {
  if (partOf(room, actor.id) === null) return true;
  return room.items.every(
    ({ item, seats }) => item.status !== 'waiting' || seats.find((one) => one.staffId === actor.id)?.declared != null,
  );
}
