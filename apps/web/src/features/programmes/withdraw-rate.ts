import type { ExchangeRateItem } from '@tendesh/contracts/programmes/exchange-rates';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useWithdrawRate({ id, version }: Pick<ExchangeRateItem, 'id' | 'version'>) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', `/exchange-rates/${id}/withdrawal`, { body: { reason }, ifMatch: version, idempotencyKey }),
    invalidates: [['exchange-rates'], ['applications']],
  });
}
