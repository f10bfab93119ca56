import type { ExchangeRateItem } from '@tendesh/contracts/programmes/exchange-rates';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useConfirmRate({ id, version }: Pick<ExchangeRateItem, 'id' | 'version'>) {
  return useAct<null, Written>({
    send: (_, idempotencyKey) =>
      request('POST', `/exchange-rates/${id}/confirmation`, { body: {}, ifMatch: version, idempotencyKey }),
    invalidates: [['exchange-rates'], ['applications']],
  });
}
