import os from 'node:os';
import ExcelJS from 'exceljs';
import type { CaseListPage } from '@tendesh/contracts/reports/reports';
import type { ProblemBody } from '../../src/demo/client';
import { START, startWorld, type World } from '../support/world';

describe('exporting cases', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    const { caseId } = await world.story.anApplication({ stage: 'disbursed' });
    world.clock.set(new Date('2026-04-02T04:00:00Z'));
    await world.story.recordVisit(caseId, 'zarina.rahimova', 1, '2026-04-02');
    world.clock.set(START);
    await world.story.anApplication({ stage: 'submitted' });
    await world.story.aCase({ cast: { officer: 'cholpon.ergeshova' } });
    await world.sql.query(
      `update returnee set given_latn = '=cmd|calc!A1' where office_id <> (select id from office where code = 'KG-BTK')`,
    );
  });
  afterAll(() => world.stop());

  const download = async (path: string, name = 'zarina.rahimova') =>
    (await world.as(name)).get<ProblemBody>(`/reports/${path}`);
  const csvRows = async (query = '', name?: string) => {
    const { raw } = await download(`cases.csv${query}`, name);
    return raw
      .toString()
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
  };
  const xlsxRows = async (query = '') => {
    const book = new ExcelJS.Workbook();
    const { raw } = await download(`cases.xlsx${query}`);
    await book.xlsx.load(new Uint8Array(raw).buffer);
    const rows: unknown[][] = [];
    book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
    return { rows, book };
  };

  it.each(['', '?status=submitted', '?sort=number&direction=desc', '?officeId=00000000-0000-7000-8000-000000000000'])(
    'holds exactly the rows of the list for the filter "%s", in both formats',
    async (query) => {
      const list = (await (await world.as('zarina.rahimova')).get<CaseListPage>(`/reports/cases${query}`)).body;
      const numbers = list.items.map(({ number }) => number);
      const [header, ...rows] = await csvRows(query);
      expect(header?.[0]).toBe('case_number');
      expect(rows.map(([number]) => number)).toEqual(numbers);
      const [sheetHeader, ...sheetRows] = (await xlsxRows(query)).rows;
      expect(sheetHeader).toEqual(header);
      expect(sheetRows.map(([number]) => number)).toEqual(numbers);
    },
  );

  it('writes money as exact decimals beside its currency, and the shop with its 17 workers', async () => {
    const [header = [], row = []] = await csvRows('?status=approved');
    const line = Object.fromEntries(header.map((name, index) => [name, row[index]]));
    expect(line).toMatchObject({
      opened_on: '2026-03-02',
      currency: 'KGS',
      project_cost: '1400000.00',
      grant: '700000.00',
      workers_total: '17',
      products_per_week: '3000',
      operating: 'full',
    });
    const { rows } = await xlsxRows('?status=approved');
    expect(rows[1]?.[header.indexOf('grant')]).toBe(700_000);
  });

  it('names nobody without a purpose, and with one leaves a trace of who, what for and how many', async () => {
    const [header = []] = await csvRows();
    expect(header).not.toContain('name_latin');
    expect((await download('cases.csv')).raw.toString()).not.toContain('Sydykova');
    expect((await download('cases.csv?purpose=abc')).body.violations).toMatchObject([
      { code: 'too_short', pointer: '/purpose' },
    ]);
    const [named = []] = await csvRows('?purpose=Donor%20audit&q=Sydykova');
    expect(named).toEqual(expect.arrayContaining(['name_latin', 'telephones']));
    const { rows } = await world.sql.query(
      `select reason, detail from audit_trail where act = 'exported' and reason is not null`,
    );
    expect(rows).toEqual([
      { reason: 'Donor audit', detail: { format: 'csv', rows: 3, withPersons: true, filter: '{"searched":true}' } },
    ]);
  });

  it('runs no formula that somebody typed as a name', async () => {
    const { raw } = await download('cases.csv?purpose=Donor%20audit&sort=number');
    expect(raw.toString()).toContain(',Sydykova =cmd');
    await world.sql.query(`update returnee set surname_latn = '=1+1'`);
    expect((await download('cases.csv?purpose=Donor%20audit')).raw.toString()).toContain(",'=1+1");
    const { rows, book } = await xlsxRows('?purpose=Donor%20audit');
    const column = (rows[0] ?? []).indexOf('name_latin');
    expect(rows[1]?.[column]).toMatch(/^=1\+1/);
    expect(book.worksheets[0]?.getCell(2, column + 1).type).not.toBe(ExcelJS.ValueType.Formula);
  });

  it('begins with the mark of UTF-8 and is named by its day', async () => {
    const { raw, headers } = await download('cases.csv');
    expect(raw.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(headers['content-disposition']).toBe('attachment; filename="tendesh-cases-2026-03-02.csv"');
    expect(headers['content-type']).toContain('text/csv');
  });

  it('that fails on the way leaves no trace, and the next one works', async () => {
    const count = async () => (await world.sql.query(`select 1 from audit_event where act = 'exported'`)).rowCount;
    const before = await count();
    const directory = jest.spyOn(os, 'tmpdir').mockReturnValue('/nowhere');
    // As many as the pool has connections: none of them may keep a half-read answer for whoever comes next.
    const paths = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'cases.csv' : 'cases.xlsx'));
    const statuses = async () => new Set((await Promise.all(paths.map((path) => download(path)))).map((a) => a.status));
    expect(await statuses()).toEqual(new Set([500]));
    expect(await count()).toBe(before);
    directory.mockRestore();
    expect(await statuses()).toEqual(new Set([200]));
  });

  it('is for those who may export, within their scope', async () => {
    expect((await download('cases.csv', 'aigul.asanova')).status).toBe(403);
    expect((await csvRows('', 'sultan.mamatov')).slice(1).map(([number]) => number)).toEqual(['KG-BTK-2026-00001']);
  });
});
