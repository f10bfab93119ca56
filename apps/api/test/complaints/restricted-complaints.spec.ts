import pg from 'pg';
import type { ComplaintList } from '@tendesh/contracts/complaints/complaints';
import { complaintCategories, isRestricted } from '@tendesh/domain/complaints/complaint-categories';
import { officeId, staff } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { routesOf } from '../laws/permission-matrix/routes';
import { situations } from '../laws/permission-matrix/subjects';
import { aComplaint, complaint, FOCAL_POINT } from '../support/complaints';
import { databaseUrl } from '../support/global-setup';
import { startWorld, type World } from '../support/world';

const MARK = 'Zxqv-mark-of-what-was-told';

describe('a complaint about staff', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('is seen by nobody but the focal point, on whatever route it is looked for', async () => {
    for (const category of complaintCategories.filter(isRestricted))
      await aComplaint(world, { category, description: `${MARK} in the office of Osh`, contact: MARK });
    const known = await situations();
    const gets = routesOf(world).filter(({ name }) => name.startsWith('GET ') && known[name] !== undefined);
    const paths: string[] = [];
    for (const { name } of gets) paths.push((await known[name]?.(world))?.path ?? '');
    const everybody = staff.filter(({ roles }) => !roles.includes('complaints_officer'));
    const seen: string[] = [];
    for (const { email } of everybody) {
      const person = await world.as(email.split('@')[0] ?? '');
      for (const path of [...paths, `/search?q=${MARK}`, '/complaints?category=fraud']) {
        const { body } = await person.get<unknown>(path);
        if (JSON.stringify(body ?? '').includes(MARK)) seen.push(`${email} ${path}`);
      }
    }
    expect(seen).toEqual([]);
    expect(paths.length).toBeGreaterThan(25);
    const { items } = (await (await world.as(FOCAL_POINT)).get<ComplaintList>('/complaints')).body;
    expect(items.filter(({ restricted }) => restricted)).toHaveLength(4);
  }, 240_000);

  it('leaves in the trail that something was written down, and neither kind nor office nor words', async () => {
    const { id, version } = await aComplaint(world, { category: 'fraud', description: `${MARK} once more` });
    await (await world.as(FOCAL_POINT)).post(`/complaints/${id}/referral`, {}, { version });
    const { rows } = await world.sql.query(
      `select act, case_id, detail, reason from audit_trail where noun_id = $1 order by id`,
      [id],
    );
    const bare = { case_id: null, detail: {}, reason: null };
    expect(rows).toEqual([
      { act: 'recorded', ...bare },
      { act: 'viewed', ...bare },
      { act: 'referred', ...bare },
    ]);
  });

  it('names no case', async () => {
    const officer = await world.as(cast.officer);
    const { caseId } = await world.story.aCase();
    const { case: found } = await world.story.page(caseId, cast.officer);
    const request = { ...complaint, category: 'fraud', caseNumber: found.number };
    const { status, body } = await officer.post<ProblemBody>('/complaints', request);
    expect([status, body.violations[0]?.code]).toEqual([422, 'restricted_names_no_case']);
  });

  it('is not shown by a query that forgets every filter', async () => {
    await aComplaint(world, { category: 'staff_conduct' });
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    const app = new pg.Client({ connectionString: url, options: '-c role=tendesh_app' });
    await app.connect();
    const counted = async (settings: Record<string, string>) => {
      await app.query('begin');
      for (const [name, value] of Object.entries(settings))
        await app.query(`select set_config($1, $2, true)`, [name, value]);
      const { rows } = await app.query<{ count: number }>('select count(*)::int from complaint where restricted');
      await app.query('rollback');
      return rows[0]?.count;
    };
    const osh = { 'tendesh.office_ids': officeId('KG-OSH') };
    expect(await counted({ 'tendesh.all_offices': 'on' })).toBe(0);
    expect(await counted({ ...osh, 'tendesh.complaints': 'ordinary' })).toBe(0);
    expect(await counted({ 'tendesh.complaints': 'all' })).toBeGreaterThan(0);
    await app.end();
  });
});
