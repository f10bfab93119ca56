import type { RegisteredReturnee } from '@tendesh/contracts/returnees/returnees';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { inventedPerson } from '@tendesh/testing/people';
import { type Random, randomFrom } from '@tendesh/testing/random';
import type { Client } from '../../src/demo/client';
import type { World } from '../support/world';
import type { Answered } from './doing';
import { brokenIn } from './laws-of-a-case';
import { brokenInTown } from './laws-of-the-town';
import { illegalMove } from './moves';
import { brokenOwnership } from './ownership';
import type { Chosen, Town } from './place';
import { brokenOrder, type Reserve, reserveOf } from './reserve-list';

const TIME_ZONE = 'Asia/Bishkek';
const MINUTE_MS = 60_000;
const LIVE_CASES = 6;
/** Refusals that lie in what was sent, not in who sent it when: an act that was offered may still meet them. */
const ofTheBody: Readonly<Record<string, readonly number[]>> = {
  'application.edit': [409, 422],
  'session.edit_session': [400, 422],
  ...Object.fromEntries(
    [
      ...['application.screen_eligible', 'application.return', 'contribution.evidence', 'evidence.accept'],
      ...[
        'award.plan_tranches',
        'award.amend',
        'award.record_repayment',
        'case.reassign',
        'case.close',
        'visit.record',
        'visit.replan',
      ],
      ...['committee.convene', 'item.declare_conflict', 'item.decide_item', 'allocation.change', 'staff.edit'],
      ...['delegation.give', 'complaint.record', 'notice.choose'],
    ].map((name) => [name, [422]]),
  ),
};

export type Finder = (town: Town, random: Random) => Promise<Chosen | null>;

/** A town of people who do what comes to their minds, and a book of what must hold whatever they do. */
export class RandomTown implements Town {
  /** Acts that were tried, and those that were done. */
  tried = 0;
  readonly done = new Map<string, number>();
  private readonly caseIds: string[];
  private desk: Pick<World, 'as'>;

  /** With the cases that are there before the first act. */
  constructor(
    readonly world: World,
    caseIds: readonly string[],
  ) {
    this.caseIds = [...caseIds];
    this.desk = world;
  }

  get liveCaseIds(): readonly string[] {
    return this.caseIds.slice(-LIVE_CASES);
  }

  as(name: string): Promise<Client> {
    return this.desk.as(name);
  }

  today(): string {
    return localDay(this.world.clock.now().toISOString(), TIME_ZONE);
  }

  async openCase(seed: number): Promise<void> {
    const random = randomFrom(seed);
    const person = inventedPerson(random, 'KG', 500_000 + this.caseIds.length, this.today());
    const officers = ['aigul.asanova', 'adilet.kadyrov'];
    for (const name of officers) {
      const { status, body } = await (await this.as(name)).post<RegisteredReturnee>('/registrations', person);
      if (status === 201) return void this.caseIds.push(body.caseId ?? '');
    }
  }

  /** On another day everybody signs in again: also who was away. */
  passDays(days: number): void {
    this.pass(days * 24 * 60 * MINUTE_MS);
    if (days > 0) this.signInAnew();
  }

  /** One person, one place, one act of those that he finds there, offered or greyed out. */
  async act(find: Finder, seed: number): Promise<void> {
    const random = randomFrom(seed);
    if (this.caseIds.length === 0) return this.openCase(seed);
    const chosen = await find(this, random);
    if (chosen === null) return;
    this.pass(MINUTE_MS);
    const before = await this.standing(chosen);
    const answer = await chosen.send();
    const after = await this.standing(chosen);
    this.tried += 1;
    const broken = [
      ...judge(chosen, answer, before, after),
      ...(await this.brokenAbout(chosen)),
      ...((await chosen.broken?.()) ?? []),
    ];
    demand([saying(chosen, answer)], broken);
    const { name } = chosen.offer;
    if (answer.status < 400) this.done.set(name, (this.done.get(name) ?? 0) + 1);
  }

  /** The same request twice at once, and two people at once: nothing but the laws is judged. */
  async collide(find: Finder, seed: number): Promise<void> {
    const random = randomFrom(seed);
    if (this.caseIds.length === 0) return;
    const [one, other] = [await find(this, random), await find(this, random)];
    if (one === null || other === null) return;
    this.pass(MINUTE_MS);
    const both = [one, random.next() < 0.5 ? one : other];
    const answers = await Promise.all(both.map(({ send }) => send()));
    this.tried += 2;
    const said = both.map((chosen, index) => saying(chosen, answers[index]));
    const failed = answers.filter(({ status }) => status >= 500).map(() => 'the server failed');
    const broken = [...failed, ...(await this.brokenAbout(one)), ...(await this.brokenAbout(other))];
    demand(said, broken);
  }

  /** Everybody is asked what waits, also whose session ended with a change of roles. */
  async lookAround(): Promise<void> {
    this.signInAnew();
    demand([], [...(await brokenInTown(this.world.sql)), ...(await brokenOwnership(this))]);
  }

  private signInAnew(): void {
    this.desk = this.world.through(this.world.app);
  }

  private async brokenAbout({ caseIds }: Chosen): Promise<string[]> {
    const broken: string[] = [];
    for (const caseId of caseIds) broken.push(...(await brokenIn(this.world.sql, caseId)));
    return broken;
  }

  private async standing({ caseIds }: Chosen): Promise<Standing> {
    const { rows } = await this.world.sql.query<Omit<Standing, 'reserve'>>(
      `select (select coalesce(sum(length), 0) from audit_chain)::int
           - (select count(*) from document where case_id = any ($1::uuid[]))::int as traces,
         (select coalesce(json_object_agg(id, status), '{}') from application where case_id = any ($1::uuid[])) as statuses`,
      [caseIds],
    );
    return { traces: 0, statuses: {}, ...rows[0], reserve: await reserveOf(this.world) };
  }

  private pass(ms: number): void {
    this.world.clock.set(new Date(this.world.clock.now().getTime() + ms));
  }
}

interface Standing {
  /** Rows of the trail; a paper that was uploaded on the way to a refused act does not count. */
  readonly traces: number;
  /** Of every application on these cases, by its id. */
  readonly statuses: Readonly<Record<string, ApplicationStatus>>;
  readonly reserve: Reserve;
}

/** What the page promised is what the act met, and what was refused has left nothing behind. */
function judge({ offer }: Chosen, { status }: Answered, before: Standing, after: Standing): string[] {
  const { permitted } = offer.action;
  if (status >= 500) return ['the server failed'];
  if (status >= 400)
    return [
      ...(permitted && ofTheBody[offer.name]?.includes(status) !== true ? ['it was offered and then refused'] : []),
      ...(after.traces === before.traces ? [] : ['it was refused and left something behind']),
    ];
  return [
    ...(permitted ? [] : ['it was greyed out and then done']),
    ...Object.entries(after.statuses).flatMap(([id, now]) => illegalMove(offer, { id, was: before.statuses[id], now })),
    ...brokenOrder(before.reserve, after.reserve),
  ];
}

function saying({ name, offer, caseIds }: Chosen, answer: Answered | undefined): string {
  const about = [offer.recordId, ...caseIds].join(' ');
  return `${name}: ${offer.name} on ${about} -> ${answer?.status} ${JSON.stringify(answer?.body)}`;
}

/** Fails with what was done and what is broken after it. */
function demand(said: readonly string[], broken: readonly string[]): void {
  if (broken.length > 0) throw new Error([...said, ...broken].join('\n'));
}
