import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { committedOf, leaveMoney } from '../support/allocations';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

/** The same project with a grant of 50,000.00 and as much own money, in two savings of which one is a single tyiyn. */
const smallPlan = (overrides: Partial<SaveApplicationRequest> = {}): SaveApplicationRequest => ({
  ...sewingShopPlan,
  budgetLines: [
    {
      category: 'equipment',
      description: 'Machine',
      quantityThousandths: 1_000,
      unit: 'piece',
      unitPriceMinor: 10_000_000,
    },
  ],
  pledges: [
    { kind: 'savings', amountMinor: 4_999_999, currency: 'KGS' },
    { kind: 'savings', amountMinor: 1, currency: 'KGS' },
  ],
  requestedGrantMinor: 5_000_000,
  ...overrides,
});

describe('approving an application', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const approve = async (name: string, { applicationId }: Told) => {
    const person = await world.as(name);
    const { rows } = await world.sql.query<{ version: number }>('select version from application where id = $1', [
      applicationId,
    ]);
    const options = { version: rows[0]?.version ?? 0 };
    return person.post<Written & ProblemBody>(`/applications/${applicationId}/approval`, {}, options);
  };
  const duties = (body: ProblemBody) => body.violations.map(({ params }) => params?.['done']);
  const committed = () => committedOf(world);

  it('makes the award, freezes what the decision read, and commits the money of the programme', async () => {
    const before = await committed();
    const told = await world.story.anApplication({ stage: 'assessed' });
    const { status, body } = await approve(cast.approver, told);
    expect(status).toBe(201);
    const { award, application, decisions } = await world.story.page(told.caseId, cast.officer);
    expect(application?.status).toBe('approved');
    expect(award).toMatchObject({
      id: body.id,
      status: 'approved',
      amountMinor: 70_000_000,
      ownRequiredMinor: 70_000_000,
      ownVerifiedMinor: 0,
      approvedBy: { fullName: 'Elena Kim' },
    });
    expect(decisions).toMatchObject([{ verdict: 'approve', grantMinor: 70_000_000 }]);
    expect(await committed()).toBe(before + 70_000_000);
  });

  it('by two managers at once happens once, and the other is told that the status has changed', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const answers = await Promise.all(['elena.kim', 'talant.osmonov'].map((name) => approve(name, told)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.violations[0]?.code).toBe('wrong_status');
  });

  it('is refused to the case officer, also to a past one and one who has become a manager', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    expect((await approve(cast.officer, told)).status).toBe(403);
    await giveRole(world, cast.officer, 'manager');
    expect(duties((await approve(cast.officer, told)).body)).toContain('was_case_officer');
    const { case: head } = await world.story.page(told.caseId, 'elena.kim');
    const { rows } = await world.sql.query(`select id from staff where email = 'adilet.kadyrov@tendesh.example'`);
    const reassignment = { caseOfficerId: rows[0].id, reason: 'Long leave' };
    const manager = await world.as('elena.kim');
    expect(
      (await manager.post(`/cases/${told.caseId}/reassignment`, reassignment, { version: head.version })).status,
    ).toBe(201);
    const past = await approve(cast.officer, told);
    expect([past.status, duties(past.body)]).toEqual([403, ['was_case_officer', 'recorded_contribution']]);
  });

  it('is refused to who scored and to who verified, whatever their roles are now', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    await world.story.verify(told, cast.verifier);
    for (const name of ['farrukh.nazarov', cast.verifier]) await giveRole(world, name, 'regional_approver');
    expect(duties((await approve('farrukh.nazarov', told)).body)).toEqual(['scored']);
    expect(duties((await approve(cast.verifier, told)).body)).toEqual(['verified_contribution']);
  });

  describe('at the edge of one half', () => {
    const evidenced = async (strengthOfLast: string) => {
      const told = await world.story.anApplication({ stage: 'submitted', plan: smallPlan() });
      await world.story.evidence(told, cast.officer);
      const last = (await world.story.page(told.caseId, cast.officer)).contributions[1];
      await world.sql.query('update contribution set evidence_strength = $2 where id = $1', [last?.id, strengthOfLast]);
      for (const stage of ['eligible', 'scored', 'assessed'] as const) await world.story.advance(stage, told);
      return told;
    };

    it('accepts exactly half evidenced', async () => {
      expect((await approve(cast.approver, await evidenced('bank_statement'))).status).toBe(201);
    });

    it('refuses one minor unit less, where the evidence of it is too weak to count', async () => {
      const { status, body } = await approve(cast.approver, await evidenced('sworn_statement'));
      expect(status).toBe(422);
      expect(body.violations).toMatchObject([
        { code: 'own_contribution_below_minimum', params: { countedMinor: 4_999_999, missingMinor: 1 } },
      ]);
    });

    it('holds in the row itself, whatever writes it', async () => {
      const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
      const gate = (less: number) =>
        world.sql.query(
          `insert into match_gate select (json_populate_record(g, json_build_object(
             'id', gen_random_uuid(), 'gate', 'decision', 'own_counted_minor', g.own_counted_minor - $2::bigint))).*
           from match_gate g where application_id = $1 and gate = 'submission'`,
          [applicationId, less],
        );
      await expect(gate(1)).rejects.toThrow(/own_contribution_meets_minimum/);
      await expect(gate(0)).resolves.toMatchObject({ rowCount: 1 });
    });
  });

  it('promises no more than there is in the allocations, also when two cases are approved at once', async () => {
    const [first, second] = [
      await world.story.anApplication({ stage: 'assessed' }),
      await world.story.anApplication({ stage: 'assessed' }),
    ];
    await leaveMoney(world, 139_999_999);
    const answers = await Promise.all([approve('elena.kim', first), approve('talant.osmonov', second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)?.body.violations).toMatchObject([
      { code: 'programme_budget_exhausted' },
    ]);
  });
});
