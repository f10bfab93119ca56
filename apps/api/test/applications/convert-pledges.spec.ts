import type { Application, SavedApplication } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { ConvertMoney } from '../../src/programmes/convert-money';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { done } from '../../src/demo/story';
import { aConfirmedRate, aProposedRate } from '../support/rates';
import { START, startWorld, type World } from '../support/world';

/** GBP 3,000.00 at 0.744 and 87.45 are 352,620.97 som; savings in som make up 700,000.00. */
const POUNDS = 300_000;
const COMES_TO = 35_262_097;
const plan = {
  ...sewingShopPlan,
  pledges: [
    { kind: 'savings' as const, amountMinor: POUNDS, currency: 'GBP' },
    { kind: 'savings' as const, amountMinor: 70_000_000 - COMES_TO, currency: 'KGS' },
  ],
};
const LATER = { currency: 'GBP', perUsdE8: 80_000_000, validFrom: '2026-03-02' };

describe('a pledge of another currency', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const shown = async (id: string) =>
    done(await (await world.as('aigul.asanova')).get<Application>(`/applications/${id}`));
  const save = async (id: string, pledges: object[]) => {
    const officer = await world.as('aigul.asanova');
    const { version } = await shown(id);
    return officer.put<SavedApplication & ProblemBody>(`/applications/${id}`, { ...plan, pledges }, { version });
  };
  const submit = async (id: string) => {
    const { version } = await shown(id);
    const officer = await world.as('aigul.asanova');
    return officer.post<Written & ProblemBody>(`/applications/${id}/submission`, { declared: true }, { version });
  };
  const columns = async (id: string) =>
    (
      await world.sql.query<Record<string, unknown>>(
        `select amount_minor, currency, original_minor, original_currency, converted_on::text, from_per_usd_e8,
           to_per_usd_e8, from_rate_id is not null as has_from, to_rate_id is not null as has_to
         from contribution where application_id = $1 order by position`,
        [id],
      )
    ).rows;

  it('is converted about while it is a draft, at the rates of today', async () => {
    const { applicationId } = await world.story.anApplication({ plan });
    const { pledges, violations, rates, ratesOn } = await shown(applicationId);
    expect(violations).toEqual([]);
    expect([ratesOn, rates.map(({ currency }) => currency)]).toEqual([
      '2026-03-02',
      ['KGS', 'TJS', 'RUB', 'GBP', 'EUR'],
    ]);
    expect(pledges[0]).toMatchObject({
      ...{ amountMinor: POUNDS, currency: 'GBP' },
      conversion: {
        ...{ resultMinor: COMES_TO, currency: 'KGS', on: '2026-03-02', isLocked: false },
        rates: [
          { currency: 'GBP', perUsdE8: 74_400_000, validFrom: '2026-03-01', source: 'un_operational' },
          { currency: 'KGS', perUsdE8: 8_745_000_000, validFrom: '2026-03-01' },
        ],
      },
    });
    expect(pledges[1]?.conversion).toBeNull();
    await aConfirmedRate(world, { ...LATER, source: 'un_operational' });
    expect((await shown(applicationId)).pledges[0]?.conversion?.resultMinor).toBe(32_793_750);
  });

  it('is locked with its rates at the submission; the gate reads what it comes to', async () => {
    const { applicationId } = await world.story.anApplication({ plan, stage: 'submitted' });
    expect(await columns(applicationId)).toEqual([
      {
        ...{ amount_minor: COMES_TO, currency: 'KGS', original_minor: POUNDS, original_currency: 'GBP' },
        ...{ converted_on: '2026-03-02', from_per_usd_e8: 74_400_000, to_per_usd_e8: 8_745_000_000 },
        ...{ has_from: true, has_to: true },
      },
      {
        ...{ amount_minor: 70_000_000 - COMES_TO, currency: 'KGS', original_minor: null, original_currency: null },
        ...{ converted_on: null, from_per_usd_e8: null, to_per_usd_e8: null, has_from: false, has_to: false },
      },
    ]);
    const { rows } = await world.sql.query(`select own_counted_minor from match_gate where application_id = $1`, [
      applicationId,
    ]);
    expect(rows).toEqual([{ own_counted_minor: 70_000_000 }]);
  });

  it('is not moved by a later rate', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ plan, stage: 'submitted' });
    await aConfirmedRate(world, LATER);
    world.clock.set(new Date(START.getTime() + 40 * 86_400_000));
    const { pledges, rates } = await shown(applicationId);
    expect(pledges[0]?.conversion).toMatchObject({ resultMinor: COMES_TO, on: '2026-03-02', isLocked: true });
    expect(rates).toEqual([]);
    const page = done(await (await world.as('aigul.asanova')).get<CasePage>(`/cases/${caseId}/page`));
    expect(page.contributions.map(({ amountMinor }) => amountMinor)).toEqual([COMES_TO, 70_000_000 - COMES_TO]);
  });

  it('keeps its conversion through a return for correction, unless it is other money then', async () => {
    const { applicationId } = await world.story.anApplication({ plan, stage: 'assessed' });
    const corrections = [{ group: 'financing', reason: 'Say whose savings these are.' }];
    await world.story.actOnApplication({ applicationId, caseId: '', returneeId: '' }, 'elena.kim', 'return', {
      corrections,
    });
    await aConfirmedRate(world, LATER);
    const { pledges } = await shown(applicationId);
    expect(pledges[0]?.conversion).toMatchObject({ resultMinor: COMES_TO, isLocked: true });
    const added = { kind: 'remittance', amountMinor: 10_000, currency: 'GBP' };
    await save(applicationId, [
      ...pledges.map(({ id, kind, amountMinor, currency }) => ({ id, kind, amountMinor, currency })),
      added,
    ]);
    const after = (await shown(applicationId)).pledges;
    expect(after.map(({ conversion }) => conversion && [conversion.resultMinor, conversion.isLocked])).toEqual([
      [COMES_TO, true],
      null,
      [1_093_125, false],
    ]);
  });

  it('without a rate is kept, counts for nothing, and says which rate is missing at its field', async () => {
    const { applicationId } = await world.story.anApplication({ plan });
    const tenge = [{ kind: 'savings', amountMinor: 500_000, currency: 'KZT' }];
    const { body } = await save(applicationId, tenge);
    expect(body.violations).toContainEqual({
      ...{ code: 'exchange_rate_missing', pointer: '/pledges/0/currency' },
      params: { currency: 'KZT', on: '2026-03-02' },
    });
    expect((await shown(applicationId)).pledges[0]).toMatchObject({
      ...{ amountMinor: 500_000, currency: 'KZT' },
      conversion: { resultMinor: null, rates: [] },
    });
    const refused = await submit(applicationId);
    expect([refused.status, refused.body.violations[0]?.code]).toEqual([422, 'exchange_rate_missing']);
    await aProposedRate(world, { currency: 'KZT', perUsdE8: 51_250_000_000, validFrom: '2026-03-01' });
    expect((await submit(applicationId)).body.violations[0]?.code).toBe('exchange_rate_missing');
  });

  it('is refused in a currency whose digits nobody knows', async () => {
    const { applicationId } = await world.story.anApplication({ plan });
    const { status, body } = await save(applicationId, [{ kind: 'savings', amountMinor: 1, currency: 'XAU' }]);
    expect([status, body.violations[0]]).toMatchObject([
      422,
      { code: 'currency_unknown', pointer: '/pledges/0/currency' },
    ]);
  });

  it('changes its currency while it is a draft, there and back', async () => {
    const { applicationId } = await world.story.anApplication();
    const [pledge] = (await shown(applicationId)).pledges;
    await save(applicationId, [{ id: pledge?.id, kind: 'savings', amountMinor: POUNDS, currency: 'GBP' }]);
    expect((await columns(applicationId))[0]).toMatchObject({ amount_minor: COMES_TO, original_minor: POUNDS });
    await save(applicationId, [{ id: pledge?.id, kind: 'savings', amountMinor: 5, currency: 'KGS' }]);
    expect((await columns(applicationId))[0]).toMatchObject({ amount_minor: 5, original_minor: null });
  });

  it('holds its rate: that cannot be withdrawn any more, and one that can is not used', async () => {
    const { applicationId } = await world.story.anApplication({ plan });
    const bank = await aConfirmedRate(world, LATER);
    expect((await submit(applicationId)).status).toBe(422);
    const other = { ...plan, pledges: [plan.pledges[0], { ...plan.pledges[1], amountMinor: 70_000_000 - 32_793_750 }] };
    const { applicationId: second } = await world.story.anApplication({
      plan: other as typeof plan,
      stage: 'submitted',
    });
    const administrator = await world.as('bakyt.jumabaev');
    const reason = { reason: 'Not the rate of the day' };
    const refused = await administrator.post<ProblemBody>(`/exchange-rates/${bank.id}/withdrawal`, reason, {
      version: bank.version,
    });
    expect([refused.status, refused.body.violations[0]?.code]).toEqual([422, 'rate_in_use']);
    expect((await columns(second))[0]).toMatchObject({ from_per_usd_e8: 80_000_000 });
  });

  it('and the withdrawal of its rate at the same moment: one of the two wins', async () => {
    for (const currency of ['KZT', 'UZS']) {
      const rate = await aConfirmedRate(world, { currency, perUsdE8: 51_250_000_000, validFrom: '2026-03-01' });
      const { applicationId } = await world.story.anApplication({
        plan: { ...plan, pledges: [{ kind: 'savings', amountMinor: 410_234_420, currency }] },
      });
      const { version } = await shown(applicationId);
      const officer = await world.as('aigul.asanova');
      const administrator = await world.as('bakyt.jumabaev');
      const [submitted, withdrawn] = await Promise.all([
        officer.post<ProblemBody>(`/applications/${applicationId}/submission`, { declared: true }, { version }),
        administrator.post<ProblemBody>(
          `/exchange-rates/${rate.id}/withdrawal`,
          { reason: 'Wrong line' },
          { version: rate.version },
        ),
      ]);
      const { rows } = await world.sql.query<{ status: string; used: boolean }>(
        `select status, first_used_at is not null as used from exchange_rate where id = $1`,
        [rate.id],
      );
      const wins =
        submitted.status === 201 ? { status: 'confirmed', used: true } : { status: 'withdrawn', used: false };
      const loser = wins.used ? withdrawn : submitted;
      expect(['rate_in_use', 'exchange_rate_missing']).toContain(loser.body.violations[0]?.code);
      expect([rows[0], withdrawn.status === 201]).toEqual([wins, submitted.status !== 201]);
    }
  });

  it('is refused by the rows themselves: another amount, no conversion, and shown money that was not converted', async () => {
    const { applicationId } = await world.story.anApplication({ plan, stage: 'submitted' });
    const change = (what: string) =>
      world.sql.query(`update contribution set ${what} where application_id = $1 and original_minor is not null`, [
        applicationId,
      ]);
    await expect(change('amount_minor = amount_minor + 1')).rejects.toThrow('amount_follows_from_its_rates');
    await expect(change('original_minor = original_minor + 1')).rejects.toThrow('amount_follows_from_its_rates');
    await expect(change('from_rate_id = null')).rejects.toThrow('conversion_is_whole');
    await expect(change(`original_currency = 'KGS'`)).rejects.toThrow('original_amount_is_of_another_currency');
    const unlock =
      'converted_on = null, from_rate_id = null, to_rate_id = null, from_per_usd_e8 = null, to_per_usd_e8 = null';
    await expect(change(unlock)).rejects.toThrow('not converted');
    await expect(change(`${unlock}, status = 'evidenced'`)).rejects.toThrow('shown_money_is_converted');
    const { applicationId: draft } = await world.story.anApplication({ plan });
    await expect(
      world.sql.query(
        `update application set status = 'submitted', submitted_at = now(), rule_set_id = (select id from rule_set limit 1)
         where id = $1`,
        [draft],
      ),
    ).rejects.toThrow('not converted');
  });

  it('goes all the way to a verified contribution in the currency of the programme', async () => {
    const { caseId } = await world.story.anApplication({ plan, stage: 'verified' });
    const page = done(await (await world.as('aigul.asanova')).get<CasePage>(`/cases/${caseId}/page`));
    expect(page.contributions.map(({ verifiedMinor }) => verifiedMinor)).toEqual([COMES_TO, 70_000_000 - COMES_TO]);
  });

  it('is converted for others too: a paper by the rates of its own date', async () => {
    const money = world.app.get(ConvertMoney, { strict: false });
    const at = (on: string, currency = 'GBP') =>
      world.app
        .get(UnitOfWork, { strict: false })
        .system((tx) => money.at(tx, { amountMinor: POUNDS, currency }, 'KGS', on));
    expect((await at('2025-12-20')).conversion?.rates.map(({ validFrom }) => validFrom)).toEqual([
      '2025-12-01',
      '2025-12-01',
    ]);
    expect((await at('2023-12-31')).violations.map(({ params }) => params)).toEqual([
      { currency: 'GBP', on: '2023-12-31' },
      { currency: 'KGS', on: '2023-12-31' },
    ]);
    expect((await at('2023-12-31', 'KGS')).conversion).toMatchObject({ resultMinor: POUNDS, rates: [] });
  });
});
