import type { ConfirmedRateList } from '@tendesh/contracts/programmes/exchange-rates';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useConfirmRateList(id: string) {
  return useAct<null, ConfirmedRateList>({
    send: (_, idempotencyKey) =>
      request('POST', `/exchange-rate-lists/${id}/confirmation`, { body: {}, idempotencyKey }),
    invalidates: [['exchange-rates'], ['applications']],
  });
}
