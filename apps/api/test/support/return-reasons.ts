import type { SaveReturnReasonRequest } from '@tendesh/contracts/assessments/return-reasons';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { World } from './world';

let count = 0;

/** A reason for papers, each with a sentence of its own. */
export function aReason(some: Partial<SaveReturnReasonRequest> = {}): SaveReturnReasonRequest {
  const number = (count += 1);
  const sentence = {
    ...{ en: `Seal ${number} is missing.`, ru: `Нет печати ${number}.` },
    ...{ ky: `${number}-мөөр жок.`, tg: `Мӯҳри ${number} нест.` },
  };
  return { group: 'document', sentence, ...some };
}

/** One that an administrator has added. */
export async function added({ as }: World, some: Partial<SaveReturnReasonRequest> = {}): Promise<Written> {
  return (await (await as('bakyt.jumabaev')).post<Written>('/return-reasons', aReason(some))).body;
}
