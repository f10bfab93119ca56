import { Injectable } from '@nestjs/common';
import type { EnterRateRequest } from '@tendesh/contracts/programmes/exchange-rates';
import type { Written } from '@tendesh/contracts/shared/acts';
import { isCurrency } from '@tendesh/domain/money/currencies';
import { checkRate } from '@tendesh/domain/money/exchange-rate';
import { violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem, refuseIf } from '../platform/problems/problem';
import { ExchangeRatesRepository } from './exchange-rates.repository';
import { proposedRate } from './proposed-rate';
import { TodayOfOffice } from './today-of-office';

/** Writes down a rate with its source. It converts nothing until a second person has confirmed it. */
@Injectable()
export class EnterExchangeRate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rates: ExchangeRatesRepository,
    private readonly today: TodayOfOffice,
  ) {}

  run({ currency, perUsdE8, validFrom, source, sourceNote = null }: EnterRateRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const rate = { perUsdE8, validFrom, source, sourceNote };
      refuseIf(checkRate({ currency, ...rate }, await this.today.of(tx)));
      if (!isCurrency(currency)) throw new Problem('rule_broken', [violation('currency_unknown', '/currency')]);
      const id = newId(tx.now);
      await this.rates.add(tx, [proposedRate(tx, { id, currency, ...rate, listId: null })]);
      await tx.audit({
        noun: 'exchange_rate',
        nounId: id,
        act: 'entered',
        detail: { currency, perUsdE8, validFrom, source },
      });
      return { id, version: 1 };
    });
  }
}
