import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { EvidenceItem, EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Stage, type Told } from '../../src/demo/story';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { World } from './world';

/** Half of the own money as savings, the other half as machines that were bought already. */
export const withMachines = {
  ...sewingShopPlan,
  pledges: [
    { kind: 'savings' as const, amountMinor: 40_000_000, currency: 'KGS' },
    { kind: 'equipment_bought' as const, amountMinor: 30_000_000, currency: 'KGS' },
  ],
};

/** The acts on evidence as tests do them; the answers are not judged here. */
export function evidenceActs(world: World) {
  const contribution = async ({ caseId }: Told, index = 0): Promise<ContributionItem> => {
    const found = (await world.story.page(caseId, cast.verifier)).contributions[index];
    if (found === undefined) throw new Error('The application has no such contribution');
    return found;
  };
  const item = async (told: Told, index = 0, of = 0): Promise<EvidenceItem> => {
    const found = (await contribution(told, of)).evidence[index];
    if (found === undefined) throw new Error('The contribution has no such paper');
    return found;
  };
  const decide = async (path: string, one: EvidenceItem, body: object, name: string) =>
    (await world.as(name)).post<Written & ProblemBody>(`/evidence-items/${one.id}/${path}`, body, {
      version: one.version,
    });
  return {
    contribution,
    item,
    submitted: (stage: Stage = 'submitted', plan: typeof withMachines | typeof sewingShopPlan = sewingShopPlan) =>
      world.story.anApplication({ stage, plan }),
    attach: (told: Told, said: Partial<EvidenceRequest> = {}, contributionId?: string) =>
      contribution(told).then(({ id }) => world.story.attach(told.caseId, cast.officer, contributionId ?? id, said)),
    accept: (one: EvidenceItem, body: object = { amountMinor: one.claimedMinor }, name: string = cast.verifier) =>
      decide('acceptance', one, body, name),
    refuse: (one: EvidenceItem, body: object = { reasonCode: 'illegible' }, name: string = cast.verifier) =>
      decide('refusal', one, body, name),
    reopen: (one: EvidenceItem, name: string = cast.officer) =>
      decide('reopening', one, { reason: 'The bank sent it again' }, name),
  };
}
