import type { DeskEntry, DeskPage } from '@tendesh/contracts/work/evidence-desk';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { evidenceActs } from '../support/evidence';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

describe('the evidence desk', () => {
  let world: World;
  let acts: ReturnType<typeof evidenceActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = evidenceActs(world);
  });
  afterAll(() => world.stop());

  const desk = async (name: string, query = '') =>
    (await world.as(name)).get<DeskPage & ProblemBody>(`/evidence-desk${query}`);

  it('queues over cases and offices, the longest overdue first, page by page', async () => {
    const first = await acts.submitted('evidenced');
    world.clock.set(new Date('2026-03-16T04:00:00Z'));
    const batken = { officer: 'cholpon.ergeshova' };
    const second = await world.story.anApplication({ stage: 'submitted', cast: batken });
    await world.story.evidence(second, batken.officer);
    const third = await acts.submitted('evidenced');
    const { body } = await desk(cast.verifier);
    expect(body.items.map(({ caseId, overdue }) => [caseId, overdue])).toEqual([
      [first.caseId, true],
      [second.caseId, false],
      [third.caseId, false],
    ]);
    expect(body.items[1]).toMatchObject({
      officeName: 'Batken',
      claimedMinor: 70_000_000,
      recordedBy: 'Cholpon Ergeshova',
    });
    const page = await desk(cast.verifier, '?limit=2');
    const rest = await desk(cast.verifier, `?limit=2&cursor=${encodeURIComponent(page.body.next ?? '')}`);
    expect([...page.body.items, ...rest.body.items]).toEqual(body.items);
    expect([page.body.items.length, rest.body.next]).toEqual([2, null]);
    expect((await desk(cast.verifier, '?cursor=nonsense')).status).toBe(400);
  });

  it('shows a paper beside its claim, with the match and what may be done', async () => {
    const told = await acts.submitted('evidenced');
    const { id } = await acts.item(told);
    const { status, body } = await (await world.as(cast.verifier)).get<DeskEntry>(`/evidence-desk/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      item: { id, fileName: 'statement-1.pdf' },
      contribution: { amountMinor: 70_000_000, status: 'evidenced' },
      match: { evidencedMinor: 70_000_000, verifiedMinor: 0 },
      officeName: 'Osh',
    });
    expect(body.item.actions.map(({ act, permitted }) => [act, permitted])).toEqual([
      ['accept', true],
      ['refuse', true],
      ['read_statement', true],
    ]);
  });

  it('leaves what was decided', async () => {
    const told = await acts.submitted('evidenced');
    await acts.accept(await acts.item(told));
    expect((await desk(cast.verifier, '?limit=200')).body.items.map(({ caseId }) => caseId)).not.toContain(told.caseId);
  });

  it('never shows one’s own records or cases, and says how many it withholds', async () => {
    const told = await acts.submitted('evidenced');
    await giveRole(world, cast.officer, 'verifier');
    const { body } = await desk(cast.officer, '?limit=200');
    expect(body.items.map(({ caseId }) => caseId)).not.toContain(told.caseId);
    expect(body.withheld).toBeGreaterThan(0);
    const all = await desk(cast.verifier, '?limit=200');
    expect(body.items.length + body.withheld).toBe(all.body.items.length);
  });

  it('is for verifiers, within their programmes', async () => {
    const told = await acts.submitted('evidenced');
    const { id } = await acts.item(told);
    expect((await desk(cast.finance)).status).toBe(403);
    expect((await desk('rustam.saidov')).body).toMatchObject({ items: [], withheld: 0 });
    expect((await (await world.as('rustam.saidov')).get(`/evidence-desk/${id}`)).status).toBe(404);
  });
});
