import { readFileSync } from 'node:fs';
import type { ComplaintItem, ComplaintList } from '@tendesh/contracts/complaints/complaints';
import { cast } from '../../src/demo/story';
import { aComplaint, FOCAL_POINT } from '../support/complaints';
import { START, startWorld, type World } from '../support/world';

const MIGRATION = 'migrations/0078-complaints-are-listed-by-what-is-due-next.sql';
const answer = { answer: 'We are sorry: the answer goes out this week.' };

describe('the list of complaints', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await aComplaint(world, { category: 'delay' });
    await aComplaint(world, { category: 'fraud' });
    await aComplaint(world, { category: 'other', receivedOn: '2026-02-20' });
    await aComplaint(world, { category: 'decision', receivedOn: '2026-02-27' });
    await aComplaint(world, { category: 'staff_conduct', receivedOn: '2026-02-20' });
    for (const path of ['answer', 'answer', 'acknowledgement']) {
      const one = await aComplaint(world);
      const manager = await world.as(cast.approver);
      await manager.post(`/complaints/${one.id}/${path}`, path === 'answer' ? answer : {}, { version: 1 });
    }
  });
  beforeEach(() => world.clock.set(START));
  afterAll(() => world.stop());

  const page = async (name: string, query: string) =>
    (await (await world.as(name)).get<ComplaintList>(`/complaints?${query}`)).body;
  const all = async (name: string, query: string) => {
    const items: ComplaintItem[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answered: ComplaintList = await page(name, `${query}${from}`);
      items.push(...answered.items);
      cursor = answered.next;
    }
    return items;
  };

  it('begins with what is overdue, goes on by what is due first, and ends with what is settled, newest first', async () => {
    const { items, next } = await page(FOCAL_POINT, 'limit=200');
    expect(next).toBeNull();
    expect(items.map(({ category, status, dueAt, overdue }) => [category, status, dueAt, overdue])).toEqual([
      ['staff_conduct', 'received', '2026-02-21T06:00:00.000Z', true],
      ['other', 'received', '2026-02-25', true],
      ['fraud', 'received', '2026-03-03T04:00:00.000Z', false],
      ['decision', 'received', '2026-03-03', false],
      ['delay', 'received', '2026-03-04', false],
      ['delay', 'acknowledged', '2026-03-16', false],
      ['delay', 'answered', null, false],
      ['delay', 'answered', null, false],
    ]);
    const [newer, older] = items.slice(-2).map(({ id }) => id);
    expect(newer && older && newer > older).toBe(true);
  });

  it('is the same page by page, for each reader and under each filter', async () => {
    for (const name of [FOCAL_POINT, cast.approver])
      for (const filter of ['', 'status=received&', 'category=delay&'])
        for (const limit of [1, 2, 3, 6]) {
          const whole = (await page(name, `${filter}limit=200`)).items.map(({ id }) => id);
          expect((await all(name, `${filter}limit=${limit}`)).map(({ id }) => id)).toEqual(whole);
        }
  });

  it('hides nothing that is overdue behind hundreds that came later', async () => {
    await world.sql.query(
      `insert into complaint select (jsonb_populate_record(null::complaint, to_jsonb(c) || jsonb_build_object(
         'id', gen_random_uuid(), 'reference', 'R' || n, 'overdue_from', c.overdue_from + n * interval '1 minute'))).*
       from complaint c cross join generate_series(1, 600) n where c.category = 'decision'`,
    );
    const [first, second] = (await page(cast.approver, 'limit=2')).items;
    expect([first?.category, first?.overdue, second?.category]).toEqual(['other', true, 'decision']);
    const every = await all(cast.approver, 'limit=200');
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
    expect(every.length).toBeGreaterThan(600);
  });

  it('takes no place for the next page that is none', async () => {
    const manager = await world.as(cast.approver);
    for (const cursor of ['x', '_', 'yesterday_0198f0c0-0000-7000-8000-000000000000', '2026-03-02T04:00:00.000Z_x'])
      expect((await manager.get(`/complaints?cursor=${encodeURIComponent(cursor)}`)).status).toBe(400);
  });

  it('finds complaints from before its order in the same place: the migration judges as the rule does', async () => {
    const [, backfill = ''] = /^(update complaint.*?;)$/ms.exec(readFileSync(MIGRATION, 'utf8')) ?? [];
    const due = async () =>
      (
        await world.sql.query<{ id: string; due: Date }>(
          `select id, overdue_from as due from complaint where reference !~ '^R[0-9]+$' and overdue_from is not null order by id`,
        )
      ).rows;
    const before = await due();
    expect(before).toHaveLength(6);
    await world.sql.query('begin');
    await world.sql.query(backfill);
    expect(await due()).toEqual(before);
    await world.sql.query('rollback');
  });
});
