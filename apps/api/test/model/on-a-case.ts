import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { Random } from '@tendesh/testing/random';
import { staff } from '@tendesh/testing/reference';
import { doersOfAppeals } from './doers-of-appeals';
import { doersOfApplications } from './doers-of-applications';
import { doersOfAwards } from './doers-of-awards';
import { doersOfCases } from './doers-of-cases';
import { doersOfConditions } from './doers-of-committees';
import { doersOfContributions } from './doers-of-contributions';
import { button, type Offer, offersOf } from './offers';
import { nameOf, OVERSEER, people } from './people';
import { type Chosen, choose, pageAt, type Place, type Town } from './place';
import { picked } from './weights';

/** An act that is missing here fails the test: it must join. */
export const casePage = (caseId: string): Place<CasePage> => ({
  read: (client) => pageAt(client, `/cases/${caseId}/page`),
  offers: (page) => offersOn(page).map((offer) => ({ ...offer, isAgain: isAgain(page, offer) })),
  doers: {
    ...{ ...doersOfCases, ...doersOfApplications, ...doersOfContributions, ...doersOfConditions },
    ...{ ...doersOfAwards, ...doersOfAppeals },
  },
});

/**
 * Mostly somebody whose turn it is, as the page tells who oversees them all; now and then anybody at all. The act is read
 * again on the page of that person.
 */
export async function onACase(town: Town, random: Random): Promise<Chosen | null> {
  const caseId = random.pick(town.liveCaseIds);
  const place = casePage(caseId);
  const page = await place.read(await town.as(OVERSEER));
  if (page === null) throw new Error('The overseer does not see the case');
  const offer = picked(place.offers(page), random);
  if (offer === null) return null;
  const name = random.next() < 0.15 ? random.pick(people) : turnOf(offer, random);
  const chosen = await choose(town, place, { name, told: { page, offer }, random });
  return chosen && { ...chosen, caseIds: [caseId], broken: await beyondTheLender(town, place, chosen.offer) };
}

/** What somebody is offered on behalf of a colleague, that colleague is offered too. Asked before it is done. */
async function beyondTheLender(town: Town, place: Place<CasePage>, { name, recordId, action }: Offer) {
  const lender = staff.find(({ fullName }) => fullName === action.onBehalfOf);
  if (lender === undefined || !action.permitted) return () => Promise.resolve([]);
  const page = await place.read(await town.as(nameOf(lender)));
  const same = page && offersOn(page).find((one) => one.name === name && one.recordId === recordId);
  const broken = same?.action.permitted === true ? [] : [`${lender.fullName} could not do it, and lent it`];
  return () => Promise.resolve(broken);
}

/** Everything that the page offers, in the order of the programme manual. */
export function offersOn({
  case: head,
  application,
  contributions,
  committee,
  award,
  visits,
  appeals,
  documents,
  earlierApplications,
}: CasePage): Offer[] {
  return [
    // Taking a case away as a file changes nothing about it, and takes its time.
    ...offersOf('case', [head]).filter(({ name }) => name !== 'case.export'),
    ...offersOf('application', [application]),
    ...offersOf('contribution', contributions),
    ...offersOf(
      'evidence',
      contributions.flatMap((one) => one.evidence),
    ),
    ...(committee?.conditions ?? []).map((one) => button('condition.meet', one.mayMeet, one)),
    ...offersOf('award', [award]),
    ...offersOf('amendment', award?.amendments ?? []),
    ...offersOf('tranche', award?.tranches ?? []),
    ...offersOf('visit', visits),
    // The newest paper stands for all.
    ...documents.slice(0, 1).map(({ id, mayVoid }) => button('document.void', mayVoid, { id, version: 1 })),
    ...offersOf('refusal', [appeals]),
    ...offersOf('appeal', [...(appeals?.appeals ?? []), ...earlierApplications.flatMap((one) => one.appeals)]),
  ];
}

/** Nothing new comes of it: what is complete, seen, shown or planned already. */
function isAgain({ application, siteVisits, contributions, award }: CasePage, { name, recordId }: Offer): boolean {
  const papers = contributions.flatMap((one) => one.evidence);
  const done: Readonly<Record<string, boolean>> = {
    'application.edit': application?.violations.length === 0,
    'application.record_site_visit': siteVisits.length > 0,
    'contribution.evidence': contributions.some(({ id, status }) => id === recordId && status !== 'pledged'),
    'evidence.refuse': papers.some(({ id, status }) => id === recordId && status === 'accepted'),
    'award.plan_tranches': (award?.tranches.length ?? 0) > 0,
    'award.prepare_agreement': award?.agreementDocumentId != null,
  };
  return done[name] ?? false;
}

/** Whoever the page names for an act; where it names nobody, anybody. */
function turnOf({ action: { helpers } }: Offer, random: Random): string {
  const named = helpers.flatMap(({ fullName }) => staff.filter((one) => one.fullName === fullName).map(nameOf));
  return named.length === 0 ? random.pick(people) : random.pick(named);
}
