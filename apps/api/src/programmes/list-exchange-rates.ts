import { Injectable } from '@nestjs/common';
import type { ExchangeRatePage, RateQuery, WaitingRateLists } from '@tendesh/contracts/programmes/exchange-rates';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { presentRate, presentWaitingList } from './exchange-rate.presenter';
import { ExchangeRatesRepository } from './exchange-rates.repository';

@Injectable()
export class ListExchangeRates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rates: ExchangeRatesRepository,
  ) {}

  page(query: RateQuery): Promise<ExchangeRatePage> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const rows = await this.rates.page(tx, query, limit + 1);
      return pageOf(
        rows.map((row) => presentRate(row, actor)),
        limit,
      );
    });
  }

  waitingLists(): Promise<WaitingRateLists> {
    const actor = currentActor();
    return this.work.read(async (tx) => ({
      items: (await this.rates.waitingLists(tx)).flatMap((row) => presentWaitingList(row, actor)),
    }));
  }
}
