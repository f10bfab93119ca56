import type {
  ConfirmedRateList,
  ExchangeRatePage,
  RateListResult,
  WaitingRateLists,
} from '@tendesh/contracts/programmes/exchange-rates';
import type { ProblemBody } from '../../src/demo/client';
import { csv } from '../support/rates';
import { startWorld, type World } from '../support/world';

/** As the UN Treasury lists them: a title, one line per country, the dollar among them. */
const list = `United Nations Operational Rates of Exchange

Country,Currency,Abbrev.,Effective Date,Rate
Afghanistan,Afghani,AFN,01 Mar 2026,70.150
Belgium,Euro,EUR,01 Mar 2026,0.851
France,Euro,EUR,01 Mar 2026,0.851
Kazakhstan,Tenge,KZT,01 Mar 2026,512.500
"United States, of America",US Dollar,USD,01 Mar 2026,1.000
Uzbekistan,Sum,UZS,01 Mar 2026,"12,650.25"
`;

describe('the monthly list of the United Nations', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const send = async (content: string | Buffer, fields: Record<string, string> = {}, name = 'gulnara.sadykova') =>
    (await world.as(name)).upload<RateListResult & ProblemBody>('/exchange-rate-lists', csv(content), fields);
  const confirm = async (id: string | null, name: string) =>
    (await world.as(name)).post<ConfirmedRateList & ProblemBody>(`/exchange-rate-lists/${id}/confirmation`);
  const ofMonth = async () =>
    (await (await world.as('aigul.asanova')).get<ExchangeRatePage>('/exchange-rates?month=2026-03')).body.items;
  const waiting = async (name: string) =>
    (await (await world.as(name)).get<WaitingRateLists>('/exchange-rate-lists')).body.items;

  it('is taken with what is new, and says what stands already and what differs', async () => {
    const { status, body } = await send(list);
    expect(status).toBe(200);
    expect(
      body.lines.map(({ line, currency, state, standingPerUsdE8 }) => [line, currency, state, standingPerUsdE8]),
    ).toEqual([
      [5, 'EUR', 'same', 85_100_000],
      [7, 'KZT', 'new', null],
      [9, 'UZS', 'new', null],
    ]);
    expect(body.passedOver).toBe(2);
    const changed = await send(list.replaceAll('0.851', '0.853'));
    expect(changed.body.lines[0]).toMatchObject({
      state: 'different',
      perUsdE8: 85_300_000,
      standingPerUsdE8: 85_100_000,
    });
    expect((await ofMonth()).find(({ currency }) => currency === 'EUR')?.perUsdE8).toBe(85_100_000);
  });

  it('brings nothing when it is taken again', async () => {
    const first = await send(list);
    const again = await send(list);
    expect(first.body.listId).not.toBeNull();
    expect(again.body.listId).toBeNull();
    expect(again.body.lines.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
    expect((await ofMonth()).filter(({ status }) => status === 'proposed')).toHaveLength(2);
  });

  it('is confirmed by a second person as one act', async () => {
    const { listId } = (await send(list)).body;
    expect((await confirm(listId, 'gulnara.sadykova')).body.violations[0]?.code).toBe('four_eyes');
    expect((await waiting('gulnara.sadykova'))[0]?.action.permitted).toBe(false);
    expect((await waiting('bakyt.jumabaev'))[0]).toMatchObject({
      ...{ id: listId, count: 2, currencies: ['KZT', 'UZS'], enteredBy: { fullName: 'Gulnara Sadykova' } },
      action: { act: 'confirm', permitted: true },
    });
    expect((await confirm(listId, 'bakyt.jumabaev')).body.count).toBe(2);
    expect((await ofMonth()).filter(({ status }) => status !== 'confirmed')).toEqual([]);
    expect(await waiting('bakyt.jumabaev')).toEqual([]);
    expect((await confirm(listId, 'bakyt.jumabaev')).status).toBe(409);
  });

  it('shows in a preview what it would bring, and writes nothing', async () => {
    const { body } = await send(list, { preview: 'true' });
    expect(body.lines.filter(({ state }) => state === 'new')).toHaveLength(2);
    expect(body.listId).toBeNull();
    expect(await ofMonth()).toHaveLength(5);
  });

  it('is refused whole for its bad lines, each with its number and reason', async () => {
    const bad = list
      .replace('512.500', '0')
      .replace('UZS,01 Mar 2026', 'UZS,01/03/2026')
      .replace('France,Euro,EUR,01 Mar 2026,0.851', 'France,Euro,EUR,01 Mar 2026,0.861')
      .replace('AFN', 'Afghani');
    const { status, body } = await send(bad);
    expect(status).toBe(422);
    expect(body.violations.map(({ code, params }) => [params?.['line'], code])).toEqual([
      [4, 'unknown_value'],
      [6, 'rate_list_contradicts_itself'],
      [7, 'must_be_positive'],
      [9, 'not_a_date'],
    ]);
    expect(await ofMonth()).toHaveLength(5);
  });

  it('is refused for days that have not come', async () => {
    const { body } = await send(list.replaceAll('01 Mar', '01 Apr'));
    expect(body.violations.map(({ code, params }) => [params?.['line'], code])).toEqual([
      [5, 'in_the_future'],
      [7, 'in_the_future'],
      [9, 'in_the_future'],
    ]);
  });

  it.each([
    ['a file without a heading', 'EUR,0.85\nGBP,0.74\n'],
    ['a heading with nothing below it', 'Abbrev.,Effective Date,Rate\n'],
    ['an empty file', ''],
    ['a quotation mark that never closes', 'Abbrev.,Effective Date,Rate\n"EUR,01 Mar 2026,0.85\n'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ])('is not %s', async (_, content) => {
    expect((await send(content)).body.violations[0]).toMatchObject({ code: 'rate_list_unreadable' });
  });

  it('is sent by who may enter rates, and with a file', async () => {
    expect((await send(list, {}, 'elena.kim')).status).toBe(403);
    const finance = await world.as('gulnara.sadykova');
    expect((await finance.post('/exchange-rate-lists', {})).status).toBe(400);
  });
});
