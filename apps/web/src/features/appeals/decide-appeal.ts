import type { Appeal } from '@tendesh/contracts/appeals/appeals';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { AppealAct } from '@tendesh/domain/appeals/appeal-transitions';
import { reasonSoFar, rehearse } from '../../http/rehearse';
import { request } from '../../http/request';
import { useAct } from '../../http/use-act';
import { madeStale } from './made-stale';

const doorOf: Record<AppealAct, string> = { uphold: 'upholding', dismiss: 'dismissal', withdraw: 'withdrawal' };
const pathOf = ({ id }: Appeal, act: AppealAct) => `/appeals/${id}/${doorOf[act]}`;

export function useDecideAppeal(appeal: Appeal, act: AppealAct) {
  return useAct<string, Written>({
    send: (reason, idempotencyKey) =>
      request('POST', pathOf(appeal, act), { body: { reason }, ifMatch: appeal.version, idempotencyKey }),
    invalidates: madeStale,
  });
}

export const rehearseDeciding = (appeal: Appeal, act: AppealAct, typed: string) =>
  rehearse(pathOf(appeal, act), { body: reasonSoFar(typed), ifMatch: appeal.version });
