import type { CaseFigures, CaseListPage } from '@tendesh/contracts/reports/reports';
import type { ReturneePage } from '@tendesh/contracts/returnees/returnees';
import type { SearchResult, WorkList } from '@tendesh/contracts/work/work';
import { syntheticCase } from '@tendesh/testing/synthetic-cases';
import { type Load, loadWorld } from '../../src/load/load-world';
import { brokenInvariants } from '../../src/load/invariants.repository';
import { databaseUrl } from '../support/global-setup';
import { START, startWorld, type World } from '../support/world';

describe('the synthetic world', () => {
  let world: World;
  let load: Load;

  beforeAll(async () => {
    world = await startWorld();
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    load = { sql: world.sql, databaseUrl: url, returnees: 300, now: START };
  });
  afterAll(() => world.stop());

  it('is not loaded over something that is not invented', async () => {
    await expect(loadWorld(load)).rejects.toThrow('This database holds more than an invented world');
  });

  it('loads beside the demo world, under every constraint and trigger', async () => {
    await world.story.anApplication({ stage: 'disbursed' });
    await world.sql.query(`comment on schema public is 'The demo world is complete'`);
    const { rows, invariants } = await loadWorld(load);
    expect(rows.get('returnee')).toBe(300);
    expect(rows.get('award')).toBeGreaterThan(0);
    expect(invariants).toBeGreaterThan(10);
  });

  it('goes on where it stopped, and loads nothing twice', async () => {
    expect((await loadWorld(load)).rows.size).toBe(0);
    const { rows } = await loadWorld({ ...load, returnees: 320 });
    expect(rows.get('assistance_case')).toBe(20);
    expect(await count('assistance_case')).toBe(321);
  });

  it('tells a sum that does not equal its rows', async () => {
    await world.sql.query('begin');
    await world.sql.query('update allocation set committed_minor = committed_minor + 1 where committed_minor > 0');
    const { broken } = await brokenInvariants(world.sql);
    await world.sql.query('rollback');
    expect(broken.map(({ sentence }) => sentence)).toEqual([
      'what an allocation committed, obliged and disbursed equals its awards',
    ]);
  });

  it('is listed, counted and found like any other', async () => {
    const [auditor, officer] = [await world.as('irina.petrova'), await world.as('aigul.asanova')];
    const { body: page } = await auditor.get<CaseListPage>('/reports/cases?limit=100&sort=name');
    expect(page.items).toHaveLength(100);
    expect((await auditor.get<CaseFigures>('/reports/cases/figures')).body.cases).toBe(321);
    expect((await officer.get<ReturneePage>('/returnees')).body.items.length).toBeGreaterThan(0);
    expect((await officer.get<WorkList>('/work')).body.counts.length).toBeGreaterThan(0);
    const [hit] = (await auditor.get<SearchResult>(`/search?q=${page.items[0]?.number ?? ''}`)).body.items;
    expect(hit?.caseId).toBe(page.items[0]?.id);
  });

  it('goes on with the real acts: the next case takes the next number', async () => {
    const { caseId } = await world.story.aCase();
    const { rows } = await world.sql.query<{ number: string }>('select number from assistance_case where id = $1', [
      caseId,
    ]);
    const { rows: before } = await world.sql.query<{ last: string }>(
      `select max(number) as last from assistance_case where number like 'KG-OSH-2026-%' and id <> $1`,
      [caseId],
    );
    expect(Number(rows[0]?.number.slice(-5))).toBe(Number(before[0]?.last.slice(-5)) + 1);
  });

  it('is the same for the same day', () => {
    expect(syntheticCase(7, 100, '2026-03-02')).toEqual(syntheticCase(7, 100, '2026-03-02'));
  });

  async function count(table: string): Promise<number> {
    const { rows } = await world.sql.query<{ count: number }>(`select count(*)::int from ${table}`);
    return rows[0]?.count ?? 0;
  }
});
