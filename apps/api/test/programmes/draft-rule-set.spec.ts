import type { RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { ProgrammeWorkList } from '@tendesh/contracts/programmes/programme-work';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Written } from '@tendesh/contracts/shared/acts';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { programmes, ruleSets } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { aCall, nextRules } from '../support/programmes';
import { startWorld, type World } from '../support/world';

const ADMINISTRATOR = 'bakyt.jumabaev';
const APPROVER = 'daniyar.omarov';
const [kyrgyz] = programmes;

describe('the rule set of a programme', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const draft = async (body: object = nextRules(), by = ADMINISTRATOR) =>
    (await world.as(by)).post<Written & ProblemBody>(`/programmes/${kyrgyz.id}/rule-sets`, body);
  const decide = async (by: string, act: string, { id, version }: Written) =>
    (await world.as(by)).post<Written & ProblemBody>(`/rule-sets/${id}/${act}`, {}, { version });
  const show = async (id: string, by = APPROVER) =>
    (await (await world.as(by)).get<RuleSetPage>(`/rule-sets/${id}`)).body;
  const codes = ({ status, body }: { status: number; body: ProblemBody }) => [
    status,
    (body.violations ?? []).map(({ code, pointer }) => [code, pointer]),
  ];

  it('is drafted by one person and approved by another, and then never changes', async () => {
    const { body: written } = await draft();
    expect(codes(await decide(ADMINISTRATOR, 'approval', written))).toEqual([403, [['four_eyes', undefined]]]);
    expect(await show(written.id)).toMatchObject({
      ...{ number: 2, status: 'draft', rules: { scorePassMark: 65 }, former: { number: 1 } },
      draftedBy: { fullName: 'Bakyt Jumabaev' },
    });
    expect((await decide(APPROVER, 'approval', written)).status).toBe(201);
    const admin = await world.as(ADMINISTRATOR);
    const change = await admin.put<ProblemBody>(`/rule-sets/${written.id}`, nextRules(), { version: 2 });
    expect([change.status, change.body.violations[0]?.code]).toEqual([409, 'wrong_status']);
    expect(await show(written.id)).toMatchObject({ status: 'approved', approvedBy: { fullName: 'Daniyar Omarov' } });
  });

  it('shows before it is approved what follows, and tells whoever drafted and changed it', async () => {
    const { body: written } = await draft();
    const admin = await world.as(ADMINISTRATOR);
    const { body: changed } = await admin.put<Written>(`/rule-sets/${written.id}`, nextRules({ quorum: 3 }), {
      version: written.version,
    });
    const path = `/rule-sets/${written.id}/approval?dryRun=true`;
    const { body: foreseen } = await (await world.as(APPROVER)).post<DryRun>(path, {}, { version: changed.version });
    expect(foreseen).toMatchObject({
      would: [{ noun: 'rule_set', act: 'approved', detail: { number: 2 } }],
      told: [{ recipient: 'Bakyt Jumabaev', text: expect.stringMatching(/approved.*\n- KG-UK, 2$/) as string }],
    });
    expect(foreseen.told).toHaveLength(1);
    expect((await show(written.id)).status).toBe('draft');
  });

  it('is approved by nobody who wrote any of it: first, last or in between', async () => {
    const { body: written } = await draft();
    const change = async (by: string, { id, version }: Written, quorum: number) =>
      (await (await world.as(by)).put<Written>(`/rule-sets/${id}`, nextRules({ quorum }), { version })).body;
    const changed = await change(APPROVER, written, 3);
    for (const name of [APPROVER, ADMINISTRATOR])
      expect(codes(await decide(name, 'approval', changed))).toEqual([403, [['four_eyes', undefined]]]);
    const again = await change(ADMINISTRATOR, changed, 2);
    for (const name of [APPROVER, ADMINISTRATOR])
      expect(codes(await decide(name, 'approval', again))).toEqual([403, [['four_eyes', undefined]]]);
    const raw = `update rule_set set status = 'approved', approved_by = (select id from staff where email like $2) where id = $1`;
    await expect(world.sql.query(raw, [written.id, `${APPROVER}@%`])).rejects.toThrow(
      'rule_set_is_approved_by_a_second_person',
    );
  });

  it('refuses nonsense at its field, already in the draft', async () => {
    const [first, ...others] = standardScoreForm.criteria;
    const scoreForm = { ...standardScoreForm, criteria: [{ ...first, weight: 30 }, ...others] };
    const body = nextRules({ ownShareMinBp: 10_001, grantCapMinor: 1, ...JSON.parse(JSON.stringify({ scoreForm })) });
    expect(codes(await draft(body))).toEqual([
      422,
      [
        ['out_of_range', '/rules/ownShareMinBp'],
        ['grant_cap_below_floor', '/rules/grantCapMinor'],
        ['weights_not_hundred', '/rules/scoreForm/criteria'],
      ],
    ]);
  });

  it('does not take effect on a day that has passed', async () => {
    const { body: written } = await draft(nextRules({}, '2026-03-01'));
    expect(codes(await decide(APPROVER, 'approval', written))).toEqual([
      422,
      [['effective_in_the_past', '/effectiveFrom']],
    ]);
  });

  it('is drafted one at a time, and a draft can be discarded', async () => {
    const answers = await Promise.all([draft(), draft()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    const written = answers.find(({ status }) => status === 201)?.body;
    expect(codes(await draft())).toEqual([422, [['draft_exists', undefined]]]);
    if (written) expect((await decide(ADMINISTRATOR, 'discarding', written)).status).toBe(201);
    expect((await draft()).status).toBe(201);
  });

  it('waits in the work of those who may approve it, and of nobody else', async () => {
    await draft();
    await (await world.as(ADMINISTRATOR)).post(`/programmes/${kyrgyz.id}/calls`, aCall({ code: 'KG-2027' }));
    const waiting = async (name: string) =>
      (await (await world.as(name)).get<ProgrammeWorkList>('/programme-work')).body.items.map((one) => [
        one.kind,
        one.name,
      ]);
    expect((await waiting(APPROVER)).sort()).toEqual([
      ['call_to_publish', 'KG-2027'],
      ['rule_set_to_approve', '2'],
    ]);
    expect(await waiting(ADMINISTRATOR)).toEqual([]);
    expect(await waiting('elena.kim')).toEqual([]);
  });

  it('holds for submissions from its day on, and leaves earlier ones where they are', async () => {
    const early = await world.story.anApplication({ stage: 'submitted' });
    const open = await world.story.anApplication({ stage: 'draft' });
    const { body: written } = await draft(nextRules({ scorePassMark: 70 }, '2026-03-02'));
    await decide(APPROVER, 'approval', written);
    const rulesOf = async (caseId: string) => (await world.story.page(caseId, 'elena.kim')).application?.rules;
    expect(await rulesOf(early.caseId)).toMatchObject({ scorePassMark: 60 });
    expect(await rulesOf(open.caseId)).toMatchObject({ scorePassMark: 70 });
    await world.story.submit(open, 'aigul.asanova');
    const { rows } = await world.sql.query<{ id: string }>(
      'select rule_set_id as id from application where id = any ($1)',
      [[early.applicationId, open.applicationId]],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([ruleSets[0].id, written.id].sort());
  });

  it('shows its drafts to those who write and approve them only', async () => {
    await draft();
    const seen = async (name: string) =>
      (await (await world.as(name)).get<ProgrammePage>(`/programmes/${kyrgyz.id}`)).body.ruleSets.map(
        ({ number }) => number,
      );
    expect(await seen(APPROVER)).toEqual([2, 1]);
    expect(await seen('elena.kim')).toEqual([1]);
  });
});
