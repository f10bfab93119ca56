import type { CallItem, ReviseCallRequest } from '@tendesh/contracts/programmes/calls';
import type { Written } from '@tendesh/contracts/shared/acts';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

const path = ({ id }: CallItem) => `/calls/${id}/revision`;

/** What a published call gains, on the version that the person saw. */
export function useReviseCall(call: CallItem) {
  return useAct<ReviseCallRequest, Written>({
    send: (body, idempotencyKey) => request('POST', path(call), { body, ifMatch: call.version, idempotencyKey }),
    invalidates: [['programmes'], ['calls'], ['committee']],
  });
}

/** What the revision would do, and who would be told. */
export const rehearseRevision = (call: CallItem, body: ReviseCallRequest) =>
  rehearse(path(call), { body, ifMatch: call.version });
