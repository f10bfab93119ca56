import { Injectable } from '@nestjs/common';
import type { CommitteeRoom, RoomCall } from '@tendesh/contracts/committees/room';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { fundingLine } from '@tendesh/domain/committees/ranking';
import { type Funds, whatIsLeft } from '@tendesh/domain/programmes/funds';
import type { Currency } from '@tendesh/domain/money/currencies';
import { sessionTransitions } from '@tendesh/domain/committees/session-transitions';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound } from '../platform/problems/problem';
import { FundsRepository } from '../programmes/funds.repository';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { TodayOfOffice } from '../programmes/today-of-office';
import { type Around, presentItem } from './agenda.presenter';
import { ConditionsRepository } from './conditions.repository';
import type { ItemEntity } from './item.entity';
import { ReserveList } from './reserve-list';
import { areScoresOpen, mayReadRoom, sessionSituation } from './room-situation';
import { partOf, type Room, Rooms } from './rooms';
import { RoomsRepository } from './rooms.repository';
import { SessionsRepository } from './sessions.repository';

type MoneyOfRoom = Pick<CommitteeRoom, 'freeMinor' | 'largestMinor' | 'calls'>;

/** The committee room as one person sees it. */
@Injectable()
export class ShowRoom {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rooms: Rooms,
    private readonly sessions: SessionsRepository,
    private readonly repository: RoomsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly conditions: ConditionsRepository,
    private readonly reserve: ReserveList,
    private readonly funds: FundsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  run(id: string): Promise<CommitteeRoom> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const room = await this.rooms.get(tx, id);
      if (!mayReadRoom(reader, room)) throw notFound();
      return this.present(tx, room, reader);
    });
  }

  /** Names, the funding line, the reserve list and conditions, as every view of the room needs them. */
  async around(tx: Transaction, room: Room): Promise<Around & { money: MoneyOfRoom }> {
    const { id, programmeId, convenedIn } = room.session;
    const names = await this.repository.names(
      tx,
      room.members.map(({ staffId }) => staffId),
    );
    const funds = await this.funds.read(tx, programmeId, await this.today.at(tx, convenedIn));
    // The line is drawn through all that stands on the agenda, also of offices that the reader does not see.
    const items = await this.work.beyondSight(tx, () => this.sessions.items(tx, id));
    return {
      money: { ...whatIsLeft(funds), calls: limitedCalls(items, funds) },
      nameOf: (staffId) => names.get(staffId) ?? '',
      funded: fundedItems(items, funds),
      reservePositions: await this.reserve.positions(tx, programmeId),
      conditions: await this.conditions.ofSession(tx, id),
    };
  }

  private async present(tx: Transaction, room: Room, reader: SignedIn): Promise<CommitteeRoom> {
    const { id, programmeId, meetsAt, place, language, status, cancelReason, version } = room.session;
    const programme = await this.programmes.find(tx, programmeId, reader.language);
    const { money, ...around } = await this.around(tx, room);
    return {
      ...{ id, place, language, status, cancelReason, version },
      ...money,
      programme: {
        id: programmeId,
        name: programme?.texts.name[reader.language] ?? '',
        currency: (programme?.currency ?? 'KGS') as Currency,
      },
      meetsAt: meetsAt.toISOString(),
      members: room.members.map(({ staffId, part, isOutside, phone, pcode, village }) => ({
        ...{ staffId, part, isOutside, phone, pcode, village },
        fullName: around.nameOf(staffId),
        declared: room.items.filter(({ seats }) => seats.some((seat) => seat.staffId === staffId && seat.declared))
          .length,
      })),
      myPart: partOf(room, reader.id),
      scoresOpen: areScoresOpen(room, reader),
      agenda: byRank(room).map((one) => presentItem(room, one, reader, around)),
      minutes: room.asideIds.has(reader.id) ? [] : await this.repository.minutes(tx, id),
      actions: offeredActs(sessionTransitions, reader, sessionSituation(room, reader)).map((act) => ({
        ...act,
        helpers: [],
      })),
    };
  }
}

/** In the order of the ranking; before the opening in that of the agenda. */
export function byRank({ items }: Pick<Room, 'items'>) {
  return [...items].sort((a, b) => placeOf(a.item) - placeOf(b.item));
}

function placeOf({ rank, position }: ItemEntity): number {
  return rank ?? position;
}

/**
 * Items above the funding line: of those that wait, in the order of the ranking, as many as the money left pays for; what
 * was selected has its money already.
 */
function fundedItems(items: readonly ItemEntity[], funds: Funds): ReadonlySet<string> {
  const waiting = items.filter(({ status }) => status === 'waiting').sort((a, b) => placeOf(a) - placeOf(b));
  const asking = waiting.flatMap(({ id, figures }) => (figures === null ? [] : [{ id, ...figures }]));
  const above = asking.slice(0, fundingLine(asking, funds));
  const selected = items.filter(({ outcome, movedUpAt }) => outcome === 'selected' || movedUpAt !== null);
  return new Set([...above, ...selected].map(({ id }) => id));
}

/** Calls that stop at a number of grants, as far as something of them is ranked here. */
function limitedCalls(items: readonly ItemEntity[], { calls }: Funds): RoomCall[] {
  const asked = calls.filter(({ id }) => items.some(({ figures }) => figures?.callId === id));
  return asked.flatMap(({ code, quotas: { maxGrants }, grants }) =>
    maxGrants === undefined ? [] : [{ code, grantsLeft: maxGrants - grants }],
  );
}
