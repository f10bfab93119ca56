import type { EnterRateRequest } from '@tendesh/contracts/programmes/exchange-rates';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useEnterRate() {
  return useAct<EnterRateRequest, Written>({
    send: (body, idempotencyKey) => request('POST', '/exchange-rates', { body, idempotencyKey }),
    invalidates: [['exchange-rates']],
  });
}
