import type { AgendaItem, CommitteeRoom } from '@tendesh/contracts/committees/room';
import type { SessionOptions } from '@tendesh/contracts/committees/sessions';
import type { Random } from '@tendesh/testing/random';
import type { Client } from '../../src/demo/client';
import { doersOfRooms, doersOfSessions, type RoomPage } from './doers-of-committees';
import { button, type Offer, offersOf } from './offers';
import { people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';
import { picked } from './weights';

/** Where sessions are convened: whoever may convene one sees what it can be made of. */
const planning: Place<SessionOptions> = {
  read: (client) => pageAt(client, '/committee-sessions/options'),
  offers: ({ programmes }) =>
    (programmes[0]?.applications.length ?? 0) === 0 ? [] : [button('committee.convene', true)],
  doers: doersOfSessions,
};

export const roomPlace = (id: string): Place<RoomPage> => ({
  read: async (client) => {
    const room = await pageAt<CommitteeRoom>(client, `/committee-sessions/${id}`);
    const plans = room?.actions.some(({ act, permitted }) => act === 'edit_session' && permitted) ?? false;
    const options = plans ? await pageAt<SessionOptions>(client, `/committee-sessions/options?sessionId=${id}`) : null;
    return room && { room, options };
  },
  offers: ({ room }) => [...offersOf('session', [room]), ...room.agenda.flatMap(onTheAgenda)],
  doers: doersOfRooms,
});

/** What was declared or voted on is changed at times. */
function onTheAgenda(item: AgendaItem): Offer[] {
  const done = { 'item.declare_conflict': item.myDeclaration !== null, 'item.vote': item.myVote !== null };
  return offersOf('item', [item]).map((offer) => ({
    ...offer,
    isAgain: new Map(Object.entries(done)).get(offer.name) ?? false,
  }));
}

/** Mostly somebody who sits there; now and then anybody. A session is convened when enough waits for one. */
export async function inACommittee(town: Town, random: Random): Promise<Chosen | null> {
  const rooms = await liveRooms(town);
  if (rooms.length === 0 || (rooms.length < LIVE_ROOMS && random.next() < 0.2)) return convening(town, random);
  const { id, convener, members, caseIds } = random.pick(rooms);
  const place = roomPlace(id);
  const told = async () => {
    const page = await place.read(await town.as(random.pick(members)));
    return page && { page, offer: picked(place.offers(page), random) };
  };
  const name = random.next() < 0.9 ? random.pick(members) : random.pick([convener, ...people]);
  const chosen = await choose(town, place, { name, told, random });
  return chosen && { ...chosen, caseIds, broken: () => seenPastARecusal(town, id, random) };
}

async function convening(town: Town, random: Random): Promise<Chosen | null> {
  const conveners = ['daniyar.omarov', 'nurgul.abdyldaeva', 'elena.kim'];
  const name = random.next() < 0.9 ? random.pick(conveners) : random.pick(people);
  const told = async () => {
    const page = await planning.read(await town.as(random.pick(conveners)));
    return page && { page, offer: planning.offers(page)[0] ?? null };
  };
  const chosen = await choose(town, planning, { name, told, random });
  return chosen && { ...chosen, caseIds: [] };
}

interface Sitting {
  readonly id: string;
  readonly convener: string;
  readonly members: readonly string[];
  readonly caseIds: readonly string[];
}

const LIVE_ROOMS = 3;
const named = (column: string) => `(select split_part(s.email, '@', 1) from staff s where s.id = ${column})`;

/** Sessions in which something may still happen: those that were closed wait for their minutes. */
async function liveRooms({ world }: Town): Promise<Sitting[]> {
  const { rows } = await world.sql.query<Sitting>(
    `select e.id, ${named('e.convened_by')} as convener,
       array(select ${named('m.staff_id')} from committee_member m where m.session_id = e.id order by 1) as members,
       array(select i.case_id from committee_item i where i.session_id = e.id order by i.position) as "caseIds"
     from committee_session e where e.status in ('planned', 'open')
       or e.status = 'closed' and not exists (select from committee_minutes n where n.session_id = e.id)
     order by e.id desc limit ${LIVE_ROOMS}`,
  );
  return rows;
}

/** Who stepped aside from an item sees nothing of it: neither in the room, nor its file, nor its case. */
async function seenPastARecusal(town: Town, sessionId: string, random: Random): Promise<string[]> {
  const { rows } = await town.world.sql.query<{ itemId: string; caseId: string; name: string }>(
    `select i.id as "itemId", i.case_id as "caseId", ${named('k.staff_id')} as name
     from committee_item i join committee_conflict k on k.item_id = i.id
     where i.session_id = $1 and k.kind not in ('none', 'worked_on_case') order by i.id, k.staff_id`,
    [sessionId],
  );
  if (rows.length === 0) return [];
  const { itemId, caseId, name } = random.pick(rows);
  const client = await town.as(name);
  const room = await pageAt<CommitteeRoom>(client, `/committee-sessions/${sessionId}`);
  const item = room?.agenda.find(({ id }) => id === itemId);
  return [
    ...(await openTo(client, [`/cases/${caseId}/page`, `/committee-items/${itemId}`, `/cases/${caseId}/letters`])),
    ...(item === undefined ? [] : shownOf(item)),
  ].map((seen) => `${name} stepped aside and sees ${seen}`);
}

async function openTo(client: Client, paths: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(paths.map((path) => client.get(path)));
  return paths.filter((_, index) => (answers[index]?.status ?? 0) < 400);
}

function shownOf(item: AgendaItem): string[] {
  const { caseNumber, returneeName, title, pcode, village, grantMinor, ranking, tally, note } = item;
  const hidden = { caseNumber, returneeName, title, pcode, village, grantMinor, ranking, tally, note };
  const shown = Object.entries(hidden).flatMap(([field, value]) => (value === null ? [] : [`its ${field}`]));
  return [...shown, ...(item.conditions.length === 0 ? [] : ['its conditions'])];
}
