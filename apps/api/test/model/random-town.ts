import type { RegisteredReturnee } from '@tendesh/contracts/returnees/returnees';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { WorkList } from '@tendesh/contracts/work/work';
import { inventedPerson } from '@tendesh/testing/people';
import { type Random, randomFrom } from '@tendesh/testing/random';
import { staff } from '@tendesh/testing/reference';
import type { World } from '../support/world';
import { doers } from './doers';
import type { Answered } from './doing';
import { brokenIn, illegalMove } from './invariants';
import { type Offer, offersOn } from './offers';
import { people } from './people';

const TIME_ZONE = 'Asia/Bishkek';
/** Refusals that lie in what was sent, not in who sent it when: an act that was offered may still meet them. */
const ofTheBody = [422];

/** A town of people who do what comes to their minds, and a book of what must hold whatever they do. */
export class RandomTown {
  /** Acts that were tried, and those that were done. */
  tried = 0;
  readonly done = new Map<string, number>();
  private readonly caseIds: string[] = [];
  private registered = 0;

  constructor(private readonly world: World) {}

  async openCase(seed: number): Promise<void> {
    this.registered += 1;
    const random = randomFrom(seed);
    const person = inventedPerson(random, 'KG', 500_000 + this.registered, this.today());
    const officer = await this.world.as(random.pick(['aigul.asanova', 'adilet.kadyrov']));
    const { status, body } = await officer.post<RegisteredReturnee>('/registrations', person);
    expect(status).toBe(201);
    this.caseIds.push(body.caseId ?? '');
  }

  passDays(days: number): void {
    this.world.clock.set(new Date(this.world.clock.now().getTime() + days * 86_400_000));
  }

  /** One person, one case, one act of those on the page, offered or greyed out. */
  async act(seed: number): Promise<void> {
    const random = randomFrom(seed);
    if (this.caseIds.length === 0) return this.openCase(seed);
    const found = await this.somebodyWithSomethingToDo(random);
    if (found === null) return;
    const { name, page, offer } = found;
    const before = await this.standing(page.case.id);
    const answer = await this.send(name, page, offer, random);
    const after = await this.standing(page.case.id);
    this.tried += 1;
    const what = `${name}: ${offer.name} on ${page.case.number} -> ${answer.status} ${JSON.stringify(answer.body)}`;
    expect([what, ...this.judge(offer, answer, before, after)]).toEqual([what]);
    expect([what, ...(await brokenIn(this.world.sql, page.case.id))]).toEqual([what]);
    if (answer.status < 400) this.done.set(offer.name, (this.done.get(offer.name) ?? 0) + 1);
  }

  /** The same request twice at once, and two people at once: nothing but the laws is judged. */
  async collide(seed: number): Promise<void> {
    const random = randomFrom(seed);
    const [one, other] = [await this.somebodyWithSomethingToDo(random), await this.somebodyWithSomethingToDo(random)];
    if (one === null || other === null) return;
    const both = [one, random.next() < 0.5 ? one : other];
    const answers = await Promise.all(both.map(({ name, page, offer }) => this.send(name, page, offer, random)));
    this.tried += 2;
    const said = both.map(({ name, offer }, index) => `${name}: ${offer.name} -> ${answers[index]?.status}`);
    expect(answers.filter(({ status }) => status >= 500).map(() => said)).toEqual([]);
    for (const { page } of both) expect([said, ...(await brokenIn(this.world.sql, page.case.id))]).toEqual([said]);
  }

  /**
   * Mostly somebody whose turn it is, as the page of a manager tells; now and then anybody at all. The act is read again
   * on the page of that person.
   */
  private async somebodyWithSomethingToDo(random: Random): Promise<Chosen | null> {
    const caseId = random.pick(this.caseIds.slice(-LIVE_CASES));
    const told = chosen(await this.offers('elena.kim', caseId), random);
    const name = random.next() < 0.15 || told === null ? random.pick(people) : turnOf(told, random);
    const page = await this.page(name, caseId);
    const offers = page === null ? [] : offersOn(page);
    const same = offers.find((one) => one.name === told?.name && one.recordId === told.recordId);
    const offer = same ?? chosen(offers, random);
    return page === null || offer === null ? null : { name, page, offer };
  }

  private async offers(name: string, caseId: string): Promise<Offer[]> {
    const page = await this.page(name, caseId);
    return page === null ? [] : offersOn(page);
  }

  /** The page as a person sees it; null where it is none of his business. */
  private async page(name: string, caseId: string): Promise<CasePage | null> {
    const { status, body } = await (await this.world.as(name)).get<CasePage>(`/cases/${caseId}/page`);
    return status === 200 ? body : null;
  }

  private async send(name: string, page: CasePage, offer: Offer, random: Random): Promise<Answered> {
    const doer = doers[offer.name];
    if (doer === undefined) throw new Error(`Nobody in the town knows how to do ${offer.name}`);
    return doer({ client: await this.world.as(name), page, offer, random, today: this.today() });
  }

  /** What the page promised is what the act met, and what was refused has left nothing behind. */
  private judge(offer: Offer, { status }: Answered, before: Standing, after: Standing): string[] {
    if (status >= 500) return ['the server failed'];
    if (status >= 400) {
      const wasPromised = offer.action.permitted && !ofTheBody.includes(status);
      return [
        ...(wasPromised ? ['it was offered and then refused'] : []),
        ...(after.events === before.events ? [] : ['it was refused and left something behind']),
      ];
    }
    const [noun, act = ''] = offer.name.split('.');
    const moved = before.id === after.id ? illegalMove(noun === 'application' ? act : 'none', before, after) : [];
    return [...(offer.action.permitted ? [] : ['it was greyed out and then done']), ...moved];
  }

  /** What waits for each of them, as My work says. */
  async waiting() {
    const lists = await Promise.all(
      people.map(async (staff) => {
        const { body } = await (await this.world.as(staff)).get<WorkList>('/work');
        return body.items.flatMap(({ caseId, kind }) => (caseId === null ? [] : { staff, caseId, kind }));
      }),
    );
    return lists.flat();
  }

  private async standing(caseId: string): Promise<Standing> {
    const { rows } = await this.world.sql.query<Standing>(
      `select a.id, a.status, (select count(*)::int from audit_event e where e.case_id = c.id and e.act <> 'uploaded') as events
       from assistance_case c left join application a on a.id = c.application_id where c.id = $1`,
      [caseId],
    );
    return rows[0] ?? { id: null, status: null, events: 0 };
  }

  private today(): string {
    return localDay(this.world.clock.now().toISOString(), TIME_ZONE);
  }
}

interface Standing {
  /** The application that stands on the case. */
  readonly id: string | null;
  readonly status: ApplicationStatus | null;
  readonly events: number;
}

interface Chosen {
  readonly name: string;
  readonly page: CasePage;
  readonly offer: Offer;
}

/** Whoever the page names for an act; else the manager who reads it. */
function turnOf({ action: { permitted, helpers } }: Offer, random: Random): string {
  const named = helpers.flatMap(
    ({ fullName }) => staff.find((one) => one.fullName === fullName)?.email.split('@')[0] ?? [],
  );
  return permitted || named.length === 0 ? 'elena.kim' : random.pick(named);
}

/** What takes a case further is chosen most often; notes, and what ends or undoes, more rarely. */
function chosen(offers: readonly Offer[], random: Random): Offer | null {
  const weighted = offers.flatMap((offer) => Array.from({ length: weightOf(offer) }, () => offer));
  return weighted.length === 0 ? null : random.pick(weighted);
}

function weightOf({ name, action: { permitted, whyNot, helpers } }: Offer): number {
  const [, act = ''] = name.split('.');
  if (passive.includes(act)) return 0;
  if (always.includes(act)) return 1;
  const isSomebodysTurn = permitted || (helpers.length > 0 && whyNot.every(({ code }) => turns.includes(code)));
  if (rare.some((word) => act.startsWith(word))) return isSomebodysTurn ? 3 : 1;
  // A paper more for what is shown already is taken, and leads nowhere.
  return isSomebodysTurn ? (act === 'evidence' ? 8 : 40) : 1;
}

const LIVE_CASES = 5;
/** Offered on the page, done elsewhere: the registration of the person, and the form of the valuation. */
const passive: readonly string[] = ['edit_returnee', 'value', 'read_statement'];
const always: readonly string[] = ['add_note', 'upload_document', 'close', 'withdraw'];
const rare: readonly string[] = [
  ...['reject', 'return', 'cancel', 'void', 'refuse', 'miss', 'reassign', 'amend', 'screen_ineligible', 'replan'],
  ...['reopen', 'record_repayment'],
];
/** Reasons that another person does not meet. */
const turns: readonly string[] = ['not_permitted', 'duty_conflict', 'four_eyes', 'above_approval_threshold'];
