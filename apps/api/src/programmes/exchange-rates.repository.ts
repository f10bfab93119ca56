import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { RateQuery } from '@tendesh/contracts/programmes/exchange-rates';
import type { ExchangeRate, RateSource } from '@tendesh/domain/money/exchange-rate';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { ExchangeRateEntity } from './exchange-rate.entity';

/** A rate with the names of those who dealt with it. */
export interface ListedRateRow extends ExchangeRateEntity {
  enteredByName: string;
  confirmedByName: string | null;
  withdrawnByName: string | null;
}

export interface WaitingListRow {
  id: string;
  count: number;
  currencies: string[];
  validFrom: string;
  enteredBy: string;
  enteredByName: string;
  enteredAt: Date;
}

const FACTS = `id, currency, per_usd_e8 as "perUsdE8", valid_from as "validFrom", source, source_note as "sourceNote"`;

const ROW = `r.id, r.currency, r.per_usd_e8 as "perUsdE8", r.valid_from as "validFrom", r.source,
  r.source_note as "sourceNote", r.list_id as "listId", r.status, r.entered_by as "enteredBy", r.entered_at as "enteredAt",
  r.confirmed_by as "confirmedBy", r.confirmed_at as "confirmedAt", r.withdrawn_by as "withdrawnBy",
  r.withdrawn_at as "withdrawnAt", r.withdraw_reason as "withdrawReason", r.first_used_at as "firstUsedAt", r.version,
  e.full_name as "enteredByName", c.full_name as "confirmedByName", w.full_name as "withdrawnByName"`;

@Injectable()
export class ExchangeRatesRepository {
  async add(tx: Transaction, rows: readonly ExchangeRateEntity[]): Promise<void> {
    if (rows.length > 0) await tx.manager.insert(ExchangeRateEntity, [...rows]);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<ExchangeRateEntity> & { id: string }): Promise<void> {
    await tx.manager.update(ExchangeRateEntity, { id }, changes);
  }

  async lock(tx: Transaction, id: string): Promise<ExchangeRateEntity> {
    const found = await tx.manager.findOne(ExchangeRateEntity, {
      where: { id },
      lock: { mode: 'for_no_key_update' },
    });
    if (found === null) throw notFound();
    return found;
  }

  async lockList(tx: Transaction, listId: string): Promise<ExchangeRateEntity[]> {
    const found = await tx.manager.find(ExchangeRateEntity, {
      where: { listId, status: Not('withdrawn') },
      order: { id: 'ASC' },
      lock: { mode: 'for_no_key_update' },
    });
    if (found.length === 0) throw notFound();
    return found;
  }

  /** Rates that stand for these days, proposed or confirmed. */
  standing(tx: Transaction, source: RateSource, days: readonly string[]): Promise<ExchangeRateEntity[]> {
    return tx.manager.find(ExchangeRateEntity, {
      where: { source, validFrom: In([...days]), status: Not('withdrawn') },
    });
  }

  /** Confirmed rates of these currencies (null: of all) from the days between. */
  confirmed(
    tx: Transaction,
    currencies: readonly string[] | null,
    { from, to }: { from: string; to: string },
  ): Promise<ExchangeRate[]> {
    return tx.rows<ExchangeRate>(
      `select ${FACTS} from exchange_rate where status = 'confirmed' and valid_from between $2 and $3
         and ($1::text[] is null or currency = any ($1::text[])) order by valid_from, id`,
      [currencies, from, to],
    );
  }

  byIds(tx: Transaction, ids: readonly string[]): Promise<ExchangeRate[]> {
    return tx.rows<ExchangeRate>(`select ${FACTS} from exchange_rate where id = any ($1::uuid[])`, [ids]);
  }

  /**
   * Notes that money stands on these rates; only the first one writes, so later ones do not wait for each other. A rate
   * that was withdrawn at this moment is not used: the answer says how many are.
   */
  async use(tx: WriteTransaction, ids: readonly string[]): Promise<number> {
    await tx.rows(
      `update exchange_rate set first_used_at = $2
       where id = any ($1::uuid[]) and first_used_at is null and status = 'confirmed'`,
      [ids, tx.now],
    );
    const used = await tx.rows(`select from exchange_rate where id = any ($1::uuid[]) and first_used_at is not null`, [
      ids,
    ]);
    return used.length;
  }

  page(tx: Transaction, { cursor, currency, month }: RateQuery, limit: number): Promise<ListedRateRow[]> {
    return tx.rows<ListedRateRow>(
      `select ${ROW} from exchange_rate r join staff e on e.id = r.entered_by
         left join staff c on c.id = r.confirmed_by left join staff w on w.id = r.withdrawn_by
       where ($1::uuid is null or (r.valid_from, r.currency, r.id) <
           (select b.valid_from, b.currency, b.id from exchange_rate b where b.id = $1))
         and ($2::text is null or r.currency = $2)
         and ($3::text is null or to_char(r.valid_from, 'YYYY-MM') = $3)
       order by r.valid_from desc, r.currency desc, r.id desc limit $4`,
      [cursor ?? null, currency ?? null, month ?? null, limit],
    );
  }

  waitingLists(tx: Transaction): Promise<WaitingListRow[]> {
    return tx.rows<WaitingListRow>(
      `select r.list_id as id, count(*) as count, array_agg(r.currency order by r.currency) as currencies,
         max(r.valid_from) as "validFrom", r.entered_by as "enteredBy", e.full_name as "enteredByName",
         max(r.entered_at) as "enteredAt"
       from exchange_rate r join staff e on e.id = r.entered_by
       where r.status = 'proposed' and r.list_id is not null
       group by r.list_id, r.entered_by, e.full_name order by r.list_id`,
    );
  }
}
