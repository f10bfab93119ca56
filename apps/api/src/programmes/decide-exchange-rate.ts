import { Injectable } from '@nestjs/common';
import type { ConfirmedRateList } from '@tendesh/contracts/programmes/exchange-rates';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type RateAct, rateTransitions } from '@tendesh/domain/programmes/exchange-rate-transitions';
import { violation } from '@tendesh/domain/problems/violation';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import type { ExchangeRateEntity } from './exchange-rate.entity';
import { rateSituation } from './exchange-rate.presenter';
import { ExchangeRatesRepository } from './exchange-rates.repository';

/** The second person's word on a rate, or on a list of them; and taking one back on which nothing stands. */
@Injectable()
export class DecideExchangeRate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rates: ExchangeRatesRepository,
  ) {}

  confirm(id: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const rate = await this.decided(tx, id, seenVersion, 'confirm');
      const { currency, perUsdE8, validFrom } = rate;
      const version = await this.markConfirmed(tx, rate);
      await tx.audit({
        noun: 'exchange_rate',
        nounId: id,
        act: 'confirmed',
        detail: { currency, perUsdE8, validFrom },
      });
      return { id, version };
    });
  }

  /** One act over the whole list: all that still waits in it, or nothing. */
  confirmList(listId: string): Promise<ConfirmedRateList> {
    return this.work.write(async (tx) => {
      const waiting = (await this.rates.lockList(tx, listId)).filter(({ status }) => status === 'proposed');
      refuseIf(waiting.length > 0 ? [] : [violation('wrong_status', undefined, { status: 'confirmed' })]);
      for (const rate of waiting) decide(rateTransitions, 'confirm', tx.actor, rateSituation(rate, tx.actor));
      for (const rate of waiting) await this.markConfirmed(tx, rate);
      const count = waiting.length;
      await tx.audit({ noun: 'exchange_rate', nounId: listId, act: 'list_confirmed', detail: { count } });
      return { id: listId, count };
    });
  }

  withdraw(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const rate = await this.decided(tx, id, seenVersion, 'withdraw');
      const version = rate.version + 1;
      const withdrawn = { withdrawnBy: tx.actor.id, withdrawnAt: tx.now, withdrawReason: reason };
      await this.rates.save(tx, { id, status: 'withdrawn', ...withdrawn, version });
      await tx.audit({ noun: 'exchange_rate', nounId: id, act: 'withdrawn', reason });
      return { id, version };
    });
  }

  private async decided(
    tx: WriteTransaction,
    id: string,
    seenVersion: number,
    act: RateAct,
  ): Promise<ExchangeRateEntity> {
    const rate = await this.rates.lock(tx, id);
    decide(rateTransitions, act, tx.actor, rateSituation(rate, tx.actor));
    refuseStale(rate, seenVersion);
    return rate;
  }

  private async markConfirmed(tx: WriteTransaction, { id, version }: ExchangeRateEntity): Promise<number> {
    const confirmed = { status: 'confirmed' as const, confirmedBy: tx.actor.id, confirmedAt: tx.now };
    await this.rates.save(tx, { id, ...confirmed, version: version + 1 });
    return version + 1;
  }
}
