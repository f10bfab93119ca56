import type {
  AgendaItem,
  CommitteeRoom,
  DeclarationRequest,
  ItemDecisionRequest,
  VoteRequest,
} from '@tendesh/contracts/committees/room';
import type { MinutesRequest, SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { ReasonRequest } from '@tendesh/contracts/shared/reason';
import type { Written } from '@tendesh/contracts/shared/acts';
import { rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

const invalidates = [['committee'], ['work'], ['cases'], ['applications']];

interface SessionSteps {
  opening: null;
  closing: null;
  cancellation: ReasonRequest;
  minutes: MinutesRequest;
}

/** An act on the session that the person saw. */
export function useSessionAct<Step extends keyof SessionSteps>({ id, version }: CommitteeRoom, step: Step) {
  return useAct<SessionSteps[Step], Written>({
    send: (input, idempotencyKey) =>
      request('POST', `/committee-sessions/${id}/${step}`, { body: input ?? {}, ifMatch: version, idempotencyKey }),
    invalidates,
  });
}

/** What an act on the session would do, and who would be told. */
export const rehearseSessionAct = <Step extends keyof SessionSteps>(
  { id, version }: CommitteeRoom,
  step: Step,
  body: SessionSteps[Step],
) => rehearse(`/committee-sessions/${id}/${step}`, { body: body ?? {}, ifMatch: version });

interface ItemSteps {
  declaration: DeclarationRequest;
  vote: VoteRequest;
  decision: ItemDecisionRequest;
}

/** An act on an item of the agenda that the person saw. */
export function useItemAct<Step extends keyof ItemSteps>({ id, version }: AgendaItem, step: Step) {
  return useAct<ItemSteps[Step], Written>({
    send: (body, idempotencyKey) =>
      request('POST', `/committee-items/${id}/${step}`, { body, ifMatch: version, idempotencyKey }),
    invalidates,
  });
}

/** What a decision would do. */
export const rehearseDecision = ({ id, version }: AgendaItem, body: ItemDecisionRequest) =>
  rehearse(`/committee-items/${id}/decision`, { body, ifMatch: version });

/** A new session, or one that is planned anew. */
export function usePlanSession(room?: CommitteeRoom) {
  return useAct<SessionRequest, Written>({
    send: (body, idempotencyKey) =>
      room === undefined
        ? request('POST', '/committee-sessions', { body, idempotencyKey })
        : request('PUT', `/committee-sessions/${room.id}`, { body, ifMatch: room.version, idempotencyKey }),
    invalidates,
  });
}

/** What the plan would do, and who would be told when and where. */
export const rehearsePlan = (body: SessionRequest, room?: CommitteeRoom) =>
  room === undefined
    ? rehearse('/committee-sessions', { body })
    : rehearse(`/committee-sessions/${room.id}`, { method: 'PUT', body, ifMatch: room.version });
