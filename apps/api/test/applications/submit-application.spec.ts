import type { Application, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

/** The sewing shop with the own money lowered and the grant raised by as much. */
const withOwnMoneyLowered = (by: number): SaveApplicationRequest => ({
  ...sewingShopPlan,
  pledges: sewingShopPlan.pledges.map((pledge) => ({ ...pledge, amountMinor: pledge.amountMinor - by })),
  requestedGrantMinor: (sewingShopPlan.requestedGrantMinor ?? 0) + by,
});

describe('submitting an application', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const submit = async (applicationId: string, body: object = { declared: true }) => {
    const officer = await world.as('aigul.asanova');
    const { body: application } = await officer.get<Application>(`/applications/${applicationId}`);
    return officer.post<Written & ProblemBody>(`/applications/${applicationId}/submission`, body, {
      version: application.version,
    });
  };

  it('accepts own money of exactly half of the project cost and records the gate', async () => {
    const { applicationId } = await world.story.anApplication();
    expect((await submit(applicationId)).status).toBe(201);
    const { rows } = await world.sql.query(
      'select gate, reading, project_cost_minor, own_counted_minor, own_required_minor, grant_minor from match_gate where application_id = $1',
      [applicationId],
    );
    expect(rows).toEqual([
      {
        gate: 'submission',
        reading: 'pledged',
        project_cost_minor: 140_000_000,
        own_counted_minor: 70_000_000,
        own_required_minor: 70_000_000,
        grant_minor: 70_000_000,
      },
    ]);
  });

  it('refuses own money of one minor unit below half', async () => {
    const { applicationId } = await world.story.anApplication({ plan: withOwnMoneyLowered(1) });
    const answer = await submit(applicationId);
    expect(answer.status).toBe(422);
    expect(answer.body.violations.map(({ code }) => code)).toEqual([
      'own_contribution_below_minimum',
      'grant_above_matching_ratio',
    ]);
    expect(answer.body.violations[0]?.params).toMatchObject({ missingMinor: 1 });
  });

  it('is refused by the row itself when half is missed by one minor unit, and accepted at half', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const copy = (own: number, thirdParty: number) =>
      world.sql.query(
        `insert into match_gate select gen_random_uuid(), application_id, case_id, office_id, gate, reading, rule_set_id,
           project_cost_minor, $2, $2, own_required_minor, $3, grant_minor, own_share_min_bp, grant_share_max_bp,
           grant_floor_minor, grant_cap_minor, passed_by, passed_at from match_gate where application_id = $1 limit 1`,
        [applicationId, own, thirdParty],
      );
    await expect(copy(69_999_999, 1)).rejects.toThrow(/own_contribution_meets_minimum/);
    await expect(copy(70_000_000, 0)).resolves.toBeDefined();
  });

  it('names every gap of an empty draft', async () => {
    const { applicationId } = await world.story.anApplication({
      plan: { plan: {}, budgetLines: [], pledges: [], requestedGrantMinor: null },
    });
    const codes = (await submit(applicationId)).body.violations.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        'required /plan/title',
        'no_budget_lines /budgetLines',
        'project_cost_zero /budgetLines',
      ]),
    );
  });

  it('asks for the declaration of the returnee', async () => {
    const { applicationId } = await world.story.anApplication();
    expect((await submit(applicationId, { declared: false })).body.violations[0]).toMatchObject({
      code: 'required',
      pointer: '/declared',
    });
  });

  it('acts once when the same request comes twice, and gives the same answer', async () => {
    const { applicationId } = await world.story.anApplication();
    const officer = await world.as('aigul.asanova');
    const version = (await officer.get<Application>(`/applications/${applicationId}`)).body.version;
    const send = () =>
      officer.post<Written>(
        `/applications/${applicationId}/submission`,
        { declared: true },
        { version, idempotencyKey: 'submit-once' },
      );
    const [first, second] = await Promise.all([send(), send()]);
    expect(first.body).toEqual(second.body);
    const { rows } = await world.sql.query('select count(*)::int as n from match_gate where application_id = $1', [
      applicationId,
    ]);
    expect(rows[0]).toEqual({ n: 1 });
  });

  it('is not for another case officer, nor for another office', async () => {
    const { applicationId } = await world.story.anApplication();
    const colleague = await world.as('adilet.kadyrov');
    expect(
      (await colleague.post(`/applications/${applicationId}/submission`, { declared: true }, { version: 2 })).status,
    ).toBe(403);
    const stranger = await world.as('cholpon.ergeshova');
    expect(
      (await stranger.post(`/applications/${applicationId}/submission`, { declared: true }, { version: 2 })).status,
    ).toBe(404);
    expect((await stranger.get(`/applications/${applicationId}`)).status).toBe(404);
  });
});
