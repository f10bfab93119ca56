import type { Written } from '@tendesh/contracts/shared/acts';
import type { CaseOfficerChoices } from '@tendesh/contracts/staff/staff';
import { staff } from '@tendesh/testing/reference';
import { v7 as uuidv7 } from 'uuid';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

const idOf = (name: string) => staff.find(({ email }) => email === `${name}@tendesh.example`)?.id ?? '';

describe('reassigning a case', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(async () => {
    ({ caseId } = await world.story.aCase());
  });
  afterAll(() => world.stop());

  const reassign = async (to: string, { by = 'elena.kim', version = 1, reason = 'Moves to another office' } = {}) =>
    (await world.as(by)).post<Written & ProblemBody>(
      `/cases/${caseId}/reassignment`,
      { caseOfficerId: idOf(to), reason },
      { version },
    );

  it('makes a colleague its officer, and both count as officers from then on', async () => {
    expect((await reassign('adilet.kadyrov')).body).toEqual({ id: caseId, version: 2 });
    const { rows } = await world.sql.query('select staff_id from duty_act where case_id = $1 order by id', [caseId]);
    expect(rows).toEqual([{ staff_id: idOf('aigul.asanova') }, { staff_id: idOf('adilet.kadyrov') }]);
    const audit = await world.sql.query(
      `select reason, detail from audit_trail where case_id = $1 and act = 'reassigned'`,
      [caseId],
    );
    expect(audit.rows).toEqual([
      { reason: 'Moves to another office', detail: { from: idOf('aigul.asanova'), to: idOf('adilet.kadyrov') } },
    ]);
  });

  it.each(['elena.kim', 'cholpon.ergeshova', 'aigul.asanova'])('does not make %s its officer', async (name) => {
    expect((await reassign(name)).body.violations).toMatchObject([
      { code: 'unknown_value', pointer: '/caseOfficerId' },
    ]);
  });

  it('does not make its officer who verified on it, and does not offer that choice', async () => {
    const manager = await world.as('elena.kim');
    const choices = async () => (await manager.get<CaseOfficerChoices>(`/cases/${caseId}/officer-choices`)).body.items;
    expect(await choices()).toEqual([{ id: idOf('adilet.kadyrov'), fullName: 'Adilet Kadyrov', officeName: 'Osh' }]);
    await world.sql.query(
      `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
       select $1, id, office_id, $2, 'verified_contribution', id, now() from assistance_case where id = $3`,
      [uuidv7(), idOf('adilet.kadyrov'), caseId],
    );
    const { status, body } = await reassign('adilet.kadyrov');
    expect(status).toBe(403);
    expect(body.violations).toMatchObject([{ code: 'duty_conflict', params: { done: 'verified_contribution' } }]);
    expect(await choices()).toEqual([]);
  });

  it('is an act of a manager of the office on the version that he saw, with a reason', async () => {
    expect((await reassign('adilet.kadyrov', { by: 'aigul.asanova' })).status).toBe(403);
    expect((await reassign('adilet.kadyrov', { by: 'sultan.mamatov' })).status).toBe(404);
    expect((await reassign('adilet.kadyrov', { version: 7 })).body.code).toBe('stale_version');
    expect((await reassign('adilet.kadyrov', { reason: '' })).status).toBe(400);
  });
});
