import type { Application } from '@tendesh/contracts/applications/applications';
import type {
  ApprovalRequest,
  ReturnRequest,
  ScoreSheetRequest,
  ScreeningRequest,
  SiteVisitRequest,
} from '@tendesh/contracts/assessments/assessments';
import type { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';

/** What each step of the assessment sends. */
interface Steps {
  screening: ScreeningRequest;
  'site-visits': SiteVisitRequest;
  'score-sheets': ScoreSheetRequest;
  reconciliation: ReasonRequest;
  presentation: null;
  approval: ApprovalRequest;
  rejection: ReasonRequest;
  return: ReturnRequest;
}

/** A step of the assessment on the version of the application that the person saw. */
export function useAssess<Step extends keyof Steps>({ id, version }: Application, step: Step) {
  return useAct<Steps[Step], unknown>({
    send: (input, idempotencyKey) =>
      request('POST', `/applications/${id}/${step}`, {
        ...(input === null ? {} : { body: input }),
        ifMatch: version,
        idempotencyKey,
      }),
    invalidates: [['cases'], ['applications'], ['work']],
  });
}

/** What a step would do with what is chosen and typed so far. */
export const rehearseStep = <Step extends keyof Steps>({ id, version }: Application, step: Step, body: Steps[Step]) =>
  rehearse(`/applications/${id}/${step}`, { body: body ?? {}, ifMatch: version });

export const rehearseRejection = (application: Application, typed: string) =>
  rehearseStep(application, 'rejection', reasonSoFar(typed));
