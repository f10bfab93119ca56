import type { Application } from '@tendesh/contracts/applications/applications';
import type { AmendmentRequest } from '@tendesh/contracts/awards/amendments';
import type { Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import type { ApplicationDraft } from './draft';
import { requestOf } from './save-request';

export function useProposeAmendment({ id, version }: Award) {
  return useAct<AmendmentRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/awards/${id}/amendments`, { body, ifMatch: version, idempotencyKey }),
    invalidates: [['cases'], ['work'], ['applications']],
  });
}

const allOpen = { plan: [], cash_flow: false, budget: true, financing: true };

/** The money of the screen, without the rest of the plan, which an amendment leaves as it is. */
export function amendmentRequest(draft: ApplicationDraft, application: Application, reason: string): AmendmentRequest {
  const { budgetLines, pledges, requestedGrantMinor } = requestOf(draft, application, allOpen);
  return { budgetLines, pledges, requestedGrantMinor: requestedGrantMinor ?? 0, reason: reason.trim() };
}
