import { measureLookup } from '../../src/bench/radar-lookup';
import { measurePrecision } from '../../src/bench/radar-precision';
import { summary } from '../../src/bench/radar-report';
import { withoutDocuments } from '../../src/bench/radar.repository';
import { startWorld, type World } from '../support/world';

describe('the radar', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await withoutDocuments(world.sql);
  });
  afterAll(() => world.stop());

  it('finds pictures that were saved again, rescaled or recompressed, and nothing that was never kept', async () => {
    const rows = await measurePrecision(
      world.sql,
      { photo: 4, scan: 4, snapshot: 4 },
      { photo: 2, scan: 2, snapshot: 2 },
    );
    const { precision, recall } = summary(rows);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    const strangers = rows.find(({ change }) => change === 'never seen before');
    expect(Object.values(strangers?.found ?? {}).map(({ wrong }) => wrong)).toEqual([0, 0, 0]);
  }, 180_000);

  it('finds a picture among thousands', async () => {
    const { rows, kept } = await measureLookup(world.sql, 2_000);
    expect(kept).toBeGreaterThan(4_000);
    expect(rows.map(({ name }) => name)).toContain('a photo');
    expect(rows[0]?.found).toBeGreaterThanOrEqual(1);
  }, 180_000);
});
