import type { Written } from '@tendesh/contracts/shared/acts';
import type { WorkList } from '@tendesh/contracts/work/work';
import type { ProblemBody } from '../../src/demo/client';
import { amendmentActs, halfAndHalf } from '../support/amendments';
import { sumsOf } from '../support/allocations';
import { START, startWorld, type World } from '../support/world';

/** Of the sewing shop: half own money, half grant. */
const COST = 140_000_000;

describe('closing a case', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set(START));

  const close = async (
    caseId: string,
    outcome: string,
    { name = 'elena.kim', version = 0, actualCostMinor = null as number | null } = {},
  ) => {
    const seen = version || (await world.story.page(caseId, 'irina.petrova')).case.version;
    return (await world.as(name)).post<Written & ProblemBody>(
      `/cases/${caseId}/closure`,
      { outcome, note: ' Well done. ', actualCostMinor },
      { version: seen },
    );
  };
  const codes = (answer: { body: ProblemBody }) => answer.body.violations.map(({ code }) => code);

  it('waits for the decision on an application', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'submitted' });
    expect(codes(await close(caseId, 'terminated'))).toEqual(['open_application_exists']);
    const page = await world.story.page(caseId, 'elena.kim');
    expect(page.case.actions.find(({ act }) => act === 'close')).toMatchObject({
      permitted: false,
      whyNot: [{ code: 'open_application_exists' }],
    });
  });

  it('waits for the decision on an amendment', async () => {
    const told = await world.story.anApplication({ stage: 'approved', plan: halfAndHalf });
    const asked = await amendmentActs(world).propose(told, { costMinor: 120_000_000, grantMinor: 50_000_000 });
    expect(asked.status).toBe(201);
    expect(codes(await close(told.caseId, 'terminated'))).toEqual(['amendment_open']);
  });

  it('is not complete before the agreement on an amended award is signed, and waits for nobody until then', async () => {
    const told = await world.story.anApplication({ stage: 'signed', plan: halfAndHalf });
    await world.story.release(told, 'talant.osmonov', 1);
    await world.story.disburse(told, 'gulnara.sadykova');
    for (const month of [1, 3, 6, 12]) await missVisit(told.caseId, month);
    const paid = { costMinor: 105_000_000, grantMinor: 35_000_000 };
    await amendmentActs(world).propose(told, paid);
    expect((await amendmentActs(world).approve(told)).status).toBe(201);
    expect(codes(await close(told.caseId, 'completed', { actualCostMinor: paid.costMinor }))).toEqual([
      'signed_agreement_missing',
    ]);
    const { body } = await (await world.as('elena.kim')).get<WorkList>('/work');
    expect(body.items.filter(({ caseId }) => caseId === told.caseId)).toEqual([]);
    expect(codes(await close(told.caseId, 'completed'))).toContain('actual_cost_missing');
    expect((await close(told.caseId, 'terminated', { actualCostMinor: paid.costMinor })).status).toBe(201);
  });

  it('is for the manager of the office alone', async () => {
    const { caseId } = await world.story.aCase();
    expect((await close(caseId, 'withdrawn', { name: 'aigul.asanova' })).status).toBe(403);
    expect((await close(caseId, 'withdrawn', { name: 'sultan.mamatov', version: 1 })).status).toBe(404);
    expect((await close(caseId, 'withdrawn', { version: 9 })).status).toBe(409);
    expect((await close(caseId, 'withdrawn')).status).toBe(201);
    const page = await world.story.page(caseId, 'elena.kim');
    expect(page.case).toMatchObject({
      status: 'closed',
      outcome: 'withdrawn',
      closedOn: '2026-03-02',
      closingNote: 'Well done.',
    });
    expect((await close(caseId, 'withdrawn')).status).toBe(409);
  });

  it('is not complete without an award', async () => {
    const { caseId } = await world.story.aCase();
    expect(codes(await close(caseId, 'completed'))).toEqual(['award_missing']);
  });

  it('never happens over a release that was not paid, and completes only with the grant paid and the visits made', async () => {
    const told = await world.story.anApplication({ stage: 'released' });
    expect(codes(await close(told.caseId, 'terminated'))).toEqual(['release_not_disbursed']);
    await world.story.disburse(told, 'gulnara.sadykova');
    const outstanding = await close(told.caseId, 'completed');
    expect(outstanding.body.violations).toMatchObject([
      { code: 'visits_outstanding', params: { visits: 4 } },
      { code: 'actual_cost_missing', pointer: '/actualCostMinor' },
    ]);
    for (const [month, day] of [
      [1, '2026-04-02'],
      [3, '2026-06-02'],
      [6, '2026-09-02'],
      [12, '2027-03-02'],
    ] as const) {
      world.clock.set(new Date(`${day}T04:00:00Z`));
      await world.story.recordVisit(told.caseId, 'zarina.rahimova', month, day);
    }
    expect((await close(told.caseId, 'completed', { actualCostMinor: COST })).status).toBe(201);
    const { rows } = await world.sql.query<{ detail: object }>(
      `select detail from audit_event where case_id = $1 and act = 'closed'`,
      [told.caseId],
    );
    expect(rows).toEqual([
      {
        detail: {
          outcome: 'completed',
          actualCostMinor: COST,
          entitledMinor: COST / 2,
          recoverMinor: 0,
          dueMinor: 0,
        },
      },
    ]);
  });

  it('asks back what the actual costs do not entitle to, completes when it is repaid, and keeps the account', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    for (const month of [1, 3, 6, 12]) await missVisit(told.caseId, month);
    // The machines were cheaper: of 1,200,000.00 own money of 700,000.00 leaves 500,000.00 for the grant.
    const cheaper = COST - 20_000_000;
    const owing = await close(told.caseId, 'completed', { actualCostMinor: cheaper });
    expect(owing.body.violations).toMatchObject([
      { code: 'recovery_outstanding', params: { recoverMinor: 20_000_000 } },
    ]);
    const finance = await world.as('gulnara.sadykova');
    const award = (await world.story.page(told.caseId, 'gulnara.sadykova')).award;
    const repayment = { amountMinor: 20_000_000, reference: 'PAY-IN 7', paidOn: '2026-03-02' };
    const repaid = await finance.post(`/awards/${award?.id}/repayments`, repayment, { version: award?.version ?? 0 });
    expect(repaid.status).toBe(201);
    expect((await close(told.caseId, 'completed', { actualCostMinor: cheaper })).status).toBe(201);
    const { rows } = await world.sql.query('select * from closing_account where case_id = $1', [told.caseId]);
    expect(rows).toMatchObject([
      { actual_cost_minor: cheaper, entitled_minor: 50_000_000, repaid_minor: 20_000_000, recover_minor: 0 },
    ]);
  });

  it('ends as terminated with the debt on record, and a raw row cannot forgive it', async () => {
    const told = await world.story.anApplication({ stage: 'disbursed' });
    expect((await close(told.caseId, 'terminated', { actualCostMinor: 0 })).status).toBe(201);
    const { rows } = await world.sql.query<{ recover_minor: number }>(
      'select recover_minor from closing_account where case_id = $1',
      [told.caseId],
    );
    expect(rows).toEqual([{ recover_minor: COST / 2 }]);
    await expect(
      world.sql.query('update closing_account set recover_minor = 0 where case_id = $1', [told.caseId]),
    ).rejects.toThrow(/recovery_is_what_is_out_above_entitlement/);
  });

  it('sets free what was not paid of the grant: all of it, or what is not out', async () => {
    const awardOf = async (caseId: string) => (await world.story.page(caseId, 'irina.petrova')).award;
    const before = await sumsOf(world);
    const unpaid = await world.story.anApplication({ stage: 'signed' });
    expect((await close(unpaid.caseId, 'deceased')).status).toBe(201);
    expect(await awardOf(unpaid.caseId)).toMatchObject({ status: 'cancelled' });
    expect(await sumsOf(world)).toEqual(before);
    const begun = await world.story.anApplication({ stage: 'signed' });
    await world.story.release(begun, 'talant.osmonov', 1);
    await world.story.disburse(begun, 'gulnara.sadykova');
    const paid = (await awardOf(begun.caseId))?.disbursedMinor ?? 0;
    expect((await sumsOf(world)).committed - before.committed).toBe(COST / 2);
    expect((await close(begun.caseId, 'terminated')).status).toBe(201);
    expect(await awardOf(begun.caseId)).toMatchObject({ status: 'ended' });
    const more = await sumsOf(world);
    expect(paid).toBeGreaterThan(0);
    expect([more.committed, more.obligated, more.disbursed].map((sum) => sum - paid)).toEqual([
      before.committed,
      before.obligated,
      before.disbursed,
    ]);
    const { rows } = await world.sql.query<{ detail: object }>(
      `select detail from audit_event where case_id = $1 and noun = 'award' and act = 'ended'`,
      [begun.caseId],
    );
    expect(rows).toEqual([{ detail: { status: 'ended', freedMinor: COST / 2 - paid } }]);
  });

  it('says how much it set free, with what was repaid before', async () => {
    const told = await world.story.anApplication({ stage: 'signed' });
    await world.story.release(told, 'talant.osmonov', 1);
    await world.story.disburse(told, 'gulnara.sadykova');
    const award = (await world.story.page(told.caseId, 'gulnara.sadykova')).award;
    const repayment = { amountMinor: 7_000, reference: 'PAY-IN 8', paidOn: '2026-03-02' };
    const finance = await world.as('gulnara.sadykova');
    const repaid = await finance.post(`/awards/${award?.id}/repayments`, repayment, { version: award?.version ?? 0 });
    expect(repaid.status).toBe(201);
    const before = await sumsOf(world);
    expect((await close(told.caseId, 'terminated')).status).toBe(201);
    const { rows } = await world.sql.query<{ freed: number }>(
      `select (detail->>'freedMinor')::int as freed from audit_event where case_id = $1 and act = 'ended'`,
      [told.caseId],
    );
    expect(rows).toEqual([{ freed: before.committed - (await sumsOf(world)).committed }]);
    expect(rows).toEqual([{ freed: COST / 2 - (award?.disbursedMinor ?? 0) + 7_000 }]);
  });

  const missVisit = async (caseId: string, month: number) => {
    const visit = (await world.story.page(caseId, 'zarina.rahimova')).visits.find((one) => one.month === month);
    const monitor = await world.as('zarina.rahimova');
    const reason = { reason: 'The road was closed.' };
    await monitor.post(`/visits/${visit?.id}/miss`, reason, { version: visit?.version ?? 0 });
  };
});
