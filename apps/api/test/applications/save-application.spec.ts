import type { Application, SavedApplication } from '@tendesh/contracts/applications/applications';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

describe('saving a draft', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('takes an incomplete plan and says what is missing', async () => {
    const officer = await world.as('aigul.asanova');
    const { applicationId } = await world.story.anApplication();
    const draft = { ...sewingShopPlan, plan: { title: 'Only a title' } };
    const { body } = await officer.put<SavedApplication>(`/applications/${applicationId}`, draft, { version: 2 });
    expect(body.version).toBe(3);
    expect(body.violations.map(({ pointer }) => pointer)).toContain('/plan/description');
  });

  it('leaves one entry in the trail per editing spell, not per save', async () => {
    const officer = await world.as('aigul.asanova');
    const { applicationId } = await world.story.anApplication();
    for (const version of [2, 3, 4]) await officer.put(`/applications/${applicationId}`, sewingShopPlan, { version });
    const { rows } = await world.sql.query(`select from audit_event where noun_id = $1 and act = 'edited'`, [
      applicationId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('keeps the identity of a pledge from save to save', async () => {
    const officer = await world.as('aigul.asanova');
    const { applicationId } = await world.story.anApplication();
    const { body: application } = await officer.get<Application>(`/applications/${applicationId}`);
    const pledges = [
      { kind: 'municipality', funder: 'Kara-Suu', amountMinor: 100, currency: 'KGS' },
      ...application.pledges.map(({ id, kind, amountMinor, currency }) => ({ id, kind, amountMinor, currency })),
    ];
    const { body } = await officer.put<SavedApplication>(
      `/applications/${applicationId}`,
      { ...sewingShopPlan, pledges },
      { version: 2 },
    );
    expect(body.pledgeIds[1]).toBe(application.pledges[0]?.id);
  });

  it('refuses a stale version and leaves what the other one saved', async () => {
    const officer = await world.as('aigul.asanova');
    const { applicationId } = await world.story.anApplication();
    await officer.put(
      `/applications/${applicationId}`,
      { ...sewingShopPlan, plan: { title: 'First' } },
      { version: 2 },
    );
    const stale = await officer.put<ProblemBody>(
      `/applications/${applicationId}`,
      { ...sewingShopPlan, plan: { title: 'Second' } },
      { version: 2 },
    );
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
    expect((await officer.get<Application>(`/applications/${applicationId}`)).body.plan.title).toBe('First');
  });

  it('refuses amounts that together are beyond what can be counted, and keeps what was saved', async () => {
    const officer = await world.as('aigul.asanova');
    const { applicationId, caseId } = await world.story.anApplication();
    const line = { category: 'equipment', description: 'Machine', unit: 'piece', unitPriceMinor: MAX_MINOR };
    const plans = [
      { budgetLines: [{ ...line, quantityThousandths: 2_000 }] },
      { budgetLines: [1, 2].map(() => ({ ...line, quantityThousandths: 1_000 })) },
      { pledges: [1, 2].map(() => ({ kind: 'savings', amountMinor: MAX_MINOR, currency: 'KGS' })) },
    ];
    for (const change of plans) {
      const plan = { ...sewingShopPlan, ...change };
      const refused = await officer.put<ProblemBody>(`/applications/${applicationId}`, plan, { version: 2 });
      expect([refused.status, refused.body.violations]).toMatchObject([422, [{ code: 'too_large' }]]);
    }
    expect((await world.story.page(caseId, 'aigul.asanova')).match?.needMinor).toBe(140_000_000);
  });

  it('refuses a currency that nobody knows, negative amounts and text that is too long, at the field', async () => {
    const officer = await world.as('aigul.asanova');
    const { applicationId } = await world.story.anApplication();
    const save = async (change: object) =>
      (
        await officer.put<ProblemBody>(
          `/applications/${applicationId}`,
          { ...sewingShopPlan, ...change },
          { version: 2 },
        )
      ).body.violations[0];
    const pledge = { kind: 'savings', amountMinor: 100, currency: 'GBP' };
    expect(await save({ pledges: [{ ...pledge, currency: 'XAU' }] })).toMatchObject({
      code: 'currency_unknown',
      pointer: '/pledges/0/currency',
    });
    expect(await save({ pledges: [{ ...pledge, amountMinor: -1 }] })).toMatchObject({
      code: 'must_be_positive',
      pointer: '/pledges/0/amountMinor',
    });
    expect(await save({ pledges: [{ ...pledge, amountMinor: 0.5 }] })).toMatchObject({
      pointer: '/pledges/0/amountMinor',
    });
    expect(await save({ plan: { title: 'x'.repeat(201) } })).toMatchObject({
      code: 'too_long',
      pointer: '/plan/title',
    });
    expect(await save({ plan: { surprise: 1 } })).toMatchObject({
      code: 'unknown_property',
      pointer: '/plan/surprise',
    });
  });
});
