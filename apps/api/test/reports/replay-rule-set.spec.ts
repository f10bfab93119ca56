import type { ReplayResult } from '@tendesh/contracts/programmes/rule-sets';
import type { Written } from '@tendesh/contracts/shared/acts';
import { programmes, ruleSets } from '@tendesh/testing/reference';
import { nextRules } from '../support/programmes';
import { startWorld, type World } from '../support/world';

const ADMINISTRATOR = 'bakyt.jumabaev';
const GRANT = 70_000_000;

describe('replaying a rule set on past applications', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    for (const stage of ['submitted', 'approved', 'assessed', 'draft'] as const)
      await world.story.anApplication({ stage });
  });
  afterAll(() => world.stop());

  const replay = async (id: string) =>
    (await (await world.as(ADMINISTRATOR)).get<ReplayResult>(`/rule-sets/${id}/replay`)).body;

  const replayed = async (body: object) => {
    const admin = await world.as(ADMINISTRATOR);
    const { body: written } = await admin.post<Written>(`/programmes/${programmes[0].id}/rule-sets`, body);
    const result = await replay(written.id);
    await admin.post(`/rule-sets/${written.id}/discarding`, {}, { version: 1 });
    return result;
  };

  it('flips nothing by the rules under which they were submitted', async () => {
    expect(await replay(ruleSets[0].id)).toMatchObject({
      ...{ applications: 3, passedBefore: 3, passedAfter: 3, toPass: 0, toFail: 0, flips: [] },
      ...{ grantsBeforeMinor: 3 * GRANT, grantsAfterMinor: 3 * GRANT },
    });
  });

  it('names who would fail, at which gate, by which rule, and what that would save', async () => {
    const { flips, ...totals } = await replayed(nextRules({ scorePassMark: 81 }));
    expect(totals).toMatchObject({ applications: 3, passedAfter: 1, toFail: 2, grantsAfterMinor: GRANT });
    expect(flips).toMatchObject([
      { direction: 'to_fail', gate: 'decision', because: ['scorePassMark'], grantMinor: GRANT, officeName: 'Osh' },
      { direction: 'to_fail', gate: 'decision', because: ['scorePassMark'], grantMinor: GRANT },
    ]);
  });

  it('asks the submission again too', async () => {
    const { flips } = await replayed(nextRules({ grantCapMinor: GRANT - 1 }));
    expect(flips.map(({ gate, because }) => [gate, because])).toEqual(
      Array.from({ length: 3 }, () => ['submission', ['grantCapMinor']]),
    );
  });

  it('is for those who draft and approve rules', async () => {
    const officer = await world.as('aigul.asanova');
    expect((await officer.get(`/rule-sets/${ruleSets[0].id}/replay`)).status).toBe(403);
  });
});
