import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { StaffPage } from '@tendesh/contracts/staff/staff';
import { officeId } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { MailWorker } from '../../src/platform/mail/mail-worker';
import { startWorld, type World } from '../support/world';

const newcomer = {
  email: 'New.Officer@Tendesh.example',
  fullName: 'Өмүрбек Жээнбеков',
  language: 'ky',
  officeId: officeId('KG-OSH'),
  roles: ['case_officer'],
  programmeIds: [],
};

describe('inviting staff', () => {
  let world: World;
  let received: Buffer[];
  let server: SMTPServer;

  beforeAll(async () => {
    received = [];
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          received.push(Buffer.concat(parts));
          done();
        });
      },
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.server.address() as { port: number };
    world = await startWorld({ SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'http://tendesh.test' });
  });
  afterAll(async () => {
    await world.stop();
    await new Promise<void>((closed) => server.close(closed));
  });

  it('mails a link through SMTP in the language of the person, with which a password is chosen once', async () => {
    const administrator = await world.as('bakyt.jumabaev');
    expect((await administrator.post('/staff', newcomer)).status).toBe(201);
    await world.app.get(MailWorker).sendAllDue();

    expect(received).toHaveLength(1);
    const mail = await simpleParser(received[0] ?? Buffer.alloc(0));
    expect(mail.subject).toBe('Tendesh системасына чакыруу');
    const token = /http:\/\/tendesh\.test\/invitation\/(\S+)/.exec(mail.text ?? '')?.[1] ?? '';

    const nobody = world.anonymous();
    expect((await nobody.get<{ email: string }>(`/invitations/${token}`)).body.email).toBe(
      'new.officer@tendesh.example',
    );
    const weak = await nobody.post<ProblemBody>(`/invitations/${token}`, { password: 'short' });
    expect(weak.body.violations[0]?.code).toBe('password_too_short');
    expect((await nobody.post(`/invitations/${token}`, { password: 'seven green apples' })).status).toBe(204);
    expect((await nobody.post(`/invitations/${token}`, { password: 'eight green apples' })).status).toBe(422);
    const signedIn = await nobody.post('/session', { email: newcomer.email, password: 'seven green apples' });
    expect(signedIn.status).toBe(200);
    const { rows } = await world.sql.query(
      `select s.email, e.staff_id from audit_event e join staff s on s.id = e.noun_id where e.act = 'password_changed'`,
    );
    expect(rows).toEqual([{ email: 'new.officer@tendesh.example', staff_id: null }]);
  });

  it('refuses an e-mail that is taken, at the field', async () => {
    const administrator = await world.as('bakyt.jumabaev');
    const answer = await administrator.post<ProblemBody>('/staff', newcomer);
    expect(answer.body.violations).toEqual([{ code: 'email_taken', pointer: '/email' }]);
  });

  it('is for administrators only', async () => {
    const manager = await world.as('elena.kim');
    expect((await manager.post('/staff', newcomer)).status).toBe(403);
    expect((await manager.get('/staff')).status).toBe(403);
  });

  it('never leaves the office without an administrator', async () => {
    const administrator = await world.as('bakyt.jumabaev');
    const [me] = (await administrator.get<StaffPage>('/staff?q=jumabaev')).body.items;
    const demoted = { ...newcomer, email: undefined, roles: ['auditor'], fullName: 'Bakyt Jumabaev', language: 'en' };
    const answer = await administrator.put<ProblemBody>(`/staff/${me?.id}`, demoted, { version: me?.version ?? 0 });
    expect(answer.body.violations[0]?.code).toBe('last_administrator');
  });

  it('refuses a change of a record that somebody else has changed', async () => {
    const administrator = await world.as('bakyt.jumabaev');
    const [person] = (await administrator.get<StaffPage>('/staff?q=elena')).body.items;
    const changed = {
      fullName: 'Elena Kim',
      language: 'ru',
      officeId: officeId('KG-OSH'),
      roles: ['manager'],
      programmeIds: [],
    };
    expect((await administrator.put(`/staff/${person?.id}`, changed, { version: 1 })).status).toBe(200);
    const stale = await administrator.put<ProblemBody>(`/staff/${person?.id}`, changed, { version: 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
  });
});

describe('mail without a server', () => {
  it('is written to a folder on disk', async () => {
    const world = await startWorld();
    await (await world.as('bakyt.jumabaev')).post('/staff', newcomer);
    await world.app.get(MailWorker).sendAllDue();
    const [file] = await readdir(join(world.dataDir, 'mail'));
    const mail = await simpleParser(await readFile(join(world.dataDir, 'mail', file ?? '')));
    expect(mail.text).toContain('/invitation/');
    await world.stop();
  });
});
