import pg from 'pg';
import { officeId } from '@tendesh/testing/reference';
import { databaseUrl } from '../support/global-setup';
import type { Told } from '../../src/demo/story';
import { startWorld, type World } from '../support/world';

/** They name an office, but are no part of a case. */
const NOT_OF_A_CASE = ['audit_event', 'audit_trail', 'case_number_series', 'programme_office', 'staff'];
/** The room stays in sight of who stepped aside from one item of it; what it shows of that item, its presenter decides. */
const OF_THE_ROOM = ['committee_conflict', 'committee_item', 'committee_vote'];
const OSH = officeId('KG-OSH');

describe('row-level security', () => {
  let world: World;
  let app: pg.Client;
  let tables: string[];
  let told: Told;

  beforeAll(async () => {
    world = await startWorld();
    tables = await tablesOfACase(world);
    told = await world.story.anApplication({ stage: 'disbursed' });
    await world.story.aCase({ cast: { officer: 'cholpon.ergeshova' } });
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    app = new pg.Client({ connectionString: url, options: '-c role=tendesh_app' });
    await app.connect();
  }, 60_000);
  afterAll(async () => {
    await app.end();
    await world.stop();
  });

  it('stands on every table of a case', async () => {
    const { rows } = await world.sql.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_policies p on p.tablename = c.relname
       where c.relrowsecurity and 'tendesh_app' = any (p.roles) and p.qual like '%office_id%' order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tables);
  });

  it('shows a query without a filter the rows of the offices that were named, and no other', async () => {
    const all = await counts(world.sql, tables, `office_id = '${OSH}'`);
    expect(await seen({ office_ids: OSH })).toEqual(all);
    expect(await seen({ office_ids: officeId('TJ-DYU') })).toEqual(tables.map((name) => [name, 0]));
    // The comparison says something only where there are rows, of this office and of another one.
    expect(all.filter(([, count]) => count > 0).length).toBeGreaterThan(tables.length / 2);
    expect(await counts(world.sql, ['assistance_case'], `office_id <> '${OSH}'`)).toEqual([['assistance_case', 1]]);
  });

  it('shows nothing where no office was named', async () => {
    expect(await seen({})).toEqual(tables.map((name) => [name, 0]));
    expect(await seen({ office_ids: '', all_offices: 'off' })).toEqual(tables.map((name) => [name, 0]));
  });

  it('shows everything where all offices were', async () => {
    expect(await seen({ all_offices: 'on' })).toEqual(await counts(world.sql, tables));
  });

  it('keeps who stepped aside from every table of a case, whatever is written about it in future', async () => {
    const { rows } = await world.sql.query<{ name: string }>(
      `select tablename as name from pg_policies
       where policyname = 'hidden_from_the_recused' and permissive = 'RESTRICTIVE' order by name`,
    );
    expect(rows.map(({ name }) => name)).toEqual(tables.filter((name) => !OF_THE_ROOM.includes(name)));
  });

  it('hides all rows of a case from who stepped aside from it, and no other', async () => {
    const ids = Object.values(told);
    const shown = await seen({ all_offices: 'on', recused_ids: ids.join(',') });
    const left: [string, number][] = [];
    for (const table of tables) left.push(...(await counts(world.sql, [table], `not (${await isOf(table, ids)})`)));
    expect(shown).toEqual(left);
    const all = await counts(world.sql, tables);
    expect(all.filter(([, count], index) => count > (left[index]?.[1] ?? 0)).length).toBeGreaterThan(tables.length / 2);
  });

  it('holds where a function searches with the rights of the owner', async () => {
    const found = async (settings: Record<string, string>) => {
      let ids: unknown[] = [];
      await inOffice(settings, async () => {
        ids = (await app.query(`select returnees_found(array['%s%', '%'])`)).rows;
      });
      return ids.length;
    };
    expect([await found({ office_ids: OSH }), await found({ all_offices: 'on' })]).toEqual([1, 2]);
    expect([await found({ office_ids: officeId('TJ-DYU') }), await found({}), await found({ office_ids: '' })]).toEqual(
      [0, 0, 0],
    );
  });

  it('is stepped around by no other function', async () => {
    const { rows } = await world.sql.query<{ name: string }>(
      `select proname as name from pg_proc where prosecdef and prorettype <> 'trigger'::regtype
         and pronamespace = 'public'::regnamespace and has_function_privilege('tendesh_app', oid, 'execute') order by name`,
    );
    // The two that compare write a match for both offices and tell the caller nothing; an anchor names nobody.
    // The two of programmes count grants and name offices, for a programme that runs in several; so does the one that
    // looks whether a person came to another office before.
    const counting = ['grants_of_call', 'offices_of_applications'];
    const known = [
      'anchor_audit',
      'compare_document',
      'compare_evidence',
      'complaint_figures',
      'found_in_offices',
      ...counting,
      'returnees_found',
    ];
    expect(rows.map(({ name }) => name)).toEqual(known);
  });

  it('refuses a row for an office that was not named', async () => {
    await inOffice({ office_ids: OSH }, async () => {
      const writing = app.query(`update assistance_case set office_id = $1`, [officeId('TJ-DYU')]);
      await expect(writing).rejects.toThrow('new row violates row-level security policy');
    });
  });

  it('cannot be stepped around: the role owns nothing and has no right to', async () => {
    const { rows } = await world.sql.query<object>(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
         (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = 'tendesh_app'`,
    );
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false };
    expect(rows).toEqual([{ ...none, owned: 0 }]);
  });

  it.each(['audit_event', 'match_gate', 'duty_act', 'decision', 'rule_set'])(
    'leaves what %s says as it was written',
    async (table) => {
      await expect(app.query(`update ${table} set id = id`)).rejects.toThrow('permission denied');
      await expect(app.query(`delete from ${table}`)).rejects.toThrow('permission denied');
      await expect(app.query(`truncate ${table}`)).rejects.toThrow('permission denied');
    },
  );

  it.each(['audit_chain', 'audit_anchor', 'audit_anchor_head'])('lets only the database write %s', async (table) => {
    for (const change of [
      `insert into ${table} select * from ${table}`,
      `update ${table} set hash = hash`,
      `delete from ${table}`,
      `truncate ${table}`,
    ])
      await expect(app.query(change)).rejects.toThrow('permission denied');
  });

  it('leaves the words of an act as they were written', async () => {
    await expect(app.query('update audit_text set text = text')).rejects.toThrow('permission denied');
    await expect(app.query('delete from audit_text')).rejects.toThrow('permission denied');
  });

  it('lets nobody change what an approved rule set says, nor take one away', async () => {
    await expect(app.query(`update rule_set set rules = rules`)).rejects.toThrow('never changes');
    await expect(app.query(`update rule_set set programme_id = programme_id`)).rejects.toThrow('permission denied');
    await expect(app.query('delete from rule_set')).rejects.toThrow('permission denied');
  });

  it('lets nobody change what an exchange rate says', async () => {
    for (const column of ['currency', 'per_usd_e8', 'valid_from', 'source', 'entered_by'])
      await expect(app.query(`update exchange_rate set ${column} = ${column}`)).rejects.toThrow('permission denied');
    await expect(app.query('delete from exchange_rate')).rejects.toThrow('permission denied');
  });

  /** That a row is of these: by its case, its application or its returnee, or because it is one of them. */
  async function isOf(table: string, ids: readonly string[]): Promise<string> {
    const { rows } = await world.sql.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1
         and (column_name in ('case_id', 'application_id', 'returnee_id') or column_name = 'id')`,
      [table],
    );
    return rows
      .map(({ name }) => `coalesce(${name} in (${ids.map((id) => `'${id}'`).join(', ')}), false)`)
      .join(' or ');
  }

  async function seen(settings: Record<string, string>): Promise<[string, number][]> {
    let result: [string, number][] = [];
    await inOffice(settings, async () => {
      result = await counts(app, tables);
    });
    return result;
  }

  async function inOffice(settings: Record<string, string>, work: () => Promise<void>): Promise<void> {
    await app.query('begin');
    for (const [name, value] of Object.entries(settings))
      await app.query(`select set_config($1, $2, true)`, [`tendesh.${name}`, value]);
    await work().finally(() => app.query('rollback'));
  }
});

async function tablesOfACase({ sql }: World): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('office_id', 'case_id') and table_name <> all ($1) order by name`,
    [NOT_OF_A_CASE],
  );
  return rows.map(({ name }) => name);
}

async function counts(client: pg.Client, tables: readonly string[], where = 'true'): Promise<[string, number][]> {
  const found: [string, number][] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table} where ${where}`);
    found.push([table, rows[0]?.count ?? 0]);
  }
  return found;
}
