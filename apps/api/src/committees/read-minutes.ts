import { once } from 'node:events';
import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { hasQuorum, isRecused, tallyOf } from '@tendesh/domain/committees/voting';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { Language } from '@tendesh/domain/staff/roles';
import type { CaseEntity } from '../cases/case.entity';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { notFound } from '../platform/problems/problem';
import { roundedFigures } from './agenda.presenter';
import { ConditionsRepository } from './conditions.repository';
import type { MinutedItem, Minutes } from './minutes/minutes';
import { type KeptMinutes, MinutesRepository } from './minutes.repository';
import { mayReadRoom } from './room-situation';
import { type Room, type RoomItem, Rooms } from './rooms';
import { RoomsRepository } from './rooms.repository';
import { byRank } from './show-room';

/** The minutes of a session: what they say, and the file that was made of it. */
@Injectable()
export class ReadMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rooms: Rooms,
    private readonly repository: RoomsRepository,
    private readonly minutes: MinutesRepository,
    private readonly conditions: ConditionsRepository,
    private readonly store: DocumentStore,
    private readonly reads: ReadLog,
  ) {}

  async content(id: string): Promise<{ minutes: KeptMinutes; content: ReadStream }> {
    const reader = currentActor();
    const minutes = await this.work.read(async (tx) => {
      const kept = await this.minutes.get(tx, id);
      const room = await this.rooms.get(tx, kept.sessionId);
      if (!mayOpenMinutes(reader, room)) throw notFound();
      const read = { nounId: id, caseId: null, officeId: room.session.convenedIn };
      await this.reads.note(tx, reader, { noun: 'minutes', ...read });
      return kept;
    });
    const content = this.store.read(minutes.sha256);
    await once(content, 'open');
    return { minutes, content };
  }

  async of(tx: Transaction, sessionId: string, language: Language): Promise<Minutes> {
    return this.minutesOf(tx, await this.rooms.get(tx, sessionId), language);
  }

  /** What each session says about one case and nobody else, as far as the reader may open its minutes. */
  async extractsOf(tx: Transaction, { id, number }: CaseEntity, reader: SignedIn): Promise<Minutes[]> {
    const extracts: Minutes[] = [];
    for (const sessionId of await this.minutes.sessionsOfCase(tx, id)) {
      const room = await this.rooms.get(tx, sessionId);
      if (!mayOpenMinutes(reader, room)) continue;
      const items = room.items.filter(({ item }) => item.caseId === id);
      const minutes = await this.minutesOf(tx, { ...room, items }, reader.language);
      extracts.push({ ...minutes, extractOf: number });
    }
    return extracts;
  }

  private async minutesOf(tx: Transaction, room: Room, language: Language): Promise<Minutes> {
    const sessionId = room.session.id;
    const { programme, currency, office, timeZone } = await this.minutes.around(tx, sessionId, language);
    const names = await this.repository.names(
      tx,
      room.members.map(({ staffId }) => staffId),
    );
    const conditions = await this.conditions.ofSession(tx, sessionId);
    const nameOf = (staffId: string) => names.get(staffId) ?? '';
    const meetsAt = room.session.openedAt ?? room.session.meetsAt;
    return {
      ...{ programme, office, place: room.session.place, currency: currency as Currency, madeAt: tx.now },
      extractOf: null,
      ...dayAndTime(meetsAt, timeZone),
      members: room.members.map(({ staffId, part, isOutside }) => ({ name: nameOf(staffId), part, isOutside })),
      items: byRank(room).map((one) => ({
        ...minuted(one, nameOf, language),
        conditions: conditions.filter(({ itemId }) => itemId === one.item.id).map(({ wording }) => wording),
      })),
    };
  }
}

/** Not for a member who stepped aside: they hold the scores of every item. */
function mayOpenMinutes(reader: Actor, room: Room): boolean {
  return mayReadRoom(reader, room) && !room.asideIds.has(reader.id);
}

function minuted(
  { item, seats, quorum, facts }: RoomItem,
  nameOf: (staffId: string) => string,
  language: Language,
): Omit<MinutedItem, 'conditions'> {
  const figures = item.figures === null ? null : roundedFigures(item.figures);
  return {
    ...{ rank: item.rank, outcome: item.outcome, reasonCode: item.reasonCode, note: item.note, quorum },
    caseNumber: facts?.caseNumber ?? '',
    name: (language === 'en' ? facts?.returneeName : facts?.nameCyrl) ?? '',
    title: facts?.title ?? '',
    grantMinor: item.figures?.grantMinor ?? facts?.grantMinor ?? 0,
    meanHundredths: figures?.meanHundredths ?? null,
    ownShareBp: figures?.ownShareBp ?? null,
    tally: tallyOf(seats),
    quorumMet: quorum !== null && hasQuorum(seats, quorum),
    recused: seats.flatMap(({ staffId, declared }) =>
      declared !== null && isRecused(declared) ? [{ name: nameOf(staffId), kind: declared }] : [],
    ),
  };
}

/** The day and the time of the clock at the office. */
function dayAndTime(instant: Date, timeZone: string): { day: string; time: string } {
  const [day = '', time = ''] = instant.toLocaleString('sv-SE', { timeZone }).split(' ');
  return { day, time: time.slice(0, 5) };
}
