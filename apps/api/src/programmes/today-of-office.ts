import { Injectable } from '@nestjs/common';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { WriteTransaction } from '../platform/database/transaction';
import { OfficesRepository } from '../staff/offices.repository';

/** The calendar day on the wall of the office of the person who acts. */
@Injectable()
export class TodayOfOffice {
  constructor(private readonly offices: OfficesRepository) {}

  async of(tx: WriteTransaction): Promise<string> {
    const office = await this.offices.find(tx, tx.actor.officeId);
    return localDay(tx.now.toISOString(), office?.timeZone ?? 'UTC');
  }
}
