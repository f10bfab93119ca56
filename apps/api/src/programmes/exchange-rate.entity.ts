import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { RateSource } from '@tendesh/domain/money/exchange-rate';
import type { RateStatus } from '@tendesh/domain/programmes/exchange-rate-transitions';

/** Units of a currency for one US dollar, in 10^-8, from a day on. What it says never changes. */
@Entity({ name: 'exchange_rate' })
export class ExchangeRateEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  currency: Currency;

  @Column('bigint')
  perUsdE8: number;

  @Column('date')
  validFrom: string;

  @Column('text')
  source: RateSource;

  @Column('text', { nullable: true })
  sourceNote: string | null;

  @Column('uuid', { nullable: true })
  listId: string | null;

  @Column('text')
  status: RateStatus;

  @Column('uuid')
  enteredBy: string;

  @Column('timestamptz')
  enteredAt: Date;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  withdrawReason: string | null;

  @Column('timestamptz', { nullable: true })
  firstUsedAt: Date | null;

  @Column('integer')
  version: number;
}
