import pg from 'pg';
import type { CallItem, ReviseCallRequest } from '@tendesh/contracts/programmes/calls';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { allocations, calls, programmes } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { databaseUrl } from '../support/global-setup';
import { aCall, anAllocation } from '../support/programmes';
import { startWorld, type World } from '../support/world';

const ADMINISTRATOR = 'bakyt.jumabaev';
const PUBLISHER = 'daniyar.omarov';
const OPEN = calls[1].id;

describe('a published call', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const shown = async (by = ADMINISTRATOR, id: string = OPEN): Promise<CallItem> => {
    const { body } = await (await world.as(by)).get<ProgrammePage>(`/programmes/${programmes[0].id}`);
    const found = body.calls.find((call) => call.id === id);
    if (found === undefined) throw new Error('The call is not on the page');
    return found;
  };
  const asItStands = ({ name, description, closesOn, quotas, allocationIds }: CallItem): ReviseCallRequest => ({
    ...{ name, description, closesOn, allocationIds, maxGrants: quotas.maxGrants ?? null },
    reason: 'The donor gives more',
  });
  const revise = async (some: Partial<ReviseCallRequest>, by = ADMINISTRATOR, query = '') => {
    const call = await shown();
    const path = `/calls/${OPEN}/revision${query}`;
    const body = { ...asItStands(call), ...some };
    return (await world.as(by)).post<Written & ProblemBody & DryRun>(path, body, { version: call.version });
  };
  const refused = ({ status, body }: { status: number; body: ProblemBody }) => [
    status,
    (body.violations ?? []).map(({ code, pointer }) => [code, pointer]),
  ];
  const onlyGains = (pointer: string) => [422, [['published_call_only_gains', pointer]]];

  it('closes later, gives more grants, draws on further money and says more, with a reason that everybody reads', async () => {
    const before = await shown();
    const admin = await world.as(ADMINISTRATOR);
    const money = await admin.post<Written>(`/programmes/${programmes[0].id}/allocations`, anAllocation());
    const allocationIds = [...before.allocationIds, money.body.id];
    const description = { en: 'For all', ru: 'Для всех', ky: 'Баарына', tg: 'Барои ҳама' };
    const gains = { closesOn: '2028-01-31', maxGrants: 200, allocationIds, description };
    expect((await revise(gains)).status).toBe(201);
    const after = await shown(cast.officer);
    const { maxGrants, ...said } = gains;
    expect(after).toMatchObject({ ...said, quotas: { ...before.quotas, maxGrants }, version: before.version + 1 });
    const { opensOn, ruleSetId, editedBy, publishedBy } = before;
    expect(after).toMatchObject({ opensOn, ruleSetId, editedBy, publishedBy });
    expect(after.revisions).toMatchObject([
      {
        former: { closesOn: before.closesOn, maxGrants: 120, allocationIds: before.allocationIds },
        ...{ revised: gains, reason: 'The donor gives more', revisedBy: { fullName: 'Bakyt Jumabaev' } },
      },
    ]);
    expect(Object.keys(after.revisions[0]?.revised ?? {}).sort()).toEqual(Object.keys(gains).sort());
  });

  it('takes nothing from those who applied', async () => {
    const { allocationIds, quotas, closesOn } = await shown();
    const [first = '', ...others] = allocationIds;
    expect(refused(await revise({ closesOn: '2026-03-02' }))).toEqual(onlyGains('/closesOn'));
    expect(refused(await revise({ maxGrants: (quotas.maxGrants ?? 0) - 1 }))).toEqual(onlyGains('/maxGrants'));
    expect(refused(await revise({ allocationIds: others }))).toEqual(onlyGains('/allocationIds'));
    expect(refused(await revise({ allocationIds: [...others, first] }))).toEqual(onlyGains('/allocationIds'));
    expect(refused(await revise({}))).toEqual([422, [['revision_changes_nothing', undefined]]]);
    const foreign = [...allocationIds, allocations[2].id];
    expect(refused(await revise({ closesOn, allocationIds: foreign }))).toEqual([
      422,
      [['unknown_value', `/allocationIds/${allocationIds.length}`]],
    ]);
  });

  it('does not take another opening day, other rules or other shares, whatever is sent with it', async () => {
    for (const extra of [{ opensOn: '2026-03-03' }, { ruleSetId: OPEN }, { quotas: {} }])
      expect((await revise({ closesOn: '2029-01-31', ...extra })).status).toBe(400);
  });

  it('closes on a day to come, and may be opened again after it has closed', async () => {
    const { closesOn } = await shown();
    const start = world.clock.now();
    world.clock.set(new Date('2030-06-01T04:00:00Z'));
    expect(refused(await revise({ closesOn: '2030-05-31' }))).toEqual([422, [['day_is_over', '/closesOn']]]);
    expect((await revise({ closesOn: '2030-06-01' })).status).toBe(201);
    world.clock.set(start);
    expect((await shown()).revisions[0]).toMatchObject({ former: { closesOn }, revised: { closesOn: '2030-06-01' } });
  });

  it('is changed by who manages calls alone, and only once it is published', async () => {
    for (const name of [PUBLISHER, cast.approver, cast.officer])
      expect((await revise({ closesOn: '2031-01-31' }, name)).status).toBe(403);
    expect((await shown()).actions).toMatchObject([{ act: 'revise', permitted: true, reasonNeeded: true }]);
    expect((await shown(PUBLISHER)).actions).toMatchObject([{ permitted: false, whyNot: [{ code: 'not_permitted' }] }]);
    const admin = await world.as(ADMINISTRATOR);
    const draft = await admin.post<Written>(`/programmes/${programmes[0].id}/calls`, aCall());
    const body = asItStands(await shown(ADMINISTRATOR, draft.body.id));
    const answer = await admin.post<ProblemBody>(`/calls/${draft.body.id}/revision`, body, { version: 1 });
    expect(refused(answer)).toEqual([409, [['wrong_status', undefined]]]);
    expect((await revise({ closesOn: '2031-01-31', reason: '' })).status).toBe(400);
  });

  it('tells the officers of its open applications and who may publish, and leaves its row in the trail', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    await world.story.aCase({ cast: { officer: 'cholpon.ergeshova' } });
    const { body } = await revise({ closesOn: '2031-02-28' }, ADMINISTRATOR, '?dryRun=true');
    expect(body.told.map(({ recipient }) => recipient)).toEqual([
      ...['Aigul Asanova', 'Daniyar Omarov', 'Nurgul Abdyldaeva'],
    ]);
    expect(body.would).toMatchObject([{ noun: 'call', act: 'revised', detail: { terms: 'closesOn' } }]);
    expect((await revise({ closesOn: '2031-02-28' })).status).toBe(201);
    const { rows } = await world.sql.query(
      `select text from audit_event e join audit_text t on t.event_id = e.id where noun_id = $1 order by e.id desc limit 1`,
      [OPEN],
    );
    expect(rows).toEqual([{ text: 'The donor gives more' }]);
  });

  it('stays as it is in the database too, whatever the server asks for', async () => {
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    const app = new pg.Client({ connectionString: url, options: '-c role=tendesh_app' });
    await app.connect();
    for (const change of [
      `update call set opens_on = opens_on - 1 where id = $1`,
      `update call set closes_on = closes_on - 1 where id = $1`,
      `update call set quotas = quotas || '{"maxGrants": 1}' where id = $1`,
      `update call set quotas = quotas - 'leastWomenBp' where id = $1`,
      `delete from call_allocation where call_id = $1`,
    ])
      await expect(app.query(change, [OPEN])).rejects.toMatchObject({ constraint: 'published_call_only_gains' });
    await expect(app.query(`update call_revision set reason = '' where call_id = $1`, [OPEN])).rejects.toThrow(
      'permission denied',
    );
    await app.end();
  });
});
