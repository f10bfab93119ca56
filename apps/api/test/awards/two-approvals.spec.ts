import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { WorkList } from '@tendesh/contracts/work/work';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { amendmentActs, halfAndHalf, planOf, savings } from '../support/amendments';
import { startWorld, type World } from '../support/world';

/** Above the first threshold (750,000.00) two people approve, above the second (850,000.00) a regional approver too. */
const [ONE, TWO, HIGH] = [75_000_000, 75_000_001, 85_000_001];
const [ELENA, TALANT, DANIYAR] = ['elena.kim', 'talant.osmonov', 'daniyar.omarov'];

describe('a grant above a threshold', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const presented = (grantMinor: number) => world.story.anApplication({ stage: 'assessed', plan: planOf(grantMinor) });
  const act = async (name: string, { applicationId }: Told, path: string, body: object = {}) => {
    const person = await world.as(name);
    const { body: seen } = await person.get<{ version: number }>(`/applications/${applicationId}`);
    const options = { version: seen.version };
    return person.post<Written & ProblemBody & DryRun>(`/applications/${applicationId}/${path}`, body, options);
  };
  const approve = (name: string, told: Told) => act(name, told, 'approval');
  const code = (body: ProblemBody) => body.violations[0]?.code;
  const statusOf = async (told: Told) => (await world.story.page(told.caseId, cast.officer)).application?.status;
  const waiting = async (name: string, { caseId }: Told) =>
    (await (await world.as(name)).get<WorkList>('/work')).body.items.filter(
      (one) => one.caseId === caseId && /to_decide$/.test(one.kind),
    ).length;

  it('is approved by one up to it, both included', async () => {
    const told = await presented(ONE);
    expect((await approve(ELENA, told)).status).toBe(201);
    expect(await statusOf(told)).toBe('approved');
  });

  it('is approved by two: the first leaves it where it is and is shown, the second makes the award', async () => {
    const told = await presented(TWO);
    const first = await approve(ELENA, told);
    expect([first.status, first.body.id]).toEqual([201, told.applicationId]);
    const { application, award, decisions } = await world.story.page(told.caseId, cast.officer);
    expect([application?.status, award]).toEqual(['assessed', null]);
    expect(application?.approvals).toMatchObject({
      ...{ people: 2, atAnyHeight: false, anyHeightMissing: false },
      given: [{ by: { fullName: 'Elena Kim' }, onBehalfOf: null }],
    });
    expect(decisions).toMatchObject([{ verdict: 'approve', completes: false, grantMinor: TWO }]);
    expect(
      await world.sql.query(`select from match_gate where gate = 'decision' and application_id = $1`, [
        told.applicationId,
      ]),
    ).toMatchObject({ rowCount: 0 });
    const again = await approve(ELENA, told);
    expect([again.status, code(again.body)]).toEqual([403, 'approved_already']);
    expect((await approve(TALANT, told)).status).toBe(201);
    expect(await statusOf(told)).toBe('approved');
  });

  it('waits in the work of those who may give the next approval, and of nobody else', async () => {
    const told = await presented(TWO);
    const seen = async () => [await waiting(ELENA, told), await waiting(TALANT, told), await waiting(DANIYAR, told)];
    expect(await seen()).toEqual([1, 1, 1]);
    await approve(ELENA, told);
    expect(await seen()).toEqual([0, 1, 1]);
    const high = await presented(HIGH);
    await approve(ELENA, high);
    expect([await waiting(TALANT, high), await waiting(DANIYAR, high)]).toEqual([0, 1]);
  });

  it('above the second threshold needs a regional approver among the two, in whichever order', async () => {
    const [one, other] = [await presented(HIGH), await presented(HIGH)];
    await approve(ELENA, one);
    const refused = await approve(TALANT, one);
    expect(refused.body.violations).toMatchObject([
      { code: 'above_approval_threshold', params: { maxMinor: 85_000_000 } },
    ]);
    expect((await approve(DANIYAR, one)).status).toBe(201);
    expect((await approve(DANIYAR, other)).status).toBe(201);
    expect((await approve(ELENA, other)).status).toBe(201);
    expect([await statusOf(one), await statusOf(other)]).toEqual(['approved', 'approved']);
  });

  it('says in a dry run of the first approval that nothing is awarded yet', async () => {
    const told = await presented(TWO);
    const { body } = await act(ELENA, told, 'approval?dryRun=true');
    expect(body.would).toMatchObject([{ noun: 'application', act: 'approved_first', detail: { grantMinor: TWO } }]);
  });

  it('by two second approvers at once is awarded once', async () => {
    const told = await presented(TWO);
    await approve(ELENA, told);
    const answers = await Promise.all([approve(TALANT, told), approve(DANIYAR, told)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { rowCount } = await world.sql.query('select from award where application_id = $1', [told.applicationId]);
    expect(rowCount).toBe(1);
  });

  it('by two first approvers at once gets both, or one of them looks again', async () => {
    const told = await presented(TWO);
    const answers = await Promise.all([approve(ELENA, told), approve(TALANT, told)]);
    const stale = answers.filter(({ status }) => status === 409);
    for (const { body } of stale) expect(code(body)).toBe('stale_version');
    const { application } = await world.story.page(told.caseId, cast.officer);
    expect([stale.length, application?.status]).toEqual(stale.length === 0 ? [0, 'approved'] : [1, 'assessed']);
  });

  it('loses its first approval when it is returned, and the same person may approve the corrected plan', async () => {
    const told = await presented(TWO);
    await approve(ELENA, told);
    const correction = { group: 'plan', reason: 'Say who buys in winter' };
    expect((await act(TALANT, told, 'return', { corrections: [correction] })).status).toBe(201);
    await world.story.submit(told, cast.officer);
    for (const stage of ['eligible', 'scored', 'assessed'] as const) await world.story.advance(stage, told);
    const { application } = await world.story.page(told.caseId, cast.officer);
    expect(application?.approvals?.given).toEqual([]);
    expect((await approve(ELENA, told)).status).toBe(201);
    expect(await statusOf(told)).toBe('assessed');
    expect((await approve(DANIYAR, told)).status).toBe(201);
  });

  it('and a return at the same moment follow each other: one of both is told that it came too late', async () => {
    const told = await presented(TWO);
    await approve(ELENA, told);
    const corrections = [{ group: 'plan', reason: 'Say who buys in winter' }];
    const answers = await Promise.all([approve(TALANT, told), act(DANIYAR, told, 'return', { corrections })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(['approved', 'returned']).toContain(await statusOf(told));
  });

  it('is released by none of those who approved it, the first of two included', async () => {
    const told = await presented(TWO);
    for (const name of [ELENA, DANIYAR]) await approve(name, told);
    for (const stage of ['verified', 'signed'] as const) await world.story.advance(stage, told);
    const [tranche] = (await world.story.page(told.caseId, ELENA)).award?.tranches ?? [];
    for (const name of [ELENA, DANIYAR]) {
      const answer = await (
        await world.as(name)
      ).post<ProblemBody>(`/tranches/${tranche?.id}/release`, {}, { version: 1 });
      expect([answer.status, answer.body.violations[0]?.params]).toMatchObject([403, { done: 'approved' }]);
    }
    await world.story.release(told, TALANT);
  });

  describe('amended to such a height', () => {
    it('is approved by two again, and applied by the second', async () => {
      const acts = amendmentActs(world);
      const told = await world.story.anApplication({ stage: 'signed', plan: halfAndHalf });
      await acts.propose(told, { costMinor: 2 * TWO, grantMinor: TWO, more: [savings(TWO - 70_000_000)] });
      await acts.show(told);
      expect((await acts.approve(told, ELENA)).status).toBe(201);
      const first = await acts.newest(told);
      expect(first).toMatchObject({
        status: 'proposed',
        approvals: { people: 2, given: [{ by: { fullName: 'Elena Kim' } }] },
      });
      expect((await acts.page(told)).award?.amountMinor).toBe(70_000_000);
      expect(code((await acts.approve(told, ELENA)).body)).toBe('approved_already');
      expect([await waiting(ELENA, told), await waiting(DANIYAR, told)]).toEqual([0, 1]);
      expect((await acts.approve(told, DANIYAR)).status).toBe(201);
      expect((await acts.page(told)).award?.amountMinor).toBe(TWO);
    });
  });

  describe('in the rows themselves', () => {
    const raw = (sql: string, id: string) => world.sql.query(sql, [id]);

    it('is no award with one approval, nor without one of any height, whatever writes it', async () => {
      const told = await presented(HIGH);
      await approve(ELENA, told);
      await approve(DANIYAR, told);
      const without = (set: string) =>
        `begin; set local session_replication_role = replica; update decision set ${set} where application_id = '${told.applicationId}';
         set local session_replication_role = origin; update award set amount_minor = amount_minor where application_id = '${told.applicationId}'`;
      for (const set of ['at_any_height = false', 'decided_by = (select id from staff limit 1)']) {
        await expect(world.sql.query(without(set))).rejects.toThrow(/lacks an approval|approver_approves_once/);
        await world.sql.query('rollback');
      }
    });

    it('is not approved twice by one person, nor once by each of two who acted for each other', async () => {
      const told = await presented(TWO);
      await approve(ELENA, told);
      const copy = (by: string) => `insert into decision select (json_populate_record(d, json_build_object(
        'id', gen_random_uuid(), ${by}))).* from decision d where application_id = $1`;
      await expect(raw(copy(`'verdict', 'approve'`), told.applicationId)).rejects.toThrow(/different people/);
      const other = `'decided_by', (select id from staff where email like 'talant.%'), 'on_behalf_of', d.decided_by`;
      await expect(raw(copy(other), told.applicationId)).rejects.toThrow(/different people/);
    });

    it('is approved by nobody who authorised a release of it', async () => {
      const told = await world.story.anApplication({ stage: 'released' });
      const releaser = `(select authorised_by from release where award_id = a.id limit 1)`;
      await expect(
        raw(`update award a set approved_by = ${releaser} where application_id = $1`, told.applicationId),
      ).rejects.toThrow('does not approve');
      await expect(
        raw(
          `insert into decision select (json_populate_record(d, json_build_object('id', gen_random_uuid(), 'round', 2,
             'decided_by', (select authorised_by from release l join award a on a.id = l.award_id
               where a.application_id = d.application_id limit 1)))).* from decision d where application_id = $1`,
          told.applicationId,
        ),
      ).rejects.toThrow('does not approve');
      await expect(
        raw(
          `update release l set authorised_by = a.approved_by from award a where a.id = l.award_id and a.application_id = $1`,
          told.applicationId,
        ),
      ).rejects.toThrow('does not authorise');
    });
  });
});
