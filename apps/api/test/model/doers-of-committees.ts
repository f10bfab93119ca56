import type { AgendaItem, CommitteeRoom, ItemDecisionRequest } from '@tendesh/contracts/committees/room';
import type { SessionOptions, SessionProgramme, SessionRequest } from '@tendesh/contracts/committees/sessions';
import { conflictKinds, itemOutcomes, rejectionReasons } from '@tendesh/domain/committees/voting';
import { languages } from '@tendesh/domain/staff/roles';
import type { Random } from '@tendesh/testing/random';
import { type Doers, type Doing, given, post } from './doing';

/** What a committee asked for before the agreement, on the page of the case. */
export const doersOfConditions: Doers = {
  'condition.meet': post(
    (id) => `/grant-conditions/${id}/meeting`,
    () => ({ note: 'Seen on paper' }),
  ),
};

/** A session is made of these. */
export const doersOfSessions: Doers<SessionOptions> = {
  'committee.convene': ({ client, page, random }) => client.post('/committee-sessions', aSession(page, random)),
};

/** What stands in the room, and what a session that is planned anew can be made of; null for whoever plans none. */
export interface RoomPage {
  readonly room: CommitteeRoom;
  readonly options: SessionOptions | null;
}

/** In the room, from the plan to the minutes. */
export const doersOfRooms: Doers<RoomPage> = {
  'session.edit_session': ({ client, offer, page, random }) => {
    const plan = aSession(page.options ?? { programmes: [] }, random);
    return client.put(`/committee-sessions/${offer.recordId}`, plan, { version: offer.version });
  },
  'session.open_session': post((id) => `/committee-sessions/${id}/opening`),
  'session.close_session': post((id) => `/committee-sessions/${id}/closing`),
  'session.cancel_session': post(
    (id) => `/committee-sessions/${id}/cancellation`,
    () => ({ reason: 'The chair is ill' }),
  ),
  'session.make_minutes': post(
    (id) => `/committee-sessions/${id}/minutes`,
    ({ random }) => ({ language: random.pick(languages) }),
  ),
  'item.declare_conflict': post(
    (id) => `/committee-items/${id}/declaration`,
    ({ random }) => ({ kind: random.next() < 0.85 ? 'none' : random.pick(conflictKinds) }),
  ),
  'item.vote': post(
    (id) => `/committee-items/${id}/vote`,
    ({ random }) => ({ choice: random.pick(['for', 'for', 'for', 'for', 'against', 'abstain']) }),
  ),
  'item.decide_item': post((id) => `/committee-items/${id}/decision`, aDecision),
};

/** A chair and a few others, and some of the applications that wait for a committee. */
function aSession({ programmes }: SessionOptions, random: Random): SessionRequest {
  const { id, members, applications } = programmes[0] ?? nothing;
  const [chair, ...others] = shuffled(members, random).slice(0, random.between(2, 4));
  const [secretary, ...rest] = random.next() < 0.2 && others.length > 1 ? others : [undefined, ...others];
  return {
    ...{ programmeId: id, meetsAt: '2026-03-09T04:00:00.000Z', place: 'Osh, room 4', language: random.pick(languages) },
    members: [
      ...(chair === undefined ? [] : [{ staffId: chair.id, part: 'chair' as const }]),
      ...(secretary === undefined ? [] : [{ staffId: secretary.id, part: 'secretary' as const }]),
      ...rest.flatMap((one) => (one === undefined ? [] : [{ staffId: one.id, part: 'member' as const }])),
    ],
    applicationIds: shuffled(applications, random)
      .slice(0, random.between(1, 4))
      .map(({ applicationId }) => applicationId),
  };
}

const nothing: Pick<SessionProgramme, 'id' | 'members' | 'applications'> = { id: '', members: [], applications: [] };

/** Mostly what the votes say, as who presides counts them. */
function aDecision({ page, offer, random }: Doing<RoomPage>): ItemDecisionRequest {
  const { tally } = itemOf(page, offer.recordId);
  const [yes, no] = [tally?.for ?? 0, tally?.against ?? 0];
  if (random.next() < 0.1) return decisionFor(random.pick(itemOutcomes), random);
  if (yes === 0 && no === 0) return { outcome: 'postponed' };
  return decisionFor(yes > no ? random.pick(['selected', 'selected', 'reserved']) : 'rejected', random);
}

function decisionFor(outcome: ItemDecisionRequest['outcome'], random: Random): ItemDecisionRequest {
  if (outcome === 'rejected')
    return { outcome, reasonCode: random.pick(rejectionReasons), note: 'No buyers were named' };
  return outcome === 'selected' && random.next() < 0.3
    ? { outcome, conditions: ['A lease for two years'] }
    : { outcome };
}

function itemOf({ room }: RoomPage, id: string): AgendaItem {
  return given(room.agenda.find((one) => one.id === id));
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
