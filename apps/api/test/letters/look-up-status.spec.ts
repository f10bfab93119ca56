import type { StatusSlip } from '@tendesh/contracts/letters/letters';
import { cast } from '../../src/demo/story';
import { startWorld, type World } from '../support/world';

describe('the public page', () => {
  let world: World;
  let slip: StatusSlip;
  let caseId: string;
  let address = 0;

  beforeAll(async () => {
    world = await startWorld();
    ({ caseId } = await world.story.anApplication({ stage: 'approved' }));
    slip = await newSlip();
  });
  afterAll(() => world.stop());

  it('shows stage and next step, and nothing else', async () => {
    const answer = await ask(slip.caseNumber, slip.code ?? '');
    expect(answer.statusCode).toBe(200);
    expect(textOf(answer.body)).toBe(
      'Where does my application stand? Where does my application stand? Now Your grant is approved. Next Show the documents of your own money and sign the agreement at the office. Look up another one English Русский Кыргызча Тоҷикӣ',
    );
    expect(answer.body).not.toContain(slip.caseNumber);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect([answer.headers['x-robots-tag'], answer.headers['cache-control']]).toEqual([
      'noindex, nofollow',
      'no-store',
    ]);
    expect(answer.body).not.toContain('<script');
  });

  it('promises no letter to whose application was withdrawn: none is written', async () => {
    const withdrawn = await world.story.anApplication({ stage: 'submitted' });
    await world.story.actOnApplication(withdrawn, cast.officer, 'withdrawal', { reason: 'Works abroad again' });
    const { body } = await (await world.as(cast.officer)).post<StatusSlip>(`/cases/${withdrawn.caseId}/status-slip`);
    expect(textOf((await ask(body.caseNumber, body.code ?? '')).body)).toContain('our letter if there is one');
  });

  it('speaks four languages, by choice or as the browser asks', async () => {
    const get = (url: string, language = '') =>
      world.app.inject({ method: 'GET', url, headers: { 'accept-language': language } });
    expect((await get('/status?lang=tg')).body).toContain('Дархости ман дар кадом марҳила аст?');
    expect((await get('/status', 'ky-KG,ru;q=0.8')).body).toContain('Өтүнмөм кайсы баскычта?');
    expect((await get('/status', 'fr')).body).toContain('На каком этапе моя заявка?');
  });

  it('reads a code as people type it', async () => {
    const typed = (slip.code ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await ask(` ${slip.caseNumber.toLowerCase()} `, typed)).body).toContain('Your grant is approved');
  });

  it('answers a wrong number, a wrong code and no code alike', async () => {
    const wrong = slip.code?.startsWith('0') ? '1' : '0';
    const other = await world.story.aCase();
    const { rows } = await world.sql.query<{ number: string }>('select number from assistance_case where id = $1', [
      other.caseId,
    ]);
    const answers = [
      await ask(slip.caseNumber, wrong + (slip.code ?? '').slice(1)),
      await ask('KG-OSH-2026-99999', slip.code ?? ''),
      await ask(rows[0]?.number ?? '', slip.code ?? ''),
      await ask(slip.caseNumber, 'no code'),
    ].map(({ statusCode, body }) => [statusCode, body.replace(/value="[^"]*"/, '')]);
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.[1]).toContain('Number and code do not belong together');
  });

  it('knows only the newest code, of which it keeps no letter', async () => {
    const renewed = await newSlip();
    expect((await ask(slip.caseNumber, slip.code ?? '')).body).toContain('do not belong together');
    expect((await ask(renewed.caseNumber, renewed.code ?? '')).body).toContain('Your grant is approved');
    const plain = (renewed.code ?? '').replaceAll('-', '');
    const { rows } = await world.sql.query<{ all: string }>(
      `select (select string_agg(k::text, ' ') from status_code k) || (select coalesce(string_agg(i::text, ' '), '') from idempotency_key i)
         || (select string_agg(e::text, ' ') from audit_event e) as all`,
    );
    for (const kept of [plain, renewed.code ?? '', Buffer.from(plain).toString('hex')])
      expect(rows[0]?.all).not.toContain(kept);
    slip = renewed;
  });

  it('shows the code once: a repeated request makes no other one, and does not tell it again', async () => {
    const officer = await world.as(cast.officer);
    const send = () => officer.post<StatusSlip>(`/cases/${caseId}/status-slip`, {}, { idempotencyKey: 'slip-1' });
    const [first, second] = [(await send()).body, (await send()).body];
    expect(first.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(
      Buffer.from(first.pdf ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect([second.code, second.pdf]).toEqual([null, null]);
    expect((await ask(first.caseNumber, first.code ?? '')).body).toContain('Your grant is approved');
    slip = first;
  });

  it('is made by who looks after the case, and leaves its trace without the code', async () => {
    expect((await (await world.as('cholpon.ergeshova')).post(`/cases/${caseId}/status-slip`, {})).status).toBe(404);
    expect((await (await world.as('elena.kim')).post(`/cases/${caseId}/status-slip`, {})).status).toBe(403);
    const { rows } = await world.sql.query(
      `select detail from audit_event where noun = 'status_code' and act = 'made'`,
    );
    expect(rows).toContainEqual({ detail: {} });
  });

  it('lets one address guess a few times only, and all of them together not much more often', async () => {
    const codes: number[] = [];
    for (let guess = 0; guess < 12; guess += 1)
      codes.push((await ask(slip.caseNumber, 'AAAA-AAAA-AAAA', '10.9.9.9')).statusCode);
    expect(codes).toEqual([...Array<number>(10).fill(200), 429, 429]);
    const refused = await ask(slip.caseNumber, 'AAAA-AAAA-AAAA', '10.9.9.9');
    expect(refused.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(refused.body).toContain('Too many are asking');
    expect((await ask(slip.caseNumber, slip.code ?? '')).body).toContain('Your grant is approved');
    await world.sql.query(`update status_look_up set asked = 300`);
    expect((await ask(slip.caseNumber, slip.code ?? '')).body).toContain('Too many are asking');
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    expect((await ask(slip.caseNumber, slip.code ?? '')).body).toContain('Your grant is approved');
  });

  it('escapes what was typed', async () => {
    expect((await ask('"><script>alert(1)</script>', 'x')).body).not.toContain('<script>');
  });

  async function newSlip(): Promise<StatusSlip> {
    return (await (await world.as(cast.officer)).post<StatusSlip>(`/cases/${caseId}/status-slip`, {})).body;
  }

  /** As a browser without script sends it, each time from another address unless one is named. */
  function ask(number: string, code: string, from = `10.1.${(address += 1) >> 8}.${address & 255}`) {
    return world.app.inject({
      ...{ method: 'POST', url: '/status?lang=en' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      remoteAddress: from,
      payload: new URLSearchParams({ number, code }).toString(),
    });
  }
});

function textOf(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
