import { AnchorDays } from '../../src/platform/audit/anchor-days';
import { cast } from '../../src/demo/story';
import { anchorDays, verified } from '../support/audit';
import { START, startWorld, type World } from '../support/world';

describe('the audit chain', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const sequences = async (chainId: string): Promise<number[]> =>
    (
      await world.sql.query<{ sequence: number }>(
        'select sequence::int from audit_event where chain_id = $1 order by sequence',
        [chainId],
      )
    ).rows.map(({ sequence }) => sequence);
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  it('numbers acts at the same moment on one case without a gap', async () => {
    const { caseId } = await world.story.aCase();
    const before = (await sequences(caseId)).length;
    const people = await Promise.all([cast.officer, cast.approver, cast.releaser].map((name) => world.as(name)));
    const notes = upTo(30).map((number) => people[number % 3]?.post(`/cases/${caseId}/notes`, { body: `${number}` }));
    const reads = upTo(6).map((number) => people[number % 3]?.get(`/cases/${caseId}/page`));
    const answers = await Promise.all([...notes, ...reads]);
    expect(answers.filter((answer) => (answer?.status ?? 500) >= 300)).toEqual([]);
    const after = await sequences(caseId);
    expect(after).toEqual(upTo(after.length));
    expect(after.length).toBeGreaterThanOrEqual(before + 33);
    expect((await verified(world)).firstBroken).toBeNull();
  });

  it('has no link of an act that was rolled back, and no gap where it stood', async () => {
    const { caseId } = await world.story.aCase();
    const officer = await world.as(cast.officer);
    const before = await sequences(caseId);
    expect((await officer.post(`/cases/${caseId}/notes?dryRun=true`, { body: 'Rehearsed' })).status).toBe(200);
    expect(await sequences(caseId)).toEqual(before);
    await officer.post(`/cases/${caseId}/notes`, { body: 'Done' });
    expect(await sequences(caseId)).toEqual(upTo(before.length + 1));
    expect((await verified(world)).firstBroken).toBeNull();
  });

  it('is anchored once for a day, however many servers try at the same moment', async () => {
    world.clock.set(new Date(START.getTime() + 2 * 86_400_000));
    const anchors = world.app.get(AnchorDays);
    const made = await Promise.all(upTo(5).map(() => anchors.catchUp('2026-03-01')));
    expect(made.flat().sort()).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(await anchorDays(world)).toEqual([]);
    expect(await verified(world)).toMatchObject({ firstBroken: null, anchors: 3 });
  });

  it('leaves what happens after midnight to the next anchor', async () => {
    const { caseId } = await world.story.aCase();
    world.clock.set(new Date(START.getTime() + 3 * 86_400_000));
    await (await world.as(cast.officer)).post(`/cases/${caseId}/notes`, { body: 'The next day' });
    expect(await anchorDays(world)).toEqual(['2026-03-04']);
    const { rows } = await world.sql.query('select length::int from audit_anchor_head where chain_id = $1', [caseId]);
    expect(rows).toEqual([{ length: (await sequences(caseId)).length - 1 }]);
    expect((await verified(world)).firstBroken).toBeNull();
  });
});
