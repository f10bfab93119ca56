import { Injectable } from '@nestjs/common';
import type { RateListLine, RateListResult } from '@tendesh/contracts/programmes/exchange-rates';
import { checkRate } from '@tendesh/domain/money/exchange-rate';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ExchangeRatesRepository } from './exchange-rates.repository';
import { proposedRate } from './proposed-rate';
import { atLine, type RateList, readRateList } from './read-rate-list';
import { TodayOfOffice } from './today-of-office';

const SOURCE = { source: 'un_operational', sourceNote: null } as const;

/**
 * Takes the monthly list of the United Nations, whole or not at all. A list that was taken before brings nothing new;
 * where a rate of that day stands, it stays. A preview goes the same way and writes nothing.
 */
@Injectable()
export class ImportExchangeRates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rates: ExchangeRatesRepository,
    private readonly today: TodayOfOffice,
  ) {}

  run(content: Buffer, { preview }: { preview: boolean }): Promise<RateListResult> {
    return this.work.write(async (tx) => {
      const list = readRateList(content);
      refuseIf([...list.violations, ...(await this.whyNot(tx, list))]);
      const lines = await this.compared(tx, list);
      const fresh = lines.filter(({ state }) => state === 'new');
      const listId = preview || fresh.length === 0 ? null : newId(tx.now);
      if (listId !== null) await this.propose(tx, listId, list, fresh);
      return { listId, lines, passedOver: list.passedOver };
    });
  }

  private async whyNot(tx: WriteTransaction, { lines }: RateList) {
    const today = await this.today.of(tx);
    return lines.flatMap((one) => checkRate({ ...one, ...SOURCE }, today).map((reason) => atLine(one.line, reason)));
  }

  private async compared(tx: WriteTransaction, { lines }: RateList): Promise<RateListLine[]> {
    const days = [...new Set(lines.map(({ validFrom }) => validFrom))];
    const standing = await this.rates.standing(tx, SOURCE.source, days);
    return lines.map(({ line, currency, perUsdE8, validFrom }) => {
      const found = standing.find((rate) => rate.currency === currency && rate.validFrom === validFrom);
      const equal = found?.perUsdE8 === perUsdE8 ? 'same' : 'different';
      const state = found === undefined ? 'new' : equal;
      return { line, currency, perUsdE8, validFrom, state, standingPerUsdE8: found?.perUsdE8 ?? null };
    });
  }

  private async propose(
    tx: WriteTransaction,
    listId: string,
    list: RateList,
    fresh: readonly RateListLine[],
  ): Promise<void> {
    const lines = list.lines.filter((one) => fresh.some(({ line }) => line === one.line));
    await this.rates.add(
      tx,
      lines.map(({ currency, perUsdE8, validFrom }) =>
        proposedRate(tx, { id: newId(tx.now), currency, perUsdE8, validFrom, ...SOURCE, listId }),
      ),
    );
    await tx.audit({
      noun: 'exchange_rate',
      nounId: listId,
      act: 'list_entered',
      detail: { count: lines.length, passedOver: list.passedOver },
    });
  }
}
