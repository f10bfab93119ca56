import type {
  Complaint,
  ComplaintChoices,
  ComplaintList,
  ComplaintRequest,
} from '@tendesh/contracts/complaints/complaints';
import {
  complaintCategories,
  type ComplaintCategory,
  complaintChannels,
  isRestricted,
} from '@tendesh/domain/complaints/complaint-categories';
import { languages } from '@tendesh/domain/staff/roles';
import type { Random } from '@tendesh/testing/random';
import { officeId, offices, staff } from '@tendesh/testing/reference';
import { type Doers, type Doing, post } from './doing';
import { button, offersOf } from './offers';
import { idOf, people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';
import { picked } from './weights';

/** Where complaints are written down. */
const intake: Place<ComplaintChoices> = {
  read: (client) => pageAt(client, '/complaint-subjects'),
  offers: () => [button('complaint.record', true)],
  doers: { 'complaint.record': ({ client, ...doing }) => client.post('/complaints', aComplaint(doing)) },
};

export const complaintPlace = (id: string): Place<Complaint> => ({
  read: (client) => pageAt(client, `/complaints/${id}`),
  offers: (complaint) => offersOf('complaint', [complaint]),
  doers,
});

const doers: Doers<Complaint> = {
  'complaint.take_over': post((id) => `/complaints/${id}/handling`),
  'complaint.acknowledge': post((id) => `/complaints/${id}/acknowledgement`),
  'complaint.answer': post(
    (id) => `/complaints/${id}/answer`,
    () => ({ answer: 'The office decides by Friday.' }),
  ),
  'complaint.regroup': post(
    (id) => `/complaints/${id}/regrouping`,
    ({ page, random }) => ({
      category: random.pick(complaintCategories.filter((one) => one !== page.category && maySee(page, one))),
      reason: 'It was told anew in person',
    }),
  ),
  'complaint.refer': post((id) => `/complaints/${id}/referral`),
  'complaint.close_complaint': post((id) => `/complaints/${id}/closure`),
};

/** Only who handles restricted ones moves a complaint to such a kind; the page of an ordinary one does not say who does. */
function maySee({ restricted }: Complaint, category: ComplaintCategory): boolean {
  return restricted || !isRestricted(category);
}

/** Mostly one that waits, by who handles them; now and then by anybody. */
export async function withComplaints(town: Town, random: Random): Promise<Chosen | null> {
  const { rows } = await town.world.sql.query<{ id: string }>(
    `select id from complaint where status <> 'closed' order by id limit 4`,
  );
  const name = random.next() < 0.7 ? random.pick(handlers) : random.pick(people);
  const chosen =
    rows.length === 0 || random.next() < 0.25
      ? await at(intake, { town, name, random })
      : await at(complaintPlace(random.pick(rows).id), { town, name, random });
  return chosen && { ...chosen, caseIds: [], broken: () => seenByOthers(town, random.pick(people)) };
}

async function at<Page>(place: Place<Page>, { town, name, random }: { town: Town; name: string; random: Random }) {
  const page = await place.read(await town.as(random.pick(handlers)));
  const told = page && { page, offer: picked(place.offers(page), random) };
  return told && choose(town, place, { name, told, random });
}

const handlers = ['aizada.turdubaeva', 'elena.kim', 'talant.osmonov'];

function aComplaint({ random, today }: Pick<Doing, 'random' | 'today'>): ComplaintRequest {
  return {
    category: random.pick(complaintCategories),
    description: 'I have waited for the answer for two months.',
    channel: random.pick(complaintChannels),
    language: random.pick(languages),
    receivedOn: today,
    officeId: random.next() < 0.7 ? officeId('KG-OSH') : random.pick([null, random.pick(offices).id]),
    mayBeContacted: false,
    subjectId: random.next() < 0.4 ? random.pick(staff).id : null,
  };
}

/** Nobody sees a complaint about himself, and what is restricted only who handles them for all offices. */
async function seenByOthers(town: Town, name: string): Promise<string[]> {
  const list = await pageAt<ComplaintList>(await town.as(name), '/complaints');
  const seen = (list?.items ?? []).map(({ id }) => id);
  const { rows } = await town.world.sql.query<{ id: string }>(
    `select id from complaint where id = any ($1::uuid[]) and (subject_id = $2 or restricted
       and not exists (select from staff_role where staff_id = $2 and role = 'complaints_officer'))`,
    [seen, idOf(name)],
  );
  return rows.map(({ id }) => `${name} sees the complaint ${id}`);
}
