import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { ReserveList } from '../committees/reserve-list';
import { AwardActs } from './award-acts';

/** Possible until money is released; the commitment goes back to the budget of the programme. */
@Injectable()
export class CancelAward {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly reserve: ReserveList,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'cancel', seenVersion);
      const { amountMinor } = permitted.award;
      return this.reserve.freeing(tx, permitted.award.programmeId, 'award.cancelled', () =>
        this.acts.finish(tx, permitted, {}, { act: 'cancelled', reason, detail: { amountMinor } }),
      );
    });
  }
}
