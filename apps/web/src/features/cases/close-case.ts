import type { ClosureRequest } from '@tendesh/contracts/cases/cases';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { CaseHead } from '@tendesh/contracts/work/case-page';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useCloseCase({ id, version }: CaseHead) {
  return useAct<ClosureRequest, Written>({
    send: (body, idempotencyKey) => request('POST', `/cases/${id}/closure`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['cases', id], ['work'], ['returnees']],
  });
}

export const rehearseClosing = ({ id, version }: CaseHead, body: ClosureRequest) =>
  rehearse(`/cases/${id}/closure`, { body, ifMatch: version });
