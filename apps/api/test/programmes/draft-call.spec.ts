import type { CallList, ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { NoticePage } from '@tendesh/contracts/notices/notices';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Written } from '@tendesh/contracts/shared/acts';
import { allocations, calls, officeId, programmes } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { sumsOf } from '../support/allocations';
import { aCall, anAllocation, aProgramme } from '../support/programmes';
import { startWorld, type World } from '../support/world';

const ADMINISTRATOR = 'bakyt.jumabaev';
const APPROVER = 'daniyar.omarov';
const [kyrgyz] = programmes;

describe('setting up a programme', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const post = async (path: string, body: object, by = ADMINISTRATOR, version?: number) =>
    (await world.as(by)).post<Written & ProblemBody>(path, body, version === undefined ? {} : { version });
  const codes = ({ status, body }: { status: number; body: ProblemBody }) => [
    status,
    (body.violations ?? []).map(({ code, pointer }) => [code, pointer]),
  ];
  const page = async (by: string, id: string = kyrgyz.id) =>
    (await (await world.as(by)).get<ProgrammePage>(`/programmes/${id}`)).body;

  it('is the work of an administrator: code, texts, currency and offices', async () => {
    const said = aProgramme({ code: 'KG-NEW' });
    const { status, body } = await post('/programmes', said);
    expect(status).toBe(201);
    expect((await page(ADMINISTRATOR, body.id)).programme).toMatchObject({
      ...{ code: 'KG-NEW', name: said.name.en, currency: 'KGS', budgetMinor: 0, officeIds: said.officeIds },
    });
    expect(codes(await post('/programmes', said))).toEqual([422, [['duplicate_value', '/code']]]);
    expect((await post('/programmes', aProgramme(), APPROVER)).status).toBe(403);
    const nameless = aProgramme({ name: { en: 'A', ru: '', ky: 'A', tg: 'A' } });
    expect(codes(await post('/programmes', nameless))).toEqual([422, [['required', '/name/ru']]]);
  });

  it('keeps its currency and the offices of its applications', async () => {
    await world.story.anApplication({ stage: 'draft' });
    const { programme } = await page(ADMINISTRATOR);
    const said = aProgramme({ ...programme.texts, code: 'KG-UK', currency: 'TJS', officeIds: [officeId('KG-BSK')] });
    const admin = await world.as(ADMINISTRATOR);
    const answer = await admin.put<ProblemBody>(`/programmes/${kyrgyz.id}`, said, { version: programme.version });
    expect(codes(answer)).toEqual([
      422,
      [
        ['programme_in_use', '/currency'],
        ['programme_in_use', '/officeIds'],
      ],
    ]);
  });

  it('publishes a call by a second person; before that nobody sees or uses it', async () => {
    const { body: written } = await post(`/programmes/${kyrgyz.id}/calls`, aCall({ code: 'KG-X' }));
    const listed = async () =>
      (await (await world.as('aigul.asanova')).get<CallList>('/calls')).body.items.map(({ code }) => code);
    expect(await listed()).not.toContain('KG-X');
    const { caseId } = await world.story.aCase();
    const start = { callId: written.id };
    expect((await post(`/cases/${caseId}/applications`, start, 'aigul.asanova')).status).toBe(404);
    const publish = (by: string) => post(`/calls/${written.id}/publication`, {}, by, written.version);
    expect(codes(await publish(ADMINISTRATOR))).toEqual([403, [['four_eyes', undefined]]]);
    expect((await publish(APPROVER)).status).toBe(201);
    expect(await listed()).toContain('KG-X');
    expect((await post(`/cases/${caseId}/applications`, start, 'aigul.asanova')).status).toBe(201);
    const late = await (
      await world.as(ADMINISTRATOR)
    ).put<ProblemBody>(`/calls/${written.id}`, aCall(), { version: 2 });
    expect(late.status).toBe(409);
  });

  it('shows before it is published what follows, and tells whoever drafted it', async () => {
    const { body: written } = await post(`/programmes/${kyrgyz.id}/calls`, aCall({ code: 'KG-Y' }));
    const path = `/calls/${written.id}/publication`;
    const approver = await world.as(APPROVER);
    const { body: foreseen } = await approver.post<DryRun>(`${path}?dryRun=true`, {}, { version: written.version });
    expect(foreseen).toMatchObject({
      would: [{ noun: 'call', act: 'published' }],
      told: [{ recipient: 'Bakyt Jumabaev', by: 'digest', text: 'A call that you drafted was published.\n- KG-Y' }],
    });
    expect((await page(APPROVER)).calls.find(({ id }) => id === written.id)?.status).toBe('draft');
    expect((await post(path, {}, APPROVER, written.version)).status).toBe(201);
    const [notice] = (await (await world.as(ADMINISTRATOR)).get<NoticePage>('/notices?limit=1')).body.items;
    expect(notice).toMatchObject({
      kind: 'programme',
      lines: ['KG-Y'],
      place: '/programmes',
      byName: 'Daniyar Omarov',
    });
  });

  it('refuses a call with foreign money or rules, or that closes before it opens', async () => {
    const odd = aCall({ allocationIds: [allocations[2].id], closesOn: '2026-02-01', quotas: { maxGrants: 0 } });
    expect(codes(await post(`/programmes/${kyrgyz.id}/calls`, odd))).toEqual([
      422,
      [
        ['before_another_date', '/closesOn'],
        ['unknown_value', '/allocationIds/0'],
        ['out_of_range', '/quotas/maxGrants'],
      ],
    ]);
  });

  it('stops at the number of grants that a call gives, also when two are approved at once', async () => {
    const cases = [
      await world.story.anApplication({ stage: 'assessed' }),
      await world.story.anApplication({ stage: 'assessed' }),
    ];
    await world.sql.query(
      `update call set quotas = jsonb_set(quotas, '{maxGrants}', to_jsonb(grants + 1)) where id = $1`,
      [calls[1].id],
    );
    const approve = async (by: string, id: string) => {
      const { body } = await (await world.as(by)).get<Written>(`/applications/${id}`);
      return post(`/applications/${id}/approval`, {}, by, body.version);
    };
    const answers = await Promise.all(
      cases.map(({ applicationId }, index) => approve(index ? 'elena.kim' : 'talant.osmonov', applicationId)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.flatMap(({ body }) => body.violations ?? [])).toMatchObject([{ code: 'call_quota_reached' }]);
    const [call] = (await page(APPROVER)).calls.filter(({ id }) => id === calls[1].id);
    expect(call).toMatchObject({ grants: 1 });
  });

  it('adds donor money and never cuts it below what is promised', async () => {
    const { body: written } = await post(`/programmes/${kyrgyz.id}/allocations`, anAllocation({ reference: 'D-3' }));
    expect((await page('zarina.rahimova')).allocations).toContainEqual(
      expect.objectContaining({ id: written.id, reference: 'D-3', committedMinor: 0 }),
    );
    await world.story.anApplication({ stage: 'draft' });
    await world.sql.query(`update call set quotas = '{}'`);
    await world.story.anApplication({ stage: 'approved' });
    const { committed } = await sumsOf(world);
    const first = allocations[0];
    const { donor, purpose, reference, validFrom, validUntil } = first;
    const said = { donor, purpose, reference, validFrom, validUntil, amountMinor: committed - 1 };
    const admin = await world.as(ADMINISTRATOR);
    const cut = await admin.put<ProblemBody>(`/allocations/${first.id}`, said, { version: 1 });
    expect(codes(cut)).toEqual([422, [['allocation_below_commitments', '/amountMinor']]]);
    const raised = { ...said, amountMinor: first.amountMinor + 1 };
    expect((await admin.put(`/allocations/${first.id}`, raised, { version: 1 })).status).toBe(200);
    expect((await admin.put(`/allocations/${first.id}`, raised, { version: 1 })).status).toBe(409);
  });

  it('shows the money to those whose work it is', async () => {
    for (const name of ['zarina.rahimova', 'elena.kim', 'irina.petrova', 'gulnara.sadykova', ADMINISTRATOR])
      expect((await page(name)).allocations?.length).toBeGreaterThan(1);
    for (const name of ['aigul.asanova', 'nurlan.toktogulov', 'farrukh.nazarov'])
      expect((await page(name)).allocations).toBeNull();
  });
});
