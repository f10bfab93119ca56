import { Injectable } from '@nestjs/common';
import { localDay, localTime } from '@tendesh/domain/calendar/local-day';
import type { NoticeFacts } from '@tendesh/domain/notices/notice-facts';
import type { Transaction } from '../platform/database/transaction';
import { OfficesRepository } from '../staff/offices.repository';
import type { SessionEntity } from './session.entity';

/** What members are told of a session: when and where, by the clock of the office that convenes it. */
@Injectable()
export class ToldSessions {
  constructor(private readonly offices: OfficesRepository) {}

  async facts(
    tx: Transaction,
    { id, meetsAt, place, convenedIn }: Pick<SessionEntity, 'id' | 'meetsAt' | 'place' | 'convenedIn'>,
  ): Promise<NoticeFacts> {
    const timeZone = (await this.offices.find(tx, convenedIn))?.timeZone ?? 'UTC';
    const instant = meetsAt.toISOString();
    return { session: { id, place, day: localDay(instant, timeZone), time: localTime(instant, timeZone) } };
  }
}
