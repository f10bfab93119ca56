import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { START, startWorld, type World } from '../support/world';

describe('closing a case', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set(START));

  const close = async (caseId: string, outcome: string, { name = 'elena.kim', version = 0 } = {}) => {
    const seen = version || (await world.story.page(caseId, 'irina.petrova')).case.version;
    return (await world.as(name)).post<Written & ProblemBody>(
      `/cases/${caseId}/closure`,
      { outcome, note: ' Well done. ' },
      { version: seen },
    );
  };
  const codes = (answer: { body: ProblemBody }) => answer.body.violations.map(({ code }) => code);

  it('waits for the decision on an application', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'submitted' });
    expect(codes(await close(caseId, 'terminated'))).toEqual(['open_application_exists']);
    const page = await world.story.page(caseId, 'elena.kim');
    expect(page.case.actions.find(({ act }) => act === 'close')).toMatchObject({
      permitted: false,
      whyNot: [{ code: 'open_application_exists' }],
    });
  });

  it('is for the manager of the office alone', async () => {
    const { caseId } = await world.story.aCase();
    expect((await close(caseId, 'withdrawn', { name: 'aigul.asanova' })).status).toBe(403);
    expect((await close(caseId, 'withdrawn', { name: 'sultan.mamatov', version: 1 })).status).toBe(404);
    expect((await close(caseId, 'withdrawn', { version: 9 })).status).toBe(409);
    expect((await close(caseId, 'withdrawn')).status).toBe(201);
    const page = await world.story.page(caseId, 'elena.kim');
    expect(page.case).toMatchObject({
      status: 'closed',
      outcome: 'withdrawn',
      closedOn: '2026-03-02',
      closingNote: 'Well done.',
    });
    expect((await close(caseId, 'withdrawn')).status).toBe(409);
  });

  it('is not complete without an award', async () => {
    const { caseId } = await world.story.aCase();
    expect(codes(await close(caseId, 'completed'))).toEqual(['signed_agreement_missing']);
  });

  it('never happens over a release that was not paid, and completes only with the grant paid and the visits made', async () => {
    const told = await world.story.anApplication({ stage: 'released' });
    expect(codes(await close(told.caseId, 'terminated'))).toEqual(['release_not_disbursed']);
    await world.story.disburse(told, 'gulnara.sadykova');
    const outstanding = await close(told.caseId, 'completed');
    expect(outstanding.body.violations).toMatchObject([{ code: 'visits_outstanding', params: { visits: 4 } }]);
    for (const [month, day] of [
      [1, '2026-04-02'],
      [3, '2026-06-02'],
      [6, '2026-09-02'],
      [12, '2027-03-02'],
    ] as const) {
      world.clock.set(new Date(`${day}T04:00:00Z`));
      await world.story.recordVisit(told.caseId, 'zarina.rahimova', month, day);
    }
    expect((await close(told.caseId, 'completed')).status).toBe(201);
    const { rows } = await world.sql.query(
      `select act, detail from audit_event where case_id = $1 and act = 'closed'`,
      [told.caseId],
    );
    expect(rows).toEqual([{ act: 'closed', detail: { outcome: 'completed' } }]);
  });
});
