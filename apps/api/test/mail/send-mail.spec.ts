import type { StrandedMails } from '@tendesh/contracts/mail/mail';
import { MailWorker } from '../../src/platform/mail/mail-worker';
import { type MailServer, startMailServer } from '../support/mail-server';
import { START, startWorld, type World } from '../support/world';

describe('mail in the outbox', () => {
  let server: MailServer;
  let world: World;
  afterEach(async () => {
    await world.stop();
    await server.stop();
  });

  it('is sent once, though two servers look at the same time', async () => {
    server = await startMailServer({ thinksMs: 3 });
    world = await startWorld({ SMTP_URL: server.url });
    await wait(300);
    const worker = world.app.get(MailWorker);
    await Promise.all([worker.sendAllDue(), worker.sendAllDue()]);
    // The server's own round may have taken some too.
    while ((await statuses())['sending'] !== undefined) await new Promise((next) => setImmediate(next));
    expect(server.ids).toHaveLength(300);
    expect(new Set(server.ids).size).toBe(300);
    expect(await statuses()).toEqual({ sent: 300 });
  });

  it('waits longer after each refusal for a while, and is given up after the last', async () => {
    server = await startMailServer({ refuses: () => 451 });
    world = await startWorld({ SMTP_URL: server.url });
    await wait(1);
    const pauses: number[] = [];
    for (let next = await tryNext(); next !== null; next = await tryNext()) pauses.push(next);
    expect(pauses).toEqual([1, 5, 15, 60, 240, 720]);
    expect(await listed()).toEqual([
      expect.objectContaining({ status: 'failed', attempts: 7, reason: 'EENVELOPE 451' }),
    ]);
  });

  it('is given up at once where nobody of that name is, and can be sent again', async () => {
    let isKnown = false;
    server = await startMailServer({ refuses: () => (isKnown ? undefined : 550) });
    world = await startWorld({ SMTP_URL: server.url });
    await wait(1);
    await world.app.get(MailWorker).sendAllDue();
    const [mail] = await listed();
    expect(mail).toMatchObject({ status: 'failed', attempts: 1, reason: 'EENVELOPE 550' });
    isKnown = true;
    const administrator = await world.as('bakyt.jumabaev');
    expect((await administrator.post(`/mail/${mail?.id}/sending`)).status).toBe(201);
    expect((await administrator.post(`/mail/${mail?.id}/sending`)).status).toBe(409);
    await world.app.get(MailWorker).sendAllDue();
    expect([server.ids, await listed()]).toEqual([[mail?.id], []]);
  });

  it('is in doubt, and not repeated, where the server hangs up on the whole mail', async () => {
    server = await startMailServer({ hangsUp: true });
    world = await startWorld({ SMTP_URL: server.url });
    await wait(1);
    for (let round = 0; round < 3; round += 1) await world.app.get(MailWorker).sendAllDue();
    expect(server.ids).toHaveLength(1);
    expect(await listed()).toEqual([expect.objectContaining({ id: server.ids[0], status: 'unconfirmed' })]);
  });

  it('waits again where no server is to be reached', async () => {
    server = await startMailServer();
    world = await startWorld({ SMTP_URL: 'smtp://127.0.0.1:1' });
    await wait(1);
    await world.app.get(MailWorker).sendAllDue();
    expect(await statuses()).toEqual({ waiting: 1 });
  });

  it('is shown to administrators only', async () => {
    server = await startMailServer();
    world = await startWorld();
    const manager = await world.as('elena.kim');
    expect((await manager.get('/mail')).status).toBe(403);
  });

  async function wait(count: number): Promise<void> {
    await world.sql.query(
      `insert into outgoing_mail (id, recipient, template, language, params, created_at, next_attempt_at)
       select gen_random_uuid(), 'reader' || n || '@tendesh.example', 'invitation', 'tg', '{}', $1, $1
       from generate_series(1, ${count}) n`,
      [START],
    );
  }

  async function statuses(): Promise<Record<string, number>> {
    const { rows } = await world.sql.query<{ status: string; count: number }>(
      'select status, count(*)::int from outgoing_mail group by status',
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  /** Minutes until the next try after this one, whose time then has come; null when there is none. */
  async function tryNext(): Promise<number | null> {
    const now = world.clock.now().getTime();
    await world.app.get(MailWorker).sendAllDue();
    const { rows } = await world.sql.query<{ at: Date }>(
      `select next_attempt_at as at from outgoing_mail where status = 'waiting'`,
    );
    const at = rows[0]?.at;
    if (at === undefined) return null;
    world.clock.set(at);
    return (at.getTime() - now) / 60_000;
  }

  async function listed() {
    return (await (await world.as('bakyt.jumabaev')).get<StrandedMails>('/mail')).body.items;
  }
});
