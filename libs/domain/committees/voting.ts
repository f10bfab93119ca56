import type { ActDone } from '../acts/duties';
import { type Violation, violation } from '../problems/violation';

export const sessionParts = ['chair', 'secretary', 'member'] as const;
export type SessionPart = (typeof sessionParts)[number];

/** What a member declares about an application before its scores open: nothing, or why to step aside. */
export const conflictKinds = ['none', 'family', 'personal', 'business', 'supplier', 'worked_on_case', 'other'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** For these a member is kept from the file. Who worked on the case has no vote either, but needs the file for that work. */
export const hidingKinds = conflictKinds.filter((kind) => kind !== 'none' && kind !== 'worked_on_case');

export const voteChoices = ['for', 'against', 'abstain'] as const;
export type VoteChoice = (typeof voteChoices)[number];

/** What becomes of an application on the agenda; postponed: it stays assessed and waits for another session. */
export const itemOutcomes = ['selected', 'reserved', 'rejected', 'postponed'] as const;
export type ItemOutcome = (typeof itemOutcomes)[number];

/** Why the committee says no, in words that can be counted; the sentence for the person stands beside it. */
export const rejectionReasons = [
  'market_not_shown',
  'costs_not_sound',
  'skills_not_shown',
  'better_plans_first',
  'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** One member before one item. */
export interface Seat {
  readonly staffId: string;
  readonly part: SessionPart;
  /** Null before the member has declared. */
  readonly declared: ConflictKind | null;
  readonly vote: VoteChoice | null;
  /** What the member did on the case, or decided on it before an appeal was upheld, keeps him from deciding on it. */
  readonly isBarred: boolean;
}

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** True for who stepped aside: no sight, no vote. */
export function isRecused(declared: ConflictKind | null): boolean {
  return declared !== null && declared !== 'none';
}

/**
 * Whether somebody did something on the case before it came to a committee, and may step aside for that. To have voted on it
 * or presided is none: a vote that is taken back would open the file to whoever has a conflict.
 */
export function workedOnCase(staffId: string, done: readonly ActDone[]): boolean {
  return done.some((one) => one.staffId === staffId && one.act !== 'voted' && one.act !== 'presided');
}

/** Why a member may not declare this: an earlier part in the case is declared by who had one. */
export function checkDeclaration(kind: ConflictKind, staffId: string, done: readonly ActDone[]): Violation[] {
  const isTrue = kind !== 'worked_on_case' || workedOnCase(staffId, done);
  return isTrue ? [] : [violation('no_part_in_the_case', '/kind')];
}

/** Members who may vote on the item: declared, without a conflict. The secretary keeps the minutes and has no vote. */
export function voters(seats: readonly Seat[]): Seat[] {
  return seats.filter(({ part, declared }) => part !== 'secretary' && declared === 'none');
}

/** Votes that count: those of members without a conflict. */
export function tallyOf(seats: readonly Seat[]): Tally {
  const count = (choice: VoteChoice) => voters(seats).filter(({ vote }) => vote === choice).length;
  return { for: count('for'), against: count('against'), abstain: count('abstain') };
}

/**
 * Whether enough members without a conflict sit and speak: an abstention is a voice, a recused member is none (programme
 * manual, "Committee"). Quorum 2 with one recused, one for and one abstaining is met.
 */
export function hasQuorum(seats: readonly Seat[], quorum: number): boolean {
  return voters(seats).filter(({ vote }) => vote !== null).length >= quorum;
}

/**
 * Who presides over the item: the chair, or where the chair stepped aside, or is kept from it by a duty, the first member
 * who may vote on it.
 */
export function presiding(seats: readonly Seat[]): string | null {
  const chair = seats.find(({ part }) => part === 'chair');
  if (chair !== undefined && mayDecideOn(chair)) return chair.staffId;
  return voters(seats).find(mayDecideOn)?.staffId ?? null;
}

/** Whether nobody who sits will ever decide on the item: all of them stepped aside, or are kept from it by a duty. */
export function isBeyondThem(seats: readonly Seat[]): boolean {
  return !seats.some((one) => one.part !== 'secretary' && mayDecideOn(one));
}

function mayDecideOn({ declared, isBarred }: Seat): boolean {
  return !isRecused(declared) && !isBarred;
}

/** What the votes say: the majority of those cast for or against; with as many of each, the vote of who presides. */
export function majority(seats: readonly Seat[]): 'for' | 'against' | 'tied' {
  const tally = tallyOf(seats);
  if (tally.for !== tally.against) return tally.for > tally.against ? 'for' : 'against';
  const casting = seats.find(({ staffId }) => staffId === presiding(seats));
  return casting?.declared === 'none' && (casting.vote === 'for' || casting.vote === 'against') ? casting.vote : 'tied';
}

export interface OutcomeFacts {
  readonly seats: readonly Seat[];
  readonly quorum: number;
  /** Why no allocation of its call carries its grant; empty: one does. */
  readonly money: readonly Violation[];
}

/**
 * Why an item may not be closed with this outcome: too few voices, votes that say otherwise, or no money left for it. To
 * postpone needs neither.
 */
export function checkOutcome(outcome: ItemOutcome, { seats, quorum, money }: OutcomeFacts): Violation[] {
  if (outcome === 'postponed') return [];
  if (!hasQuorum(seats, quorum)) return [violation('quorum_missing', '/outcome', { quorum })];
  const said = majority(seats);
  if (said === 'tied') return [violation('vote_is_tied', '/outcome')];
  if ((said === 'for') === (outcome === 'rejected')) return [violation('against_the_votes', '/outcome')];
  return outcome === 'selected' ? money.map((one) => ({ ...one, pointer: '/outcome' })) : [];
}
