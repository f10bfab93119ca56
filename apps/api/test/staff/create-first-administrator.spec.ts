import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate';
import { createFirstAdministrator } from '../../src/staff/create-first-administrator';
import { hashOfToken } from '../../src/staff/tokens';
import { databaseUrl } from '../support/global-setup';
import { START } from '../support/world';

const words = ['--email', 'Ainura.Kulova@Example.org', '--name', 'Ainura Kulova', '--language', 'ky'];

describe('the first administrator', () => {
  const server = process.env['TENDESH_TEST_DATABASE'] ?? '';
  const name = `empty_${randomBytes(6).toString('hex')}`;
  let sql: pg.Client;

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    await migrate(databaseUrl(server, name));
    sql = new pg.Client({ connectionString: databaseUrl(server, name) });
    await sql.connect();
  });
  afterAll(async () => {
    await sql.end();
    await onServer(`drop database ${name} with (force)`);
  });

  it.each([
    [['--email', 'not an address', '--name', 'Ainura Kulova'], '"not an address" is not an e-mail address.'],
    [[...words, '--country', 'UZ'], 'The country must be KG or TJ.'],
    [[...words, '--language', 'de'], 'The language must be one of en, ru, ky, tg.'],
    [['--name', 'Ainura Kulova'], 'Say who: npm run admin:create'],
    [[...words, '--role', 'auditor'], 'Say who: npm run admin:create'],
  ])('is refused with one sentence for %j', async (wrong, sentence) => {
    const refusal = await createFirstAdministrator(sql, wrong, START).catch((error: unknown) => error);
    expect((refusal as Error).message).toContain(sentence);
    expect((refusal as Error).message).not.toContain('\n');
    expect((await sql.query('select from staff')).rowCount).toBe(0);
  });

  it('is invited into an empty database, with an office, for seven days', async () => {
    const token = await createFirstAdministrator(sql, words, START);
    const { rows } = await sql.query<object>(
      `select s.email, s.full_name, s.status, s.language, o.code, r.role, t.purpose, t.expires_at
       from staff s join office o on o.id = s.office_id join staff_role r on r.staff_id = s.id
         join staff_token t on t.staff_id = s.id where t.token_hash = $1`,
      [hashOfToken(token)],
    );
    expect(rows).toEqual([
      {
        ...{ email: 'ainura.kulova@example.org', full_name: 'Ainura Kulova', status: 'invited', language: 'ky' },
        ...{ code: 'KG-BSK', role: 'administrator', purpose: 'invitation' },
        expires_at: new Date(START.getTime() + 7 * 86_400_000),
      },
    ]);
  });

  it('is the only one who comes this way', async () => {
    const second = ['--email', 'somebody@example.org', '--name', 'Somebody Else'];
    await expect(createFirstAdministrator(sql, second, START)).rejects.toThrow('has an administrator already');
    expect((await sql.query('select from staff')).rowCount).toBe(1);
  });

  it('is not made of somebody who has an account', async () => {
    await sql.query(`update staff set status = 'disabled'`);
    await expect(createFirstAdministrator(sql, words, START)).rejects.toThrow(
      'ainura.kulova@example.org has an account already.',
    );
  });

  async function onServer(query: string): Promise<void> {
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(query);
    await admin.end();
  }
});
