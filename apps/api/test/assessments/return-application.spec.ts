import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

const [OFFICER, MANAGER] = ['aigul.asanova', 'elena.kim'] as const;

describe('an application that is not approved', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const act = async (name: string, applicationId: string, path: string, body: object) => {
    const person = await world.as(name);
    const { body: seen } = await person.get<{ version: number }>(`/applications/${applicationId}`);
    return person.post<Written & ProblemBody>(`/applications/${applicationId}/${path}`, body, {
      version: seen.version,
    });
  };
  const save = async (applicationId: string, plan: object) => {
    const officer = await world.as(OFFICER);
    const { body: seen } = await officer.get<{ version: number }>(`/applications/${applicationId}`);
    return officer.put<ProblemBody>(`/applications/${applicationId}`, plan, { version: seen.version });
  };
  const market = { group: 'plan', reason: 'Say who buys in winter' };

  it('goes back with pinned corrections: only those reopen, and the officer hands it in again', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const { applicationId, caseId } = told;
    expect((await act(MANAGER, applicationId, 'return', { corrections: [market] })).status).toBe(201);
    const { application, decisions } = await world.story.page(caseId, OFFICER);
    expect(application).toMatchObject({ status: 'returned', corrections: [market] });
    expect(decisions).toMatchObject([{ verdict: 'return', reason: market.reason, corrections: [market] }]);

    const pledges = sewingShopPlan.pledges.map((one) => ({ ...one, id: application?.pledges[0]?.id }));
    const kept = { ...sewingShopPlan, pledges };
    const grant = await save(applicationId, { ...kept, requestedGrantMinor: 60_000_000 });
    expect(grant.body.violations[0]?.code).toBe('not_reopened');
    const plan = { ...sewingShopPlan.plan, market: 'In winter the schools of Osh buy uniforms.' };
    expect((await save(applicationId, { ...kept, plan })).status).toBe(200);
    await world.story.submit(told, OFFICER);
    expect((await world.story.page(caseId, OFFICER)).application).toMatchObject({
      status: 'submitted',
      corrections: null,
    });
  });

  it('is returned with each group named once, with its reason, by a manager', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    expect((await act(OFFICER, applicationId, 'return', { corrections: [market] })).status).toBe(403);
    expect((await act(MANAGER, applicationId, 'return', { corrections: [] })).status).toBe(400);
    const twice = await act(MANAGER, applicationId, 'return', { corrections: [market, market] });
    expect(twice.body.violations).toMatchObject([{ code: 'duplicate_value', pointer: '/corrections/1/group' }]);
  });

  it('is rejected with a reason, after which nothing more happens to it', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'assessed' });
    expect((await act(MANAGER, applicationId, 'rejection', { reason: '' })).status).toBe(400);
    const reason = 'The market is served by three shops already';
    expect((await act(MANAGER, applicationId, 'rejection', { reason })).status).toBe(201);
    expect((await act(MANAGER, applicationId, 'approval', {})).status).toBe(409);
  });
});
