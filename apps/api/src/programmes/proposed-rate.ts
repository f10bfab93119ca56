import type { ExchangeRate } from '@tendesh/domain/money/exchange-rate';
import type { WriteTransaction } from '../platform/database/transaction';
import type { ExchangeRateEntity } from './exchange-rate.entity';

/** The row of a rate that waits for its second person. */
export function proposedRate(
  tx: WriteTransaction,
  rate: ExchangeRate & { readonly listId: string | null },
): ExchangeRateEntity {
  return {
    ...rate,
    status: 'proposed',
    ...{ enteredBy: tx.actor.id, enteredAt: tx.now },
    ...{ confirmedBy: null, confirmedAt: null },
    ...{ withdrawnBy: null, withdrawnAt: null, withdrawReason: null },
    firstUsedAt: null,
    version: 1,
  };
}
