import { DataSource, type EntityMetadata } from 'typeorm';
import { startWorld, type World } from '../support/world';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

const nameOfType: Readonly<Record<string, string>> = { timestamptz: 'timestamp with time zone' };

describe('entities equal migrations', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const ofDatabase = async (): Promise<Map<string, Column[]>> => {
    const { rows } = await world.sql.query<{ table: string; columns: Column[] }>(
      `select table_name as table, json_agg(json_build_object('name', column_name, 'type', data_type,
         'nullable', is_nullable = 'YES') order by column_name) as columns
       from information_schema.columns where table_schema = 'public' group by table_name`,
    );
    return new Map(rows.map(({ table, columns }) => [table, columns]));
  };
  const entities = () => world.app.get(DataSource).entityMetadatas;

  it('in the columns of every table that has an entity: names, types and nullability, both ways', async () => {
    const tables = await ofDatabase();
    expect(Object.fromEntries(entities().map((entity) => [entity.tableName, columnsOf(entity)]))).toEqual(
      Object.fromEntries(entities().map((entity) => [entity.tableName, tables.get(entity.tableName)])),
    );
  });

  it('in the primary keys', async () => {
    const { rows } = await world.sql.query<{ key: string }>(
      `select c.conrelid::regclass || ' ' || string_agg(a.attname, ' ' order by a.attname) as key
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
       where c.contype = 'p' group by c.conrelid`,
    );
    const keys = entities().map((entity) => [entity.tableName, ...primaryKeyOf(entity)].join(' '));
    expect(rows.map((row) => row.key)).toEqual(expect.arrayContaining(keys));
  });

  it('and every noun of a case has its entity', () => {
    const tables = entities().map((entity) => entity.tableName);
    expect(tables).toEqual(
      expect.arrayContaining(['staff', 'returnee', 'assistance_case', 'document', 'application', 'contribution']),
    );
  });
});

function columnsOf(entity: EntityMetadata): Column[] {
  return entity.columns
    .map(({ databaseName, type, isNullable }) => {
      const plain = typeof type === 'string' ? type : type.name;
      return { name: databaseName, type: nameOfType[plain] ?? plain, nullable: isNullable };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function primaryKeyOf(entity: EntityMetadata): string[] {
  return entity.primaryColumns.map((column) => column.databaseName).sort();
}
