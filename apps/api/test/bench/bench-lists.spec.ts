import { DataSource } from 'typeorm';
import { lists, readers } from '../../src/bench/lists';
import { measure } from '../../src/bench/measure';
import { explained, recorded } from '../../src/bench/plans.repository';
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
