import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

describe('a note on a case', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await startWorld();
    ({ caseId } = await world.story.aCase());
  });
  afterAll(() => world.stop());

  const note = async (body: string, name = 'aigul.asanova') =>
    (await world.as(name)).post<{ id: string } & ProblemBody>(`/cases/${caseId}/notes`, { body });

  it('is kept with its writer, and the audit row does not repeat it', async () => {
    const { status, body } = await note('  Called, comes on Monday.  ', 'nurlan.toktogulov');
    expect(status).toBe(201);
    const { rows } = await world.sql.query('select body from case_note where id = $1', [body.id]);
    expect(rows).toEqual([{ body: 'Called, comes on Monday.' }]);
    const audit = await world.sql.query(`select act, detail from audit_event where noun_id = $1`, [body.id]);
    expect(audit.rows).toEqual([{ act: 'added', detail: {} }]);
  });

  it('is not empty, and not written by who only reads or sees other offices', async () => {
    expect((await note('   ')).body.violations).toMatchObject([{ code: 'required', pointer: '/body' }]);
    expect((await note('Seen', 'irina.petrova')).status).toBe(403);
    expect((await note('Seen', 'cholpon.ergeshova')).status).toBe(404);
  });
});
