import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { migrate, rollback } from '../../src/platform/database/migrate';
import { databaseUrl } from '../support/global-setup';

const server = process.env['TENDESH_TEST_DATABASE'] ?? '';
const name = `migrations_${randomBytes(6).toString('hex')}`;
const url = databaseUrl(server, name);
const numbers = readdirSync('migrations')
  .filter((file) => file.endsWith('.sql'))
  .map((file) => Number(file.slice(0, 4)));

beforeAll(() => query(server, `create database ${name}`));
afterAll(() => query(server, `drop database ${name} with (force)`));

describe('migrations', () => {
  it('each go down to what stood before them, and up again', async () => {
    await migrate(url, { to: 0 });
    for (const number of numbers) {
      const before = await schema();
      await migrate(url, { to: number });
      const after = await schema();
      await rollback(url);
      expect([number, await schema()]).toEqual([number, before]);
      await migrate(url, { to: number });
      expect([number, await schema()]).toEqual([number, after]);
    }
  }, 60_000);

  it('all go down, one after another, and up again to the same schema', async () => {
    await migrate(url);
    const newest = await schema();
    expect(await rollback(url, { to: 0 })).toHaveLength(numbers.length);
    expect(
      await query(url, `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`),
    ).toEqual([{ relname: 'migration' }]);
    await migrate(url);
    expect(await schema()).toEqual(newest);
  }, 60_000);
});

/** Everything that a migration can make, as text. */
async function schema(): Promise<unknown[]> {
  const rows = await query(
    url,
    `select format('column %s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
        pg_get_expr(d.adbin, d.adrelid)) as line
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     union all select format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
       from pg_constraint where connamespace = 'public'::regnamespace
     union all select indexdef from pg_indexes where schemaname = 'public'
     union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
     union all select pg_get_functiondef(p.oid) from pg_proc p where pronamespace = 'public'::regnamespace
       and prokind = 'f' and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
     union all select format('policy %s on %s to %s: %s / %s', policyname, tablename, roles, qual, with_check)
       from pg_policies where schemaname = 'public'
     union all select format('row security of %s', relname) from pg_class
       where relnamespace = 'public'::regnamespace and relrowsecurity
     union all select format('grant %s on %s', privilege_type, table_name) from information_schema.role_table_grants
       where grantee = 'tendesh_app'
     union all select format('default %s %s', defaclobjtype, defaclacl) from pg_default_acl
     union all select format('extension %s', extname) from pg_extension
     order by line`,
  );
  return rows.map(({ line }) => line);
}

async function query(on: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: on });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
