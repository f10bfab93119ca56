import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { ReuseMatches } from '@tendesh/contracts/contributions/reuse';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import type { ProblemBody } from '../../src/demo/client';
import type { Told } from '../../src/demo/story';
import { calls } from '@tendesh/testing/reference';
import type { Paper } from '@tendesh/testing/papers';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { World } from './world';

type Said = Partial<EvidenceRequest> & { paper?: Paper };

/** Two offices of one programme, and one of another programme in another country. */
export const places = {
  osh: { officer: 'aigul.asanova', verifier: 'nurlan.toktogulov', callId: calls[1].id, plan: sewingShopPlan },
  batken: { officer: 'cholpon.ergeshova', verifier: 'nurlan.toktogulov', callId: calls[1].id, plan: sewingShopPlan },
  dushanbe: { officer: 'firdavs.sharipov', verifier: 'rustam.saidov', callId: calls[2].id, plan: smallPlan() },
} as const;
export type Place = keyof typeof places;

/** The acts on papers that are used twice, as tests do them. */
export function reuseActs(world: World) {
  const page = (told: Told, place: Place) => world.story.page(told.caseId, places[place].verifier);
  return {
    submitted: (place: Place, instead?: SaveApplicationRequest): Promise<Told> => {
      const { officer, callId, plan: own } = places[place];
      const plan = instead ?? own;
      return world.story.anApplication({ stage: 'submitted', cast: { officer }, callId, plan });
    },
    /** Attaches a paper to a contribution of the case; returns the id of the item. */
    attach: async (told: Told, place: Place, said: Said = {}, index = 0): Promise<string> => {
      const { contributions } = await page(told, place);
      const contributionId = contributions[index]?.id ?? '';
      return world.story.attach(told.caseId, places[place].officer, contributionId, said);
    },
    item: async (told: Told, place: Place, id: string) => {
      const { contributions } = await page(told, place);
      const found = contributions.flatMap(({ evidence }) => evidence).find((one) => one.id === id);
      if (found === undefined) throw new Error('The case has no such paper');
      return found;
    },
    matches: async (id: string, reader: string) =>
      (await world.as(reader)).get<ReuseMatches & ProblemBody>(`/evidence-items/${id}/reuse-matches`),
  };
}

/** The sewing shop in somoni: a tenth of everything. */
function smallPlan() {
  const text = JSON.stringify(sewingShopPlan, (key, value: unknown) =>
    typeof value === 'number' && /Minor$/.test(key) ? Math.round(value / 10) : value === 'KGS' ? 'TJS' : value,
  );
  return JSON.parse(text) as typeof sewingShopPlan;
}
