import { Injectable } from '@nestjs/common';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { OfficesRepository } from '../staff/offices.repository';

/** The calendar day on the wall of the office of the person who acts. */
@Injectable()
export class TodayOfOffice {
  constructor(private readonly offices: OfficesRepository) {}

  of(tx: WriteTransaction): Promise<string> {
    return this.at(tx, tx.actor.officeId);
  }

  async at(tx: Transaction, officeId: string): Promise<string> {
    const office = await this.offices.find(tx, officeId);
    return localDay(tx.now.toISOString(), office?.timeZone ?? 'UTC');
  }
}
