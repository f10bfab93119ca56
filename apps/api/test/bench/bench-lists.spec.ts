import { DataSource } from 'typeorm';
import { heapUpNotices } from '../../src/bench/heap-of-notices.repository';
import { lists, readers } from '../../src/bench/lists';
import { measure } from '../../src/bench/measure';
import { explained, recorded } from '../../src/bench/plans.repository';
import { DRAFTER, draftToReplay, readings } from '../../src/bench/readings';
import { type Sample, sampleCase } from '../../src/bench/sample.repository';
import { startWorld, type World } from '../support/world';

describe('the benchmark of the lists', () => {
  let world: World;
  let sample: Sample;

  beforeAll(async () => {
    world = await startWorld();
    await world.story.anApplication({ stage: 'disbursed' });
    sample = await sampleCase(world.sql);
  });
  afterAll(() => world.stop());

  it.each(readers)('asks for lists that exist, as $name', async ({ name }) => {
    const client = await world.as(name);
    for (const { path } of lists(sample)) expect([path, (await client.get(path)).status]).toEqual([path, 200]);
  });

  it('asks for what is read of all at once, each as somebody who may', async () => {
    const drafter = await world.as(DRAFTER);
    const draftId = await draftToReplay(drafter);
    expect(await draftToReplay(drafter)).toBe(draftId);
    for (const { path, by } of readings(draftId))
      expect([path, (await (await world.as(by)).get(path)).status]).toEqual([path, 200]);
  });

  it('heaps up notices where there are none, one of ten unread', async () => {
    await world.sql.query('delete from notice');
    for (const count of [1_000, 5]) await heapUpNotices(world.sql, count);
    const { rows } = await world.sql.query(
      `select count(*)::int as all, count(*) filter (where read_at is null)::int as unread from notice`,
    );
    expect(rows).toEqual([{ all: 1_000, unread: 100 }]);
  });

  it('explains what the app asked, under the row-level security under which it asked', async () => {
    const auditor = await world.as('irina.petrova');
    const statements = await recorded(world.app.get(DataSource), () => auditor.get('/reports/cases?sort=name'));
    expect(statements.some(({ sql }) => sql.includes('surname_latn'))).toBe(true);
    expect(await explained(world.sql, statements)).toMatchObject({ statements: 3, scans: [] });
  });

  it('tells the median and the slow end of bounded repeats', async () => {
    let calls = 0;
    const timing = await measure(() => Promise.resolve((calls += 1)));
    expect([calls, timing.repeats]).toEqual([27, 25]);
    expect(timing.p95Ms).toBeGreaterThanOrEqual(timing.medianMs);
  });
});
