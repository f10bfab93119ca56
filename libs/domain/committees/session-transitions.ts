import type { Transition } from '../acts/transitions';
import { type ApplicationFacts, whyNotAnew } from '../applications/application-transitions';
import { type Violation, violation } from '../problems/violation';
import { type ConflictKind, isRecused, type SessionPart } from './voting';

export const sessionStatuses = ['planned', 'open', 'closed', 'cancelled'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export type SessionAct = 'edit_session' | 'open_session' | 'close_session' | 'cancel_session' | 'make_minutes';

export interface SessionFacts {
  /** The part of who acts; null for somebody outside the session. */
  readonly part: SessionPart | null;
  readonly items: number;
  /** Items that nothing was decided on yet, and that somebody here may decide on. */
  readonly waiting: number;
  readonly decided: number;
}

export const sessionTransitions: readonly Transition<SessionStatus, SessionAct, SessionFacts>[] = [
  { act: 'edit_session', from: ['planned'], to: 'same', permission: 'committee.convene' },
  {
    act: 'open_session',
    from: ['planned'],
    to: 'open',
    permission: 'committee.close',
    when: (f) => [...isChair(f), ...(f.items > 0 ? [] : [violation('agenda_empty')])],
  },
  {
    act: 'close_session',
    from: ['open'],
    to: 'closed',
    permission: 'committee.close',
    when: (f) => [
      ...isChair(f),
      ...(f.waiting === 0 ? [] : [violation('items_outstanding', undefined, { waiting: f.waiting })]),
    ],
  },
  {
    act: 'cancel_session',
    from: ['planned', 'open'],
    to: 'cancelled',
    permission: 'committee.convene',
    reasonNeeded: true,
  },
  {
    act: 'make_minutes',
    // A session that was broken off has minutes of what it decided before.
    from: ['closed', 'cancelled'],
    to: 'same',
    permission: 'committee.close',
    when: (f) => [
      ...(f.part === 'secretary' ? [] : isChair(f)),
      ...(f.decided > 0 ? [] : [violation('nothing_decided')]),
    ],
  },
];

/** waiting: not yet decided; left: returned, withdrawn or taken off meanwhile, or the session was cancelled. */
export const itemStatuses = ['waiting', 'decided', 'left'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

export type ItemAct = 'declare_conflict' | 'vote' | 'decide_item';

export interface ItemFacts extends Pick<ApplicationFacts, 'setAsideBy'> {
  readonly session: SessionStatus;
  readonly part: SessionPart | null;
  readonly declared: ConflictKind | null;
  /** Who acts presides over this item. */
  readonly presides: boolean;
}

export const itemTransitions: readonly Transition<ItemStatus, ItemAct, ItemFacts>[] = [
  {
    act: 'declare_conflict',
    from: ['waiting'],
    to: 'same',
    permission: 'committee.sit',
    when: (f) => [...isAtHand(f), ...(isRecused(f.declared) ? [violation('conflict_stands')] : [])],
  },
  { act: 'vote', from: ['waiting'], to: 'same', permission: 'committee.sit', duty: 'voted', when: mayVote },
  {
    act: 'decide_item',
    from: ['waiting'],
    to: 'decided',
    permission: 'committee.close',
    duty: 'presided',
    when: mayDecide,
    by: whyNotAnew,
  },
];

function isChair({ part }: SessionFacts): Violation[] {
  return part === 'chair' ? [] : [violation('only_the_chair')];
}

function isOpen({ session }: ItemFacts): Violation[] {
  return session === 'open' ? [] : [violation('session_not_open')];
}

function isAtHand({ session }: ItemFacts): Violation[] {
  return session === 'open' || session === 'planned' ? [] : [violation('session_not_open')];
}

function mayVote(facts: ItemFacts): Violation[] {
  if (facts.part === 'secretary') return [violation('secretary_has_no_vote')];
  if (isRecused(facts.declared)) return [violation('recused')];
  return [...isOpen(facts), ...hasDeclared(facts)];
}

/** Who presides says first that nothing stands in the way, as who votes does. */
function mayDecide(facts: ItemFacts): Violation[] {
  return [...isOpen(facts), ...(facts.presides ? hasDeclared(facts) : [violation('only_the_chair')])];
}

function hasDeclared({ declared }: ItemFacts): Violation[] {
  return declared === null ? [violation('declaration_missing')] : [];
}
