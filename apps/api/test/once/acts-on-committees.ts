import type { AgendaItem } from '@tendesh/contracts/committees/room';
import { cast, done, type Told } from '../../src/demo/story';
import { aCommitteeCall, CHAIR, committee, CONVENER, MEMBER, plan } from '../support/committees';
import type { World } from '../support/world';
import { type Act, type Acts, given } from './act';

/** In a committee room, from convening to the minutes. */
export const actsOnCommittees: Acts = {
  'POST /committee-sessions': async (world) => {
    const told = await assessed(world);
    const body = plan([told]);
    return { by: CONVENER, path: '/committee-sessions', body, other: { body: { ...body, place: 'Osh, room 5' } } };
  },
  'POST /committee-sessions/:id/opening': async (world) => onSession(await planned(world), 'opening', CHAIR),
  'POST /committee-sessions/:id/closing': async (world) => {
    const { id, item } = await opened(world);
    done(await committee(world).decide(item, { outcome: 'postponed' }));
    return { by: CHAIR, path: `/committee-sessions/${id}/closing`, version: 2 };
  },
  'POST /committee-sessions/:id/cancellation': async (world) =>
    onSession(await planned(world), 'cancellation', CONVENER, { reason: 'The chair is ill' }),
  'POST /committee-sessions/:id/minutes': async (world) => {
    const { id, item } = await opened(world);
    done(await committee(world).decide(item, { outcome: 'postponed' }));
    done(await committee(world).act(id, 'closing'));
    return { by: CHAIR, path: `/committee-sessions/${id}/minutes`, body: { language: 'ky' }, version: 3 };
  },
  'POST /committee-items/:id/declaration': async (world) => ({
    ...onItem((await planned(world)).item, 'declaration', MEMBER, { kind: 'none' }),
    again: 'acts',
  }),
  'POST /committee-items/:id/vote': async (world) => ({
    ...onItem((await opened(world)).item, 'vote', MEMBER, { choice: 'for' }),
    again: 'acts',
  }),
  'POST /committee-items/:id/decision': async (world) =>
    onItem((await opened(world)).item, 'decision', CHAIR, { outcome: 'postponed' }),
  'POST /grant-conditions/:id/meeting': async (world) => {
    const { id, told } = await opened(world);
    await committee(world).settle(id, told, { outcome: 'selected', conditions: ['A lease for two years'] });
    const page = await world.story.page(told.caseId, cast.approver);
    const condition = given(page.committee?.conditions[0]);
    const path = `/grant-conditions/${condition.id}/meeting`;
    return { by: cast.approver, path, body: { note: 'Seen on paper' }, version: condition.version };
  },
};

async function assessed(world: World): Promise<Told> {
  return world.story.anApplication({ stage: 'assessed', callId: await aCommitteeCall(world) });
}

/** A planned session with one application on its agenda. */
export async function planned(world: World) {
  const told = await assessed(world);
  const id = await committee(world).convene([told]);
  return { id, told, item: await committee(world).item(id, told) };
}

async function opened(world: World) {
  const told = await assessed(world);
  const id = await committee(world).sitting([told]);
  return { id, told, item: await committee(world).item(id, told) };
}

/** The newest minutes of a session that is closed. */
export async function minuted(world: World) {
  const { id, item } = await opened(world);
  const acts = committee(world);
  done(await acts.decide(item, { outcome: 'postponed' }));
  for (const [act, body] of [
    ['closing', {}],
    ['minutes', { language: 'ky' }],
  ] as const)
    done(await acts.act(id, act, CHAIR, body));
  const minutes = given((await acts.room(id)).minutes[0]);
  return { path: `/committee-minutes/${minutes.id}/content` };
}

function onSession({ id }: { id: string }, act: string, by: string, body: object = {}): Act {
  return { by, path: `/committee-sessions/${id}/${act}`, body, version: 1 };
}

function onItem({ id, version }: AgendaItem, act: string, by: string, body: object): Act {
  return { by, path: `/committee-items/${id}/${act}`, body, version };
}
