import type { Random } from '@tendesh/testing/random';
import type { Client } from '../../src/demo/client';
import type { World } from '../support/world';
import type { Answered, Doers } from './doing';
import type { Offer } from './offers';
import { picked } from './weights';

/** The town as those who act in it know it. */
export interface Town {
  readonly world: World;
  /** The newest cases, on which something still happens. */
  readonly liveCaseIds: readonly string[];
  as(name: string): Promise<Client>;
  today(): string;
}

/** Somewhere that people act: what one of them finds there, and how each act on it is done. */
export interface Place<Page> {
  /** Null where it is closed to the person. */
  readonly read: (client: Client) => Promise<Page | null>;
  readonly offers: (page: Page) => readonly Offer[];
  readonly doers: Doers<Page>;
}

/** Somebody about to do something. */
export interface Chosen {
  readonly name: string;
  readonly offer: Offer;
  readonly send: () => Promise<Answered>;
  /** The cases that it is about; their laws are asked after it. */
  readonly caseIds: readonly string[];
  /** What is broken at this place afterwards, besides the laws of each case. */
  readonly broken?: () => Promise<readonly string[]>;
}

/** What somebody else found at the place, and would do there. */
export interface Told<Page> {
  readonly page: Page;
  readonly offer: Offer | null;
}

interface Choice<Page> {
  readonly name: string;
  readonly random: Random;
  /** Read by somebody to whom the place is open; asked for where this person has to be told. */
  readonly told: Told<Page> | (() => Promise<Told<Page> | null>);
}

/**
 * What this person does there: the act that he was told of, else any that the page offers him. To whom the place is closed
 * tries all the same what another was told: greyed out, if anything ever was.
 */
export async function choose<Page>(
  town: Town,
  place: Place<Page>,
  { name, random, told }: Choice<Page>,
): Promise<Pick<Chosen, 'name' | 'offer' | 'send'> | null> {
  const client = await town.as(name);
  const own = await place.read(client);
  const hint = typeof told === 'function' ? (own === null ? await told() : null) : told;
  const page = own ?? hint?.page;
  const offer = own === null ? closed(hint?.offer ?? null) : offerTo(place.offers(own), hint?.offer ?? null, random);
  if (offer === null || page === undefined) return null;
  const doer = place.doers[offer.name];
  if (doer === undefined) throw new Error(`Nobody in the town knows how to do ${offer.name}`);
  return { name, offer, send: () => doer({ client, page, offer, random, today: town.today() }) };
}

/** The offer that he was told of, as it stands on his own page. */
function offerTo(offers: readonly Offer[], told: Offer | null, random: Random): Offer | null {
  const same = offers.find((one) => one.name === told?.name && one.recordId === told.recordId);
  return same ?? picked(offers, random);
}

function closed(offer: Offer | null): Offer | null {
  return offer === null ? null : { ...offer, action: { ...offer.action, permitted: false } };
}

/** The body of a page, or null where the person is refused it. */
export async function pageAt<Page>(client: Client, path: string): Promise<Page | null> {
  const { status, body } = await client.get<Page>(path);
  return status === 200 ? body : null;
}
