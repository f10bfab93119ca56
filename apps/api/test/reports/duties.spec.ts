import { randomUUID } from 'node:crypto';
import type { DutyPairPage, NearMissPage } from '@tendesh/contracts/reports/duties';
import { nearMisses, separatedActs, type SeparatedAct } from '@tendesh/domain/acts/near-misses';
import type { Role } from '@tendesh/domain/staff/roles';
import { officeId } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { given } from '../once/act';
import { START, startWorld, type World } from '../support/world';

const auditor = 'irina.petrova';
const ofKyrgyzstan = 'daniyar.omarov';
const ofTajikistan = 'nurgul.abdyldaeva';
const field: Role[] = ['case_officer', 'finance_officer'];
const desk: Role[] = ['verifier', 'committee_member', 'manager'];

describe('pairs of staff who together could complete a case', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await leaveKyrgyzstan(world);
  });
  afterAll(() => world.stop());

  const pairs = async (name: string, query = '') =>
    (await (await world.as(name)).get<DutyPairPage>(`/reports/duty-pairs${query}`)).body;

  it('are none as long as everybody holds one role', async () => {
    expect(await pairs(auditor)).toEqual({ items: [], next: null });
  });

  it('are listed with the steps of each, page by page, to those who oversee the programme', async () => {
    await hold(world, 'aigul.asanova', field);
    await hold(world, 'elena.kim', desk);
    const { items } = await pairs(auditor);
    expect(items).toMatchObject([{ officeName: 'Osh', programmeCode: 'KG-UK', forAnyAmount: false }]);
    const members = Object.fromEntries((items[0]?.people ?? []).map(({ fullName, steps }) => [fullName, steps]));
    expect(members['Aigul Asanova']).toContain('tranche.disburse');
    expect(members['Elena Kim']).toEqual([
      'application.screen',
      'application.score',
      'application.approve',
      'contribution.verify',
      'tranche.release',
    ]);
    await hold(world, 'cholpon.ergeshova', field);
    await hold(world, 'sultan.mamatov', desk);
    const first = await pairs(auditor, '?limit=1');
    const second = await pairs(auditor, `?limit=1&cursor=${first.next ?? ''}`);
    expect([...first.items, ...second.items].map((one) => one.officeName).sort()).toEqual(['Batken', 'Osh']);
    expect(second.next).toBeNull();
    expect((await pairs(auditor, `?officeId=${officeId('KG-OSH')}`)).items).toHaveLength(1);
    expect((await pairs(ofKyrgyzstan)).items).toHaveLength(2);
    expect((await pairs(ofTajikistan)).items).toEqual([]);
  });

  it('are nobody of whom a disabled person would be one', async () => {
    await world.sql.query(`update staff set status = 'disabled' where email like 'elena.kim@%'`);
    expect((await pairs(auditor, `?officeId=${officeId('KG-OSH')}`)).items).toEqual([]);
  });

  it('are not shown to those whom the report is about', async () => {
    for (const name of ['sultan.mamatov', 'cholpon.ergeshova', 'bakyt.jumabaev'])
      expect((await (await world.as(name)).get('/reports/duty-pairs')).status).toBe(403);
  });
});

describe('cases that one or two people nearly completed', () => {
  let world: World;
  let near: { caseId: string; number: string };
  beforeAll(async () => {
    world = await startWorld();
    await leaveKyrgyzstan(world);
    await world.story.anApplication({ stage: 'disbursed' });
    near = await aCase('aigul.asanova');
    await did(near.caseId, 'aigul.asanova', ['recorded_contribution', 'recorded_payment']);
    await did(near.caseId, 'elena.kim', ['verified_contribution', 'scored', 'authorised_release']);
    await did(near.caseId, ofKyrgyzstan, ['approved'], 1);
  }, 60_000);
  afterAll(() => world.stop());

  const misses = async (name: string, query = '') =>
    (await (await world.as(name)).get<NearMissPage>(`/reports/near-misses${query}`)).body;

  it('are told with the acts, their days, the missing act and who did it; ordinary cases are not', async () => {
    const { items, next } = await misses(auditor);
    expect(next).toBeNull();
    expect(items).toMatchObject([{ id: near.caseId, number: near.number, officeName: 'Osh' }]);
    const [group] = items[0]?.groups ?? [];
    expect(group?.people.map(({ fullName }) => fullName).sort()).toEqual(['Aigul Asanova', 'Elena Kim']);
    expect(group?.missing).toBe('approved');
    expect(group?.missingDone).toMatchObject([{ act: 'approved', by: { fullName: 'Daniyar Omarov' } }]);
    expect(group?.acts.map(({ at }) => at.slice(0, 10))).toEqual(Array<string>(6).fill('2026-03-02'));
  });

  it('are found by office and by the day of the newest act, at the office of the reader', async () => {
    const count = async (query: string) => (await misses(auditor, query)).items.length;
    expect(await count(`?officeId=${officeId('KG-OSH')}&from=2026-03-03&to=2026-03-03`)).toBe(1);
    expect(await count(`?officeId=${officeId('KG-BTK')}`)).toBe(0);
    expect([await count('?from=2026-03-04'), await count('?to=2026-03-02')]).toEqual([0, 0]);
    for (const query of ['from=2026', 'cursor=x', 'officeId=x'])
      expect((await (await world.as(auditor)).get(`/reports/near-misses?${query}`)).status).toBe(400);
  });

  it('are seen by whoever oversees the programme, and by no approver of another one', async () => {
    expect((await misses(ofKyrgyzstan)).items).toHaveLength(1);
    expect((await misses(ofTajikistan)).items).toEqual([]);
    expect((await misses(ofTajikistan, `?officeId=${officeId('KG-OSH')}`)).items).toEqual([]);
    expect((await (await world.as('elena.kim')).get('/reports/near-misses')).status).toBe(403);
  });

  it('leave as a file only for a purpose, and that is kept', async () => {
    const reader = await world.as(auditor);
    expect((await reader.get<ProblemBody>('/reports/near-misses.csv')).status).toBe(400);
    const { raw } = await reader.get('/reports/near-misses.csv?purpose=Yearly%20audit');
    const [header = '', ...lines] = raw.toString().replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(header.split(',').slice(0, 5)).toEqual([
      'case_number',
      'office',
      'people',
      'missing_act',
      'was_case_officer',
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('approved,Aigul Asanova 2026-03-02');
    expect(lines[0]).toContain('Daniyar Omarov 2026-03-03');
    const { rows } = await world.sql.query(
      `select e.act, e.detail->>'report' as report, e.detail->>'rows' as rows, t.text from audit_event e
       join audit_text t on t.event_id = e.id where e.noun = 'report'`,
    );
    expect(rows).toEqual([{ act: 'exported', report: 'near_misses', rows: '1', text: 'Yearly audit' }]);
  });

  it('are those, and only those, that the rule names, page by page, whatever was done by whom', async () => {
    const people = ['aigul.asanova', 'elena.kim', 'sultan.mamatov'];
    const expected = [near.caseId];
    for (let index = 0; index < 40; index += 1) {
      const { caseId } = await aCase('aigul.asanova');
      const acts = separatedActs.map((act, at) => ({ act, staffId: given(people[hash(index * 7 + at)]) }));
      for (const { act, staffId } of acts.slice(0, 5 + (index % 3))) await did(caseId, staffId, [act]);
      const done = acts.slice(0, 5 + (index % 3)).map((one) => ({ ...one, at: START.toISOString() }));
      const officer = { staffId: 'aigul.asanova', act: 'was_case_officer' as const, at: START.toISOString() };
      if (nearMisses([officer, ...done]).length > 0) expected.push(caseId);
    }
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: NearMissPage = await misses(auditor, `?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`);
      found.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(expected.length).toBeGreaterThan(6);
    expect(expected.length).toBeLessThan(41);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(new Set(found).size).toBe(found.length);
  }, 60_000);

  async function aCase(officer: string): Promise<{ caseId: string; number: string }> {
    const { caseId } = await world.story.aCase({ cast: { officer } });
    const { rows } = await world.sql.query<{ number: string }>('select number from assistance_case where id = $1', [
      caseId,
    ]);
    return { caseId, number: given(rows[0]).number };
  }

  /** As rows: today's duties leave only some of it to the routes, yesterday's may have left more. */
  async function did(caseId: string, name: string, acts: readonly SeparatedAct[], daysLater = 0): Promise<void> {
    for (const act of acts)
      await world.sql.query(
        `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
         select $1, c.id, c.office_id, s.id, $2, c.id, $3 from assistance_case c, staff s
         where c.id = $4 and s.email like $5`,
        [randomUUID(), act, new Date(START.getTime() + daysLater * 86_400_000), caseId, `${name}@%`],
      );
  }
});

async function leaveKyrgyzstan(world: World): Promise<void> {
  await world.sql.query(
    `delete from staff_programme where staff_id = (select id from staff where email like $1)
     and programme_id = (select id from programme where code = 'KG-UK')`,
    [`${ofTajikistan}@%`],
  );
}

async function hold(world: World, name: string, roles: readonly Role[]): Promise<void> {
  await world.sql.query(
    `insert into staff_role (staff_id, role) select s.id, unnest($2::text[]) from staff s where s.email like $1
     on conflict do nothing`,
    [`${name}@%`, roles],
  );
  await world.sql.query(
    `insert into staff_programme (staff_id, programme_id) select s.id, p.id from staff s, programme p
     where s.email like $1 and p.code = 'KG-UK' on conflict do nothing`,
    [`${name}@%`],
  );
}

/** One of three, the same in every run. */
function hash(number: number): number {
  return ((number * 2_654_435_761) >>> 7) % 3;
}
