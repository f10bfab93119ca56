import type { ExchangeRatePage } from '@tendesh/contracts/programmes/exchange-rates';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { aConfirmedRate, aProposedRate } from '../support/rates';
import { startWorld, type World } from '../support/world';

const tenge = { currency: 'KZT', perUsdE8: 51_250_000_000, validFrom: '2026-03-01', source: 'un_operational' };

describe('an exchange rate', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const enter = async (change: object = {}, name = 'gulnara.sadykova') =>
    (await world.as(name)).post<Written & ProblemBody>('/exchange-rates', { ...tenge, ...change });
  const reasons = async (change: object) => {
    const { status, body } = await enter(change);
    return [status, ...body.violations.map(({ code, pointer }) => `${code} ${pointer}`)];
  };
  const act = async (name: string, id: string, what: string, body: object, version: number) =>
    (await world.as(name)).post<Written & ProblemBody>(`/exchange-rates/${id}/${what}`, body, { version });
  const listed = async (query = '', name = 'aigul.asanova') =>
    (await (await world.as(name)).get<ExchangeRatePage>(`/exchange-rates${query}`)).body;

  it('is entered by one and confirmed by another, who are both shown', async () => {
    const { id, version } = await aProposedRate(world, tenge);
    const own = await act('gulnara.sadykova', id, 'confirmation', {}, version);
    expect([own.status, own.body.violations[0]?.code]).toEqual([403, 'four_eyes']);
    expect((await act('rustam.saidov', id, 'confirmation', {}, version)).status).toBe(201);
    const [rate] = (await listed('?currency=KZT')).items;
    expect(rate).toMatchObject({
      ...{ status: 'confirmed', perUsdE8: 51_250_000_000, validFrom: '2026-03-01', source: 'un_operational' },
      ...{ enteredBy: { fullName: 'Gulnara Sadykova' }, confirmedBy: { fullName: 'Rustam Saidov' }, isUsed: false },
    });
  });

  it('is refused for tomorrow, at zero, below zero, for the dollar, and for a currency without known digits', async () => {
    expect(await reasons({ validFrom: '2026-03-03' })).toEqual([422, 'in_the_future /validFrom']);
    expect(await reasons({ perUsdE8: 0 })).toEqual([400, 'must_be_positive /perUsdE8']);
    expect(await reasons({ perUsdE8: -1 })).toEqual([400, 'must_be_positive /perUsdE8']);
    expect(await reasons({ perUsdE8: 1.5 })).toEqual([400, 'not_whole /perUsdE8']);
    expect(await reasons({ currency: 'USD' })).toEqual([422, 'dollar_is_the_measure /currency']);
    expect(await reasons({ currency: 'XAU' })).toEqual([422, 'currency_unknown /currency']);
    expect(await reasons({ source: 'other' })).toEqual([422, 'required /sourceNote']);
  });

  it('takes the day of the office for today: five in the morning in Bishkek is still yesterday in Greenwich', async () => {
    world.clock.set(new Date('2026-03-02T23:00:00Z'));
    expect((await enter({ validFrom: '2026-03-03' })).status).toBe(201);
  });

  it('stands once for a currency, day and source, also when two people enter it at once', async () => {
    const answers = await Promise.all([enter(), enter({}, 'rustam.saidov'), enter({ source: 'central_bank' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body.violations[0]).toMatchObject({ code: 'rate_exists', pointer: '/validFrom' });
  });

  it('is withdrawn with a reason, and may then be entered anew', async () => {
    const { id, version } = await aConfirmedRate(world, tenge);
    expect((await act('bakyt.jumabaev', id, 'withdrawal', { reason: '' }, version)).status).toBe(400);
    expect((await act('bakyt.jumabaev', id, 'withdrawal', { reason: 'A digit too many' }, version)).status).toBe(201);
    expect((await enter()).status).toBe(201);
    const statuses = (await listed('?currency=KZT')).items.map(({ status }) => status);
    expect(statuses.sort()).toEqual(['proposed', 'withdrawn']);
  });

  it('is changed only by who saw its newest version', async () => {
    const { id, version } = await aConfirmedRate(world, tenge);
    const stale = await act('bakyt.jumabaev', id, 'withdrawal', { reason: 'A digit too many' }, version - 1);
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
    expect((await act('rustam.saidov', id, 'confirmation', {}, version)).body.code).toBe('conflict');
  });

  it('is for finance officers and administrators to enter, and for everybody who reads cases to see', async () => {
    expect((await enter({}, 'elena.kim')).status).toBe(403);
    const { id, version } = await aProposedRate(world, tenge);
    expect((await act('elena.kim', id, 'confirmation', {}, version)).status).toBe(403);
    const [rate] = (await listed('?currency=KZT', 'irina.petrova')).items;
    expect(rate?.actions.map((one) => one.permitted)).toEqual([false, false]);
  });

  it('is listed newest first, by currency and month, page by page', async () => {
    const march = await listed('?month=2026-03');
    expect(march.items.map(({ currency }) => currency)).toEqual(['TJS', 'RUB', 'KGS', 'GBP', 'EUR']);
    const first = await listed('?currency=GBP&limit=2');
    const second = await listed(`?currency=GBP&limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ validFrom }) => validFrom)).toEqual([
      '2026-12-01',
      '2026-11-01',
      '2026-10-01',
      '2026-09-01',
    ]);
    expect((await (await world.as('aigul.asanova')).get('/exchange-rates?month=March')).status).toBe(400);
  });

  it('leaves a trail of who entered, confirmed and withdrew it', async () => {
    const { id, version } = await aConfirmedRate(world, tenge);
    await act('rustam.saidov', id, 'withdrawal', { reason: 'Read from the wrong line' }, version);
    const { rows } = await world.sql.query(
      `select act, reason from audit_trail where noun = 'exchange_rate' and noun_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([
      { act: 'entered', reason: null },
      { act: 'confirmed', reason: null },
      { act: 'withdrawn', reason: 'Read from the wrong line' },
    ]);
  });

  it('is refused by the row itself when one person is both', async () => {
    const { id } = await aProposedRate(world, tenge);
    await expect(
      world.sql.query(
        `update exchange_rate set status = 'confirmed', confirmed_by = entered_by, confirmed_at = now() where id = $1`,
        [id],
      ),
    ).rejects.toThrow('rate_is_not_confirmed_by_who_entered_it');
  });
});
