import type { DelegateChoices, DelegationItem, DelegationList } from '@tendesh/contracts/staff/delegations';
import { addDays } from '@tendesh/domain/calendar/days';
import type { Random } from '@tendesh/testing/random';
import { type Doers, post } from './doing';
import { button, type Offer, offersOf } from './offers';
import { idOf, people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';

interface Delegations {
  readonly items: readonly DelegationItem[];
  /** Colleagues to whom this person could lend; null for whoever lends nothing. */
  readonly choices: DelegateChoices | null;
}

const doers: Doers<Delegations> = {
  'delegation.give': ({ client, page, random, today }) => {
    const fromOn = addDays(today, random.between(0, 2));
    const days = { fromOn, untilOn: addDays(fromOn, random.between(0, 9)) };
    const delegates = (page.choices?.items ?? []).map(({ id }) => id);
    const delegateId = delegates.length === 0 ? idOf('talant.osmonov') : random.pick(delegates);
    return client.post('/delegations', { delegateId, ...days, reason: 'On leave' });
  },
  'delegation.end_delegation': post(
    (id) => `/delegations/${id}/end`,
    () => ({ reason: 'Back early' }),
  ),
};

const place: Place<Delegations> = {
  read: async (client) => {
    const list = await pageAt<DelegationList>(client, '/delegations');
    return list && { items: list.items, choices: await pageAt<DelegateChoices>(client, '/delegations/choices') };
  },
  offers: ({ items, choices }) => [
    button('delegation.give', choices !== null),
    ...items.filter(({ status }) => ['planned', 'running'].includes(status)).flatMap(ended),
  ],
  doers,
};

/** Only who lent it sees the button. */
function ended(item: DelegationItem): Offer[] {
  return item.actions.length > 0
    ? offersOf('delegation', [item])
    : [button('delegation.end_delegation', false, { id: item.id, version: item.version })];
}

/** Who decides lends for some days, or takes back; whoever has nothing to lend tries too. */
export async function withDelegations(town: Town, random: Random): Promise<Chosen | null> {
  const name = random.next() < 0.7 ? random.pick(lenders) : random.pick(people);
  const page = (await place.read(await town.as('elena.kim'))) ?? { items: [], choices: null };
  const told = { page, offer: random.pick(place.offers(page)) };
  const chosen = await choose(town, place, { name, told, random });
  return chosen && { ...chosen, caseIds: [] };
}

const lenders = ['elena.kim', 'talant.osmonov', 'daniyar.omarov', 'nurgul.abdyldaeva', 'sultan.mamatov'];
