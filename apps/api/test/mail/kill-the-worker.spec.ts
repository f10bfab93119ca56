import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StrandedMails } from '@tendesh/contracts/mail/mail';
import { databaseUrl } from '../support/global-setup';
import { type MailServer, startMailServer } from '../support/mail-server';
import { startWorld, type World } from '../support/world';

const MAILS = 1_000;
const KILLS = 4;
/** After the time at which the clock of the test stands, so that the servers that are killed find them, and it does not. */
const DUE = '2026-06-01T00:00:00Z';

/** A server in a process of its own, on the real clock: killed hard, it can finish nothing. */
describe('a server that is killed in the middle of a thousand mails', () => {
  let world: World;
  let server: MailServer;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    server = await startMailServer({ thinksMs: 6 });
    // It clears up too, as a server does that goes on while another one dies.
    world = await startWorld({ SMTP_URL: server.url });
    await world.sql.query(
      `insert into outgoing_mail (id, recipient, template, language, params, created_at, next_attempt_at)
       select gen_random_uuid(), 'reader' || n || '@tendesh.example', 'invitation', 'ky', '{}', $1, $1
       from generate_series(1, ${MAILS}) n`,
      [DUE],
    );
  });
  afterAll(async () => {
    await Promise.all(children.map(end));
    await server.stop();
    await world.stop();
  });

  it('sends none twice, and loses none: what a kill leaves in doubt is listed for a person', async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const child = await startServer();
      const enough = Math.round((MAILS * kill) / (KILLS + 1)) + randomInt(60);
      await until(() => Promise.resolve(server.ids.length >= enough));
      await end(child);
    }
    // Two at once clear up after the last kill.
    await Promise.all([startServer(), startServer()]);
    await until(async () => (await count(`status in ('waiting', 'sending')`)) === 0);

    const delivered = new Set(server.ids);
    expect(server.ids).toHaveLength(delivered.size);
    const administrator = await world.as('bakyt.jumabaev');
    const listed = (await administrator.get<StrandedMails>('/mail')).body.items;
    expect(listed.map(({ status }) => status)).toEqual(listed.map(() => 'unconfirmed'));
    // Each lane has one mail in its hands when it is killed.
    expect(listed.length).toBeLessThanOrEqual(KILLS * 6);
    const missing = listed.filter(({ id }) => !delivered.has(id));
    expect(delivered.size + missing.length).toBe(MAILS);

    // A kill between two writes of one instant: the mailbox does not have it, and a person lets it go out.
    for (const { id } of missing) expect((await administrator.post(`/mail/${id}/sending`)).status).toBe(201);
    await world.sql.query(`update outgoing_mail set next_attempt_at = $1 where status = 'waiting'`, [DUE]);
    await until(async () => (await count(`status in ('waiting', 'sending')`)) === 0);
    expect(server.ids).toHaveLength(MAILS);
    expect(new Set(server.ids).size).toBe(MAILS);
  }, 180_000);

  async function startServer(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(process.cwd(), 'apps/api/test/support/mail-process.mjs')], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? ''),
        TENDESH_DATA: world.dataDir,
        SMTP_URL: server.url,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    if (child.stdout !== null) await once(child.stdout, 'data');
    return child;
  }

  async function count(where: string): Promise<number> {
    const { rows } = await world.sql.query<{ count: number }>(`select count(*)::int from outgoing_mail where ${where}`);
    return rows[0]?.count ?? 0;
  }
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Looks until it is so: what is waited for happens in another process. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const patience = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > patience) throw new Error('It never came to that');
    await pause(2);
  }
}
