import type { EditStaffRequest, StaffMember, StaffPage } from '@tendesh/contracts/staff/staff';
import { roles } from '@tendesh/domain/staff/roles';
import type { Random } from '@tendesh/testing/random';
import { officeId, programmes, staff } from '@tendesh/testing/reference';
import { type Doers, type Doing, post } from './doing';
import { button } from './offers';
import { ADMINISTRATOR, OVERSEER, people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';

const doers: Doers<StaffMember> = {
  'staff.edit': (doing) =>
    doing.client.put(`/staff/${doing.offer.recordId}`, anotherPost(doing), { version: doing.offer.version }),
  'staff.disable': post(
    (id) => `/staff/${id}/disablement`,
    () => ({ reason: 'Works elsewhere for a while' }),
  ),
  'staff.enable': ({ client, offer }) =>
    client.delete(`/staff/${offer.recordId}/disablement`, { version: offer.version }),
};

const desk = (id: string): Place<StaffMember> => ({
  read: async (client) =>
    (await pageAt<StaffPage>(client, '/staff?limit=100'))?.items.find((one) => one.id === id) ?? null,
  offers: (member) => [
    ...Array.from({ length: 6 }, () => button('staff.edit', true, member)),
    member.status === 'disabled' ? button('staff.enable', true, member) : button('staff.disable', true, member),
  ],
  doers,
});

/** People get other roles and offices, mostly their own again; whoever is no administrator tries in vain. */
export async function amongStaff(town: Town, random: Random): Promise<Chosen | null> {
  const disabled = await disabledId(town);
  const place = desk(disabled ?? random.pick(movable).id);
  const page = await place.read(await town.as(ADMINISTRATOR));
  if (page === null) return null;
  const offers = place.offers(page);
  const offer = disabled === null ? random.pick(offers) : (offers.at(-1) ?? null);
  const name = random.next() < 0.9 ? ADMINISTRATOR : random.pick(people);
  const chosen = await choose(town, place, { name, told: { page, offer }, random });
  return chosen && { ...chosen, caseIds: [] };
}

/** Those by whom the town is kept going stay where they are. */
const movable = staff.filter(({ email }) => ![ADMINISTRATOR, OVERSEER].some((name) => email.startsWith(`${name}@`)));

/** One at a time works elsewhere, and comes back. */
async function disabledId({ world }: Town): Promise<string | null> {
  const { rows } = await world.sql.query<{ id: string }>(`select id from staff where status = 'disabled' limit 1`);
  return rows[0]?.id ?? null;
}

/** Mostly what the person was at the beginning; else another role beside it, or another office of the country. */
function anotherPost({ page, random }: Doing<StaffMember>): EditStaffRequest {
  const usual = staff.find(({ id }) => id === page.id);
  const { fullName, language } = page;
  const held = usual?.roles ?? page.roles;
  const office = officeId(usual?.office ?? 'KG-OSH');
  const usually = {
    fullName,
    language,
    officeId: office,
    roles: [...held],
    programmeIds: [...(usual?.programmeIds ?? [])],
  };
  const draw = random.next();
  if (draw < 0.5) return usually;
  if (draw < 0.7) return { ...usually, officeId: officeId(random.pick(['KG-OSH', 'KG-BTK', 'KG-BSK'])) };
  const more = random.pick(roles.filter((role) => !apart.includes(role)));
  return { ...usually, roles: [...new Set([...held, more])], programmeIds: [programmes[0].id] };
}

/** Roles that take no part in a case. */
const apart: readonly string[] = ['administrator', 'auditor'];
