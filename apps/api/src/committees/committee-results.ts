import { Injectable } from '@nestjs/common';
import type { CommitteeResult } from '@tendesh/contracts/committees/room';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { Transaction } from '../platform/database/transaction';
import { presentCondition } from './agenda.presenter';
import { ConditionsRepository } from './conditions.repository';
import { ReserveList } from './reserve-list';
import { ReserveListRepository } from './reserve-list.repository';
import { mayReadRoom } from './room-situation';
import { standingOf } from './rooms';

/** What a committee said about an application, as its case page shows it. */
@Injectable()
export class CommitteeResults {
  constructor(
    private readonly conditions: ConditionsRepository,
    private readonly items: ReserveListRepository,
    private readonly reserve: ReserveList,
  ) {}

  /** Null where no committee has the application on its agenda. */
  async of(
    tx: Transaction,
    applicationId: string,
    programmeId: string,
    reader: Actor,
  ): Promise<CommitteeResult | null> {
    const row = await this.items.newestItem(tx, applicationId);
    if (row === null) return null;
    const { sessionId, meetsAt, outcome, note, reasonCode, movedUpAt, itemId, convenedIn, memberIds } = row;
    const standing = standingOf(
      { convenedIn, programmeId },
      memberIds.map((staffId) => ({ staffId })),
    );
    const positions = await this.reserve.positions(tx, programmeId);
    const conditions = await this.conditions.ofApplication(tx, applicationId);
    return {
      ...{ outcome, note, reasonCode },
      sessionId: mayReadRoom(reader, { standing }) ? sessionId : null,
      meetsAt: meetsAt.toISOString(),
      movedUpAt: movedUpAt?.toISOString() ?? null,
      reservePosition: positions.get(itemId) ?? null,
      conditions: conditions.map((one) => presentCondition(one, programmeId, reader)),
    };
  }
}
