import { Injectable } from '@nestjs/common';
import { addDays } from '@tendesh/domain/calendar/days';
import { type Converted, type Conversion, convert, type Money } from '@tendesh/domain/money/exchange';
import type { ExchangeRate } from '@tendesh/domain/money/exchange-rate';
import { RATE_HOLDS_DAYS } from '@tendesh/domain/money/rate-on';
import { violation } from '@tendesh/domain/problems/violation';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { Problem } from '../platform/problems/problem';
import { ExchangeRatesRepository } from './exchange-rates.repository';

/** Money of one currency in another, by the confirmed rates of a day: a promise at its submission, a paper at its date. */
@Injectable()
export class ConvertMoney {
  constructor(private readonly rates: ExchangeRatesRepository) {}

  /** What the amount comes to, or why nobody can say; nothing is written. */
  async at(tx: Transaction, money: Money, to: string, on: string): Promise<Converted> {
    if (money.currency === to) return convert(money, to, on, []);
    return convert(money, to, on, await this.ratesOf(tx, [money.currency, to], on));
  }

  /** Every rate that may be asked for on a day, for more than one amount. Currencies null: of all. */
  ratesOf(tx: Transaction, currencies: readonly string[] | null, on: string): Promise<ExchangeRate[]> {
    return this.rates.confirmed(tx, currencies, { from: addDays(on, -RATE_HOLDS_DAYS), to: on });
  }

  /** The rates of an earlier conversion, by their ids. */
  ratesById(tx: Transaction, ids: readonly string[]): Promise<ExchangeRate[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.rates.byIds(tx, ids);
  }

  /**
   * Keeps the rates of a conversion for good, as something is about to stand on it: in the transaction that writes the
   * result. Refuses where one was withdrawn at this moment.
   */
  async lock(tx: WriteTransaction, { rates, on }: Conversion): Promise<void> {
    const ids = rates.map(({ id }) => id);
    if (ids.length === 0 || (await this.rates.use(tx, ids)) === ids.length) return;
    const missing = rates.map(({ currency }) => violation('exchange_rate_missing', undefined, { currency, on }));
    throw new Problem('conflict', missing);
  }
}
