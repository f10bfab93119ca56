import type { CallItem } from '@tendesh/contracts/programmes/calls';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import { addDays } from '@tendesh/domain/calendar/days';
import { programmes } from '@tendesh/testing/reference';
import type { World } from '../support/world';
import { aCall, anAllocation, aProgramme, nextRules } from '../support/programmes';
import { aReason, added } from '../support/return-reasons';
import { type Act, type Acts, given } from './act';

const ADMINISTRATOR = 'bakyt.jumabaev';
const APPROVER = 'daniyar.omarov';
const [kyrgyz] = programmes;

/** A draft in the first programme; each time a new one, when nothing stands in its way. */
async function draft({ as }: World, what: 'calls' | 'rule-sets', body: object): Promise<Written> {
  return (await (await as(ADMINISTRATOR)).post<Written>(`/programmes/${kyrgyz.id}/${what}`, body)).body;
}

async function pageOf({ as }: World): Promise<ProgrammePage> {
  return (await (await as(ADMINISTRATOR)).get<ProgrammePage>(`/programmes/${kyrgyz.id}`)).body;
}

/** There is one draft of rules at a time: an earlier one is discarded first. */
async function draftOfRules(world: World): Promise<Written> {
  const admin = await world.as(ADMINISTRATOR);
  for (const { id, version, status } of (await pageOf(world)).ruleSets)
    if (status === 'draft') await admin.post(`/rule-sets/${id}/discarding`, {}, { version });
  return draft(world, 'rule-sets', nextRules());
}

async function published(world: World): Promise<CallItem> {
  const { id, version } = await draft(world, 'calls', aCall());
  await (await world.as(APPROVER)).post(`/calls/${id}/publication`, {}, { version });
  return given((await pageOf(world)).calls.find((call) => call.id === id));
}

const decided = (noun: 'calls' | 'rule-sets', act: string, by: string) => {
  return async (world: World): Promise<Act> => {
    const { id, version } = noun === 'calls' ? await draft(world, 'calls', aCall()) : await draftOfRules(world);
    return { by, path: `/${noun}/${id}/${act}`, body: {}, version };
  };
};

export const actsOnProgrammes: Acts = {
  'POST /programmes': () => Promise.resolve({ by: ADMINISTRATOR, path: '/programmes', body: aProgramme() }),
  'POST /programmes/:id/allocations': () =>
    Promise.resolve({ by: ADMINISTRATOR, path: `/programmes/${kyrgyz.id}/allocations`, body: anAllocation() }),
  'POST /programmes/:id/calls': () =>
    Promise.resolve({ by: ADMINISTRATOR, path: `/programmes/${kyrgyz.id}/calls`, body: aCall() }),
  'POST /calls/:id/publication': decided('calls', 'publication', APPROVER),
  'POST /calls/:id/discarding': decided('calls', 'discarding', ADMINISTRATOR),
  'POST /calls/:id/revision': async (world) => {
    const { id, version, name, description, closesOn, allocationIds } = await published(world);
    const said = { name, description, allocationIds, maxGrants: null, reason: 'More time to apply' };
    const body = { ...said, closesOn: addDays(closesOn, 1) };
    return { by: ADMINISTRATOR, path: `/calls/${id}/revision`, body, version };
  },
  'POST /programmes/:id/rule-sets': async (world) => {
    const { id, version } = await draftOfRules(world);
    await (await world.as(ADMINISTRATOR)).post(`/rule-sets/${id}/discarding`, {}, { version });
    return { by: ADMINISTRATOR, path: `/programmes/${kyrgyz.id}/rule-sets`, body: nextRules() };
  },
  'POST /return-reasons': () =>
    Promise.resolve({
      by: ADMINISTRATOR,
      path: '/return-reasons',
      body: aReason(),
      other: { body: aReason() },
      again: 'acts',
    }),
  'POST /return-reasons/:id/retirement': async (world) => {
    const { id, version } = await added(world);
    return { by: ADMINISTRATOR, path: `/return-reasons/${id}/retirement`, body: {}, version };
  },
  'POST /return-reasons/:id/restoration': async (world) => {
    const { id, version } = await added(world);
    await (await world.as(ADMINISTRATOR)).post(`/return-reasons/${id}/retirement`, {}, { version });
    return { by: ADMINISTRATOR, path: `/return-reasons/${id}/restoration`, body: {}, version: version + 1 };
  },
  'POST /rule-sets/:id/approval': decided('rule-sets', 'approval', APPROVER),
  'POST /rule-sets/:id/discarding': decided('rule-sets', 'discarding', ADMINISTRATOR),
};
