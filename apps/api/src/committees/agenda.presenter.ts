import type { AgendaItem, GrantCondition, RankedItem } from '@tendesh/contracts/committees/room';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { dutyConflicts } from '@tendesh/domain/acts/duties';
import { type ConflictSignal, suggestConflicts } from '@tendesh/domain/committees/conflict-signals';
import type { RankedFigures } from '@tendesh/domain/committees/ranking';
import { itemTransitions } from '@tendesh/domain/committees/session-transitions';
import {
  hasQuorum,
  isRecused,
  presiding,
  type Seat,
  tallyOf,
  voters,
  workedOnCase,
} from '@tendesh/domain/committees/voting';
import { mulDivFloor, mulDivHalfEven } from '@tendesh/domain/money/rounding';
import { type Actor, reaches } from '@tendesh/domain/staff/reach';
import type { GrantConditionEntity } from './grant-condition.entity';
import { areScoresOpen, itemSituation } from './room-situation';
import type { Room, RoomItem } from './rooms';

/** What an item is shown with besides the room itself. */
export interface Around {
  readonly nameOf: (staffId: string) => string;
  /** Items above the funding line. */
  readonly funded: ReadonlySet<string>;
  readonly reservePositions: ReadonlyMap<string, number>;
  readonly conditions: readonly GrantConditionEntity[];
}

/** One item of the agenda as this person may see it. */
export function presentItem(room: Room, one: RoomItem, actor: Actor, around: Around): AgendaItem {
  const { item, seats } = one;
  const mine = seats.find(({ staffId }) => staffId === actor.id);
  const isAside = isRecused(mine?.declared ?? null);
  const quorum = isAside ? null : one.quorum;
  const { id, applicationId, caseId, status, version, outcome, reasonCode, note } = item;
  const head = presiding(seats);
  return {
    ...{ id, applicationId, caseId, status, version, outcome, reasonCode, quorum },
    ...headOf(one, isAside),
    ranking: areScoresOpen(room, actor) && !isAside ? rankingOf(one, around) : null,
    quorumMet: quorum === null ? null : hasQuorum(seats, quorum),
    presiding:
      head === null || seats.find(({ part }) => part === 'chair')?.staffId === head ? null : around.nameOf(head),
    recused: seats
      .filter(({ declared }) => isRecused(declared))
      .map(({ staffId }) => around.nameOf(staffId))
      .sort((one, other) => one.localeCompare(other)),
    votesCast: voters(seats).filter(({ vote }) => vote !== null).length,
    voters: seats.filter(({ part, declared }) => part !== 'secretary' && !isRecused(declared)).length,
    tally: mayCount(one, mine, actor) ? tallyOf(seats) : null,
    myDeclaration: mine?.declared ?? null,
    mySignals: mine === undefined ? [] : signalsFor(room, one, mine.staffId, around.nameOf),
    workedOnCase: workedOnCase(actor.id, one.done),
    myVote: mine?.vote ?? null,
    reservePosition: around.reservePositions.get(id) ?? null,
    movedUpAt: item.movedUpAt?.toISOString() ?? null,
    note: isAside ? null : note,
    conditions: isAside ? [] : presentConditions(room, one, actor, around.conditions),
    actions: offeredActs(itemTransitions, actor, itemSituation(room, one, actor)).map((act) => ({
      ...act,
      helpers: [],
    })),
  };
}

function headOf({ facts }: RoomItem, isAside: boolean) {
  const { caseNumber, returneeName, title, pcode, village, grantMinor } = (isAside ? null : facts) ?? nothing;
  return { caseNumber, returneeName, title, pcode, village, grantMinor };
}

const nothing = { caseNumber: null, returneeName: null, title: null, pcode: null, village: null, grantMinor: null };

/** Votes are counted before everybody's eyes once one's own is cast, or the item is decided. */
function mayCount({ item, seats }: RoomItem, mine: Seat | undefined, actor: Actor): boolean {
  if (isRecused(mine?.declared ?? null)) return false;
  return item.status === 'decided' || mine?.vote != null || presiding(seats) === actor.id;
}

function rankingOf({ item: { id, figures, rank } }: RoomItem, { funded }: Around): RankedItem | null {
  return figures === null || rank === null ? null : { rank, ...roundedFigures(figures), isFunded: funded.has(id) };
}

/** The figures of the ranking as they are read: scores in hundredths of a point, shares in basis points. */
export function roundedFigures(figures: RankedFigures): Omit<RankedItem, 'rank' | 'isFunded'> {
  const { totalHundredths, sheets, ownCountedMinor, projectCostMinor, priorityLevels, submittedAt } = figures;
  return {
    meanHundredths: sheets === 0 ? 0 : mulDivHalfEven(totalHundredths, 1, sheets),
    ownShareBp: projectCostMinor === 0 ? 0 : mulDivFloor(ownCountedMinor, 10_000, projectCostMinor),
    priorityHundredths: sheets === 0 ? 0 : mulDivHalfEven(priorityLevels, 100, sheets),
    submittedAt,
  };
}

function signalsFor(room: Room, one: RoomItem, staffId: string, nameOf: Around['nameOf']): ConflictSignal[] {
  const member = room.members.find((each) => each.staffId === staffId);
  if (member === undefined || one.facts === null) return [];
  const { phone, pcode, village } = member;
  const tookPart = dutyConflicts('voted', [staffId], one.done).length > 0;
  const facts = { fullName: nameOf(staffId), phone, pcode, village, workedOnCase: tookPart };
  return suggestConflicts(facts, one.facts);
}

function presentConditions(
  { session: { programmeId } }: Room,
  { item }: RoomItem,
  actor: Actor,
  conditions: readonly GrantConditionEntity[],
): GrantCondition[] {
  return conditions.filter(({ itemId }) => itemId === item.id).map((one) => presentCondition(one, programmeId, actor));
}

/** As it stands on an application of this programme. */
export function presentCondition(condition: GrantConditionEntity, programmeId: string, actor: Actor): GrantCondition {
  const { id, wording, metAt, metNote, version, officeId } = condition;
  const standing = { officeId, caseOfficerId: null, programmeIds: [programmeId] };
  const mayMeet = metAt === null && reaches(actor, 'condition.meet', standing);
  return { id, wording, metAt: metAt?.toISOString() ?? null, metNote, version, mayMeet };
}
