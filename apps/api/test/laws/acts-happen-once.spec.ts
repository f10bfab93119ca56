import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import type { Client, ProblemBody } from '../../src/demo/client';
import type { Desk } from '../../src/demo/desk.repository';
import { losingDoor } from '../../src/demo/http-door';
import type { Act } from '../once/act';
import { actsOnAmendments } from '../once/acts-on-amendments';
import { actsOnAppeals } from '../once/acts-on-appeals';
import { actsOnCases } from '../once/acts-on-cases';
import { actsOnCommittees } from '../once/acts-on-committees';
import { actsOnComplaints } from '../once/acts-on-complaints';
import { actsOnMoney } from '../once/acts-on-money';
import { actsOnProgrammes } from '../once/acts-on-programmes';
import { actsOnRates } from '../once/acts-on-rates';
import { actsOnStaff } from '../once/acts-on-staff';
import { namedInTrail } from '../support/audit';
import { startWorld, type World } from '../support/world';

const acts = {
  ...actsOnProgrammes,
  ...actsOnRates,
  ...actsOnCases,
  ...actsOnCommittees,
  ...actsOnMoney,
  ...actsOnAmendments,
  ...actsOnAppeals,
  ...actsOnComplaints,
  ...actsOnStaff,
};

/** Who is not signed in has no keys: signing in again makes a session more, a link works once, a reset mails again. */
const WITHOUT_KEY = [
  'POST /public/complaint-status',
  'POST /public/complaints',
  'POST /session',
  'POST /session/password',
  'POST /password-resets',
  'POST /password-resets/:token',
  'POST /invitations/:token',
  'POST /status/',
];

interface Options {
  readonly idempotencyKey?: string;
  readonly version?: number;
}

describe('an act that is sent again', () => {
  let world: World;
  let loser: Desk;
  beforeAll(async () => {
    world = await startWorld();
    await world.app.listen(0, '127.0.0.1');
    const { port } = world.app.getHttpServer().address() as AddressInfo;
    loser = world.through(losingDoor(port));
  });
  afterAll(() => world.stop());

  it('is known for every route that acts', () => {
    expect(Object.keys(acts).sort()).toEqual(routesThatAct(world).filter((route) => !WITHOUT_KEY.includes(route)));
  });

  it.each(Object.entries(acts))('%s', async (_, situation) => {
    const act = await situation(world);
    const person = await world.as(act.by);
    const key = randomUUID();

    const before = await traces();
    await send(await loser.as(act.by), act, { idempotencyKey: key });
    await untilAnswered(key);
    const acted = await traces();
    expect(acted).toBeGreaterThan(before);

    const repeated = [1, 2].map(() => send(person, act, { idempotencyKey: key }));
    const [first, second] = await Promise.all(repeated);
    expect(first?.status).toBeLessThan(300);
    expect([second?.status, second?.body]).toEqual([first?.status, first?.body]);
    expect(await traces()).toBe(acted);

    const other = act.other ? { ...act, ...act.other } : { ...act, version: (act.version ?? 0) + 1 };
    const another = await send(person, other, { idempotencyKey: key });
    expect([another.status, another.body.violations[0]?.pointer]).toEqual([400, '/Idempotency-Key']);

    const withoutKey = await send(person, act);
    if (act.again === undefined) expect([403, 409, 422]).toContain(withoutKey.status);
    else expect(withoutKey.status).toBeLessThan(300);
    expect((await traces()) > acted).toBe(act.again === 'acts');
  });

  it('says in the trail what was done, and names nobody', async () => {
    expect(await namedInTrail(world)).toEqual([]);
  });

  it('with a key that is no key is refused, not left without protection', async () => {
    const officer = await world.as('aigul.asanova');
    const { status, body } = await officer.post<ProblemBody>('/cases', {}, { idempotencyKey: 'k'.repeat(101) });
    expect([status, body.violations[0]?.pointer]).toEqual([400, '/Idempotency-Key']);
  });

  function send(person: Client, { path, body = {}, paper, version }: Act, options: Options = {}) {
    const all = { ...options, ...(version === undefined ? {} : { version }) };
    return paper === undefined
      ? person.post<ProblemBody>(path, body, all)
      : person.upload<ProblemBody>(path, paper, body as Record<string, string>, all);
  }

  /** Every act leaves a row of the trail. */
  async function traces(): Promise<number> {
    const { rows } = await world.sql.query<{ count: number }>('select count(*)::int as count from audit_event');
    return rows[0]?.count ?? 0;
  }

  /** Nobody hears of the answer, but the act was done: its key stands with it in the same transaction. */
  async function untilAnswered(key: string): Promise<void> {
    const patience = performance.now() + 20_000;
    while (performance.now() < patience) {
      const { rowCount } = await world.sql.query('select from idempotency_key where key = $1', [key]);
      if (rowCount === 1) return;
      await new Promise((next) => setImmediate(next));
    }
    throw new Error('The act whose answer was lost was never done');
  }
});

function routesThatAct({ app }: World): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => postsOf(metatype as Type)).sort();
}

function postsOf(controller: Type): string[] {
  const base = pathsOf(controller)[0] ?? '';
  const handlers = Object.values(Object.getOwnPropertyDescriptors(controller.prototype as object));
  return handlers
    .map(({ value }) => value as object)
    .filter((handler) => Reflect.getMetadata(METHOD_METADATA, handler) === RequestMethod.POST)
    .flatMap((handler) => pathsOf(handler))
    .map((path) => `POST ${['', base, path].join('/').replaceAll(/\/+/g, '/')}`);
}

function pathsOf(target: object): string[] {
  return [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
}
