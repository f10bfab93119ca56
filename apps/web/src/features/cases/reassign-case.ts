import type { ReassignmentRequest } from '@tendesh/contracts/cases/cases';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { CaseHead } from '@tendesh/contracts/work/case-page';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

export function useReassignCase({ id, version }: CaseHead) {
  return useAct<ReassignmentRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/cases/${id}/reassignment`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['cases', id], ['work'], ['returnees']],
  });
}

/** What the reassignment would do, with the reason typed so far. */
export const rehearseReassigning = ({ id, version }: CaseHead, { caseOfficerId, reason }: ReassignmentRequest) =>
  rehearse(`/cases/${id}/reassignment`, { body: { caseOfficerId, ...reasonSoFar(reason) }, ifMatch: version });
