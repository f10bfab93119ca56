import { randomUUID } from 'node:crypto';
import { type DutyAct, dutyActs } from '@tendesh/domain/acts/duties';
import { type Permission, permissions } from '@tendesh/domain/staff/permissions';
import { roles } from '@tendesh/domain/staff/roles';
import type { Client, ProblemBody } from '../../../src/demo/client';
import type { Act } from '../../once/act';
import { startWorld, type World } from '../../support/world';
import { dutyOf, permissionsWithADuty, routesWithADuty, withoutDuty } from './duties-of-routes';
import { expected, fits } from './expected';
import { people, type Person, seat, signedIn } from './people';
import { type Route, routesOf } from './routes';
import { situations } from './subjects';

/** What is sent to a route, about a record of Osh. */
interface Request extends Route {
  readonly need: Permission;
  readonly act: Pick<Act, 'path' | 'body' | 'version' | 'paper'>;
  readonly caseId: string | null;
}

/** It names its record in the body. */
const SUBJECT_IN_BODY = ['POST /cases'];

describe('every route, for every role, at home and elsewhere, asked of the table', () => {
  let world: World;
  let routes: Route[];
  let requests: Request[];
  let everybody: Person[];

  beforeAll(async () => {
    world = await startWorld();
    routes = routesOf(world);
    everybody = await people(world);
    const known = await situations();
    requests = [];
    for (const { name, need } of routes) {
      const situation = known[name];
      if (!isPermission(need) || situation === undefined) continue;
      const act = await situation(world);
      requests.push({ name, need, act, caseId: await caseOf(act.path) });
    }
    for (const person of everybody.filter(({ relation }) => relation === 'seated')) await seat(world, person);
  }, 120_000);
  afterAll(() => world.stop());

  it('knows a record to ask each route about: a line in ./subjects.ts, or in apps/api/test/once for a POST', async () => {
    const known = Object.keys(await situations());
    const guarded = routes.filter(({ need }) => isPermission(need)).map(({ name }) => name);
    expect(guarded.filter((name) => !known.includes(name))).toEqual([]);
    expect(guarded.length).toBeGreaterThan(60);
  });

  it('knows which acts count for the separation of duties: a line in ./duties-of-routes.ts', () => {
    const counting = routes.filter(
      ({ name, need }) => !name.startsWith('GET') && permissionsWithADuty.has(String(need)),
    );
    const named = [...routesWithADuty, ...withoutDuty];
    expect(counting.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
    const all = routes.map(({ name }) => name);
    expect(named.filter((name) => !all.includes(name))).toEqual([]);
    expect(routesWithADuty.filter((name) => dutyOf(name) === undefined)).toEqual([]);
  });

  it('tells who is not signed in so, and nothing else', async () => {
    const anonymous = world.anonymous();
    const answers = await Promise.all(
      requests.map(async (request) => [request.name, (await send(anonymous, request)).status] as const),
    );
    expect(answers.filter(([, status]) => status !== 401)).toEqual([]);
  });

  it.each(roles)('answers a %s as the table says', async (role) => {
    expect(await wrong(everybody.filter((person) => person.role === role))).toEqual([]);
  });

  it('lets whoever is signed in do what asks for no more', async () => {
    const open = routes.filter(({ need }) => need === 'signed_in').map(({ name }) => name);
    expect(open.length).toBeGreaterThan(3);
    for (const { id, role, relation } of everybody)
      for (const name of open) {
        const answer = await sendTo(await signedIn(world, id), name, { path: name.split(' ')[1] ?? '' });
        expect([role, relation, name, fits(answer, 'past')]).toEqual([role, relation, name, true]);
      }
  });

  it('refuses each act to whoever did before what excludes it, and to nobody else', async () => {
    const wrongly: string[] = [];
    for (const request of requests.filter(({ name }) => dutyOf(name) !== undefined))
      for (const person of everybody.filter(({ relation }) => relation !== 'other'))
        for (const before of dutyActs)
          if (await isWrong(person, request, before)) wrongly.push(`${request.name} by a ${person.role} who ${before}`);
    expect(wrongly).toEqual([]);
  });

  async function wrong(persons: readonly Person[]): Promise<string[]> {
    const found: string[] = [];
    for (const person of persons)
      for (const request of requests) {
        const reason = await isWrong(person, request);
        if (reason) found.push(reason);
      }
    return found;
  }

  /** Why an answer is not the expected one; the act `before` is remembered while it is asked, and then no more. */
  async function isWrong(person: Person, { name, need, act, caseId }: Request, before?: DutyAct) {
    const hasSubject = name.includes(':') || SUBJECT_IN_BODY.includes(name);
    const done = [...(person.relation === 'officer' ? officerDid : []), ...(before === undefined ? [] : [before])];
    const outcome = expected(person, { permission: need, hasSubject, duty: dutyOf(name), done });
    // Who may not even ask is refused before anything is loaded: what he did before makes no difference.
    if (before !== undefined && outcome === 'guard') return false;
    if (before !== undefined) await remember(person, caseId, before);
    const answer = await sendTo(person.client, name, act);
    await world.sql.query('delete from duty_act where staff_id = $1 and subject_id = staff_id', [person.id]);
    if (fits(answer, outcome)) return false;
    const said = `${answer.status} ${JSON.stringify(answer.body)}`;
    return `${name} by a ${person.role} (${person.relation}): ${outcome}, not ${said}`;
  }

  function send(client: Client, { name, act }: Request) {
    return sendTo(client, name, act);
  }

  /** What would change something is rehearsed: the next one finds everything as it was. */
  function sendTo(client: Client, name: string, { path, body = {}, paper, version }: Request['act']) {
    const [method] = name.split(' ');
    const options = version === undefined ? {} : { version };
    const isGuarded = requests.some((one) => one.name === name);
    const address = isGuarded && method !== 'GET' ? `${path}?dryRun=true` : path;
    if (paper !== undefined) return client.upload<ProblemBody>(address, paper, body as Record<string, string>, options);
    if (method === 'GET') return client.get<ProblemBody>(address);
    if (method === 'PUT') return client.put<ProblemBody>(address, body, options);
    if (method === 'DELETE') return client.delete<ProblemBody>(address, options);
    return client.post<ProblemBody>(address, body, options);
  }

  async function remember({ id }: Person, caseId: string | null, act: DutyAct): Promise<void> {
    await world.sql.query(
      `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
       select $1, id, office_id, $2, $3, $2, opened_on from assistance_case where id = $4`,
      [randomUUID(), id, act, caseId],
    );
  }

  /** The case of the record that an address names; null where it belongs to none. */
  async function caseOf(path: string): Promise<string | null> {
    const [, noun = '', id = ''] = path.split('/');
    const table = tableOf[noun];
    if (table === undefined || id === '') return null;
    const column = table === 'assistance_case' ? 'id' : 'case_id';
    const { rows } = await world.sql.query<{ id: string }>(`select ${column} as id from ${table} where id = $1`, [id]);
    return rows[0]?.id ?? null;
  }
});

const tableOf: Readonly<Record<string, string>> = {
  ...{ cases: 'assistance_case', documents: 'document', applications: 'application', contributions: 'contribution' },
  ...{ 'evidence-items': 'evidence_item', awards: 'award', tranches: 'tranche', releases: 'release' },
  ...{ disbursements: 'disbursement', repayments: 'repayment', amendments: 'amendment', appeals: 'appeal' },
  ...{ visits: 'monitoring_visit', 'committee-items': 'committee_item' },
};

/** What the officer of a case has done by being it, and by attaching its papers. */
const officerDid: readonly DutyAct[] = ['was_case_officer', 'recorded_contribution'];

function isPermission(need: Route['need']): need is Permission {
  return permissions.some((permission) => permission === need);
}
