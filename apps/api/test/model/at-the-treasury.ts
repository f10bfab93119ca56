import type { Allocation, SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Random } from '@tendesh/testing/random';
import { programmes } from '@tendesh/testing/reference';
import { type Doers, type Doing, given } from './doing';
import { button } from './offers';
import { ADMINISTRATOR, people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';

const doers: Doers<ProgrammePage> = {
  'allocation.change': (doing) => {
    const { client, offer } = doing;
    return client.put(`/allocations/${offer.recordId}`, moreOrLess(doing), { version: offer.version });
  },
};

const place: Place<ProgrammePage> = {
  read: (client) => pageAt(client, `/programmes/${programmes[0].id}`),
  offers: ({ allocations, may }) => (allocations ?? []).map((one) => button('allocation.change', may.manage, one)),
  doers,
};

/** Donor money comes in, or is cut. */
export async function atTheTreasury(town: Town, random: Random): Promise<Chosen | null> {
  const page = given(await place.read(await town.as(ADMINISTRATOR)));
  const told = { page, offer: random.pick(place.offers(page)) };
  const name = random.next() < 0.8 ? ADMINISTRATOR : random.pick(people);
  const chosen = await choose(town, place, { name, told, random });
  return chosen && { ...chosen, caseIds: [] };
}

/** About a grant more; now and then cut, also below what was promised already, which is refused. */
function moreOrLess({ page, offer, random }: Doing<ProgrammePage>): SaveAllocationRequest {
  const { donor, purpose, reference, validFrom, validUntil, ...money } = allocationOf(page, offer.recordId);
  const { amountMinor, committedMinor } = money;
  const change = random.next() < 0.75 ? random.between(20, 100) : -random.between(10, 80);
  const wanted = Math.max(1, amountMinor + change * 1_000_000);
  const isFar = random.next() < 0.2;
  return {
    donor,
    purpose,
    reference,
    validFrom,
    validUntil,
    amountMinor: isFar ? wanted : Math.max(wanted, committedMinor),
  };
}

function allocationOf({ allocations }: ProgrammePage, id: string): Allocation {
  return given(allocations?.find((one) => one.id === id));
}
