import pg from 'pg';
import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import type { ComplaintCategory } from '@tendesh/domain/complaints/complaint-categories';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { aComplaint, FOCAL_POINT } from '../support/complaints';
import { databaseUrl } from '../support/global-setup';
import { START, startWorld, type World } from '../support/world';

const codes = (body: ProblemBody) => (body.violations ?? []).map(({ code }) => code);
const reason = 'The words are about what an officer asked for';
const MANAGER = cast.approver;

describe('a complaint of a wrong kind', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => world.clock.set(START));
  afterAll(() => world.stop());

  const see = async (name: string, id: string) => (await world.as(name)).get<Complaint>(`/complaints/${id}`);
  const regroup = async (name: string, { id }: { id: string }, category: ComplaintCategory, version = 1) =>
    (await world.as(name)).post<ProblemBody>(`/complaints/${id}/regrouping`, { category, reason }, { version });

  it('is moved to another ordinary one by who handles it, and says from where, by whom and why', async () => {
    const one = await aComplaint(world);
    expect((await regroup(MANAGER, one, 'service_quality')).status).toBe(201);
    const { body } = await see(MANAGER, one.id);
    expect(body).toMatchObject({ category: 'service_quality', restricted: false, handler: { fullName: 'Elena Kim' } });
    expect([body.version, body.acknowledgeBy, body.answerBy]).toEqual([2, one.acknowledgeBy, one.answerBy]);
    expect(body.regroupings).toEqual([
      {
        ...{ from: 'delay', to: 'service_quality', reason, at: START.toISOString() },
        by: { id: body.handler?.id, fullName: 'Elena Kim' },
      },
    ]);
  });

  it('is moved to a restricted one by the focal point alone, and then is gone for everybody else, also from its case', async () => {
    const { caseId } = await world.story.aCase();
    const { case: found } = await world.story.page(caseId, cast.officer);
    const one = await aComplaint(world, { caseNumber: found.number });
    world.clock.set(new Date(START.getTime() + 2 * 86_400_000));
    const refused = await regroup(MANAGER, one, 'fee_demanded');
    expect([refused.status, codes(refused.body)]).toEqual([403, ['not_permitted']]);
    expect((await see(MANAGER, one.id)).body).toMatchObject({ category: 'delay', caseNumber: found.number });
    expect((await regroup(FOCAL_POINT, one, 'fee_demanded')).status).toBe(201);
    expect((await see(MANAGER, one.id)).status).toBe(404);
    // Due from its receipt: a day after it, long ago.
    const dueAt = new Date(START.getTime() + 86_400_000).toISOString();
    expect((await see(FOCAL_POINT, one.id)).body).toMatchObject({
      ...{ restricted: true, caseId: null, caseNumber: null, answerBy: null, dueAt, overdue: true },
    });
  });

  it('is moved out of a restricted one by the focal point alone, and then stands at its office', async () => {
    const one = await aComplaint(world, { category: 'staff_conduct' });
    expect((await regroup(MANAGER, one, 'delay')).status).toBe(404);
    expect((await regroup(FOCAL_POINT, one, 'delay')).status).toBe(201);
    const { body } = await see(MANAGER, one.id);
    expect(body).toMatchObject({ category: 'delay', referBy: null, answerBy: '2026-03-16' });
    expect(body.regroupings.map(({ from, to }) => [from, to])).toEqual([['staff_conduct', 'delay']]);
  });

  it('is not moved to the kind that it is of, without a reason, or once it is settled', async () => {
    const one = await aComplaint(world);
    expect(codes((await regroup(MANAGER, one, 'delay')).body)).toEqual(['complaint_is_of_this_kind']);
    const manager = await world.as(MANAGER);
    const silent = { category: 'other', reason: '' };
    expect((await manager.post(`/complaints/${one.id}/regrouping`, silent, { version: 1 })).status).toBe(400);
    const answer = { answer: 'We are sorry: the answer goes out this week.' };
    await manager.post(`/complaints/${one.id}/answer`, answer, { version: 1 });
    expect((await regroup(MANAGER, one, 'other', 2)).status).toBe(409);
  });

  it('by two at once is moved once', async () => {
    const one = await aComplaint(world);
    const answers = await Promise.all([regroup(MANAGER, one, 'other'), regroup(cast.releaser, one, 'decision')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await see(MANAGER, one.id)).body.regroupings).toHaveLength(1);
  });

  it('leaves in the trail that it was moved, and neither kind nor reason', async () => {
    const one = await aComplaint(world, { category: 'fraud' });
    await regroup(FOCAL_POINT, one, 'staff_conduct');
    const { rows } = await world.sql.query(
      `select act, case_id, detail, reason from audit_trail where noun_id = $1 and act = 'regrouped'`,
      [one.id],
    );
    expect(rows).toEqual([{ act: 'regrouped', case_id: null, detail: {}, reason: null }]);
  });

  it('is moved by nobody without a reason beside it, and the reason is shown with the complaint alone', async () => {
    const one = await aComplaint(world, { category: 'fraud' });
    await expect(
      world.sql.query(`update complaint set category = 'staff_conduct', version = 2 where id = $1`, [one.id]),
    ).rejects.toThrow('with a reason');
    await regroup(FOCAL_POINT, one, 'staff_conduct');
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    const app = new pg.Client({ connectionString: url, options: '-c role=tendesh_app' });
    await app.connect();
    const counted = async (whom: string) => {
      await app.query('begin');
      await app.query(
        `select set_config('tendesh.all_offices', 'on', true), set_config('tendesh.complaints', $1, true)`,
        [whom],
      );
      const { rowCount } = await app.query('select from complaint_regrouping where complaint_id = $1', [one.id]);
      await app.query('rollback');
      return rowCount;
    };
    expect([await counted(''), await counted('ordinary'), await counted('all')]).toEqual([0, 0, 1]);
    await app.end();
  });
});

describe('the reading of a complaint', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('whole leaves a trace once an hour, without its kind or its office; looking at the list leaves none', async () => {
    const one = await aComplaint(world);
    const manager = await world.as(MANAGER);
    const traces = async () => {
      const { rows } = await world.sql.query<object>(
        `select s.full_name as by, e.act, e.case_id, e.reason, e.detail
         from audit_trail e join staff s on s.id = e.staff_id
         where e.noun = 'complaint' and e.noun_id = $1 and s.full_name = 'Elena Kim' order by e.id`,
        [one.id],
      );
      return rows;
    };
    await manager.get('/complaints');
    expect(await traces()).toEqual([]);
    const read = { by: 'Elena Kim', act: 'viewed', case_id: null, reason: null, detail: {} };
    for (const minutes of [0, 30]) {
      world.clock.set(new Date(START.getTime() + minutes * 60_000));
      await manager.get(`/complaints/${one.id}`);
    }
    expect(await traces()).toEqual([read]);
    world.clock.set(new Date(START.getTime() + 61 * 60_000));
    await manager.get(`/complaints/${one.id}`);
    expect(await traces()).toEqual([read, read]);
    // Who may not read it leaves no trace of having read it.
    await (await world.as('sultan.mamatov')).get(`/complaints/${one.id}`);
    const { rows } = await world.sql.query(
      `select distinct o.name from audit_event e join office o on o.id = e.office_id
       where e.noun = 'complaint' and e.act = 'viewed' order by o.name`,
    );
    // The offices of who read: the focal point, as the complaint was written down, and the manager.
    expect(rows).toEqual([{ name: 'Bishkek' }, { name: 'Osh' }]);
  });
});
