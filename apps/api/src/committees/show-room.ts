import { Injectable } from '@nestjs/common';
import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { fundingLine } from '@tendesh/domain/committees/ranking';
import type { Currency } from '@tendesh/domain/money/currencies';
import { sessionTransitions } from '@tendesh/domain/committees/session-transitions';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound } from '../platform/problems/problem';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { type Around, presentItem } from './agenda.presenter';
import { ConditionsRepository } from './conditions.repository';
import { FreeMoney } from './free-money.repository';
import { ReserveListRepository } from './reserve-list.repository';
import { areScoresOpen, mayReadRoom, sessionSituation } from './room-situation';
import { partOf, type Room, Rooms, steppedAside } from './rooms';
import { RoomsRepository } from './rooms.repository';

/** The committee room as one person sees it. */
@Injectable()
export class ShowRoom {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rooms: Rooms,
    private readonly repository: RoomsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly conditions: ConditionsRepository,
    private readonly reserve: ReserveListRepository,
    private readonly money: FreeMoney,
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
  async around(tx: Transaction, room: Room): Promise<Around & { freeMinor: number }> {
    const { id, programmeId } = room.session;
    const names = await this.repository.names(
      tx,
      room.members.map(({ staffId }) => staffId),
    );
    const freeMinor = await this.money.read(tx, programmeId);
    const reserved = await this.reserve.inOrder(tx, programmeId);
    return {
      freeMinor,
      nameOf: (staffId) => names.get(staffId) ?? '',
      funded: fundedItems(room, freeMinor),
      reservePositions: new Map(reserved.map(({ itemId }, index) => [itemId, index + 1])),
      conditions: await this.conditions.ofSession(tx, id),
    };
  }

  private async present(tx: Transaction, room: Room, reader: SignedIn): Promise<CommitteeRoom> {
    const { id, programmeId, meetsAt, place, language, status, cancelReason, version } = room.session;
    const programme = await this.programmes.find(tx, programmeId);
    const { freeMinor, ...around } = await this.around(tx, room);
    return {
      ...{ id, place, language, status, cancelReason, version, freeMinor },
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
      minutes: steppedAside(room, reader.id) ? [] : await this.repository.minutes(tx, id),
      actions: offeredActs(sessionTransitions, reader, sessionSituation(room, reader)).map((act) => ({
        ...act,
        helpers: [],
      })),
    };
  }
}

/** In the order of the ranking; before the opening in that of the agenda. */
export function byRank({ items }: Pick<Room, 'items'>) {
  return [...items].sort((a, b) => (a.item.rank ?? a.item.position) - (b.item.rank ?? b.item.position));
}

/**
 * Items above the funding line: of those that wait, in the order of the ranking, as many as the money left pays for; what
 * was selected has its money already.
 */
function fundedItems(room: Room, freeMinor: number): ReadonlySet<string> {
  const waiting = byRank(room).filter(({ item }) => item.status === 'waiting' && item.figures !== null);
  const line = fundingLine(
    waiting.map(({ item }) => item.figures?.grantMinor ?? 0),
    freeMinor,
  );
  const selected = room.items.filter(({ item }) => item.outcome === 'selected' || item.movedUpAt !== null);
  return new Set([...waiting.slice(0, line), ...selected].map(({ item }) => item.id));
}
