import type { SubmissionRequest } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** The version is read when it is sent: autosaving raises it meanwhile. */
export function useSubmitApplication(id: string, version: () => number) {
  return useAct<SubmissionRequest, Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/applications/${id}/submission`, { body, ifMatch: version(), idempotencyKey }),
    invalidates: [['applications'], ['cases'], ['work']],
  });
}

/** What handing the application in would do. */
export const rehearseSubmitting = (id: string, version: number) =>
  rehearse(`/applications/${id}/submission`, { body: { declared: true }, ifMatch: version });
