import { hashPassword } from '../../src/staff/passwords';
import { startWorld, type World } from '../support/world';

const EMAIL = 'aigul.asanova@tendesh.example';
const PASSWORD = 'a long enough secret';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await world.sql.query('update staff set password_hash = $1', [await hashPassword(PASSWORD)]);
  });
  afterAll(() => world.stop());

  const signIn = (email: string, password: string) =>
    world
      .anonymous()
      .post<{ code: string; params: { until?: string }; email?: string }>('/session', { email, password });

  it('gives a session in an HttpOnly SameSite cookie, whatever the case of the e-mail', async () => {
    const answer = await signIn('Aigul.Asanova@Tendesh.example', PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body.email).toBe(EMAIL);
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('says the same about a wrong password and an unknown person', async () => {
    const wrong = await signIn('elena.kim@tendesh.example', 'not the password');
    const unknown = await signIn('nobody@tendesh.example', 'not the password');
    expect([wrong.status, wrong.body.code]).toEqual([unknown.status, unknown.body.code]);
    expect(wrong.body.code).toBe('invalid_credentials');
  });

  it('locks the account after five failures, says until when, and opens again then', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await signIn(EMAIL, 'wrong');
    const fifth = await signIn(EMAIL, 'wrong');
    expect(fifth.body.code).toBe('account_locked');
    expect((await signIn(EMAIL, PASSWORD)).body.code).toBe('account_locked');
    world.clock.set(new Date(fifth.body.params.until ?? ''));
    expect((await signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  it('refuses a write that does not come from the app', async () => {
    const answer = await world.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { email: EMAIL, password: PASSWORD },
    });
    expect(answer.statusCode).toBe(403);
  });

  it('ends a session at sign-out and when the person is disabled', async () => {
    const officer = await world.as('adilet.kadyrov');
    const administrator = await world.as('bakyt.jumabaev');
    expect((await officer.get('/session')).status).toBe(200);
    const { body } = await administrator.get<{ items: { id: string; version: number }[] }>('/staff?q=adilet');
    const [person] = body.items;
    await administrator.post(
      `/staff/${person?.id}/disablement`,
      { reason: 'left the office' },
      { version: person?.version ?? 0 },
    );
    expect((await officer.get('/session')).status).toBe(401);
  });
});
