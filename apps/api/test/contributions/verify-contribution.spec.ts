import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

describe('verifying a contribution', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const contributionOf = async (applicationId: string) => {
    const { rows } = await world.sql.query<{
      id: string;
      version: number;
      status: string;
      verified_minor: string | null;
    }>('select id, version, status, verified_minor from contribution where application_id = $1', [applicationId]);
    const [row] = rows;
    if (row === undefined) throw new Error('The application has no contribution');
    return row;
  };

  const verify = async (name: string, applicationId: string, amountMinor = 70_000_000) => {
    const { id, version } = await contributionOf(applicationId);
    return (await world.as(name)).post<Written & ProblemBody>(
      `/contributions/${id}/verification`,
      { amountMinor },
      { version },
    );
  };

  it('is done by a second person, with less than claimed if need be', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'evidenced' });
    expect((await verify('nurlan.toktogulov', applicationId, 60_000_000)).status).toBe(201);
    expect(await contributionOf(applicationId)).toMatchObject({ status: 'verified', verified_minor: 60_000_000 });
  });

  it('never accepts more than was claimed', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'evidenced' });
    const answer = await verify('nurlan.toktogulov', applicationId, 70_000_001);
    expect(answer.body.violations[0]).toMatchObject({ code: 'amount_above_claim', pointer: '/amountMinor' });
  });

  it('needs evidence', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    expect((await verify('nurlan.toktogulov', applicationId)).status).toBe(409);
  });

  it('is refused to the case officer, and to a past case officer who has become a verifier', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'evidenced' });
    expect((await verify('aigul.asanova', applicationId)).status).toBe(403);
    await world.sql.query(
      `insert into staff_role select id, 'verifier' from staff where email like 'aigul.asanova@%' on conflict do nothing`,
    );
    await world.sql.query(
      `insert into staff_programme select s.id, a.programme_id from staff s, application a
       where s.email like 'aigul.asanova@%' and a.id = $1 on conflict do nothing`,
      [applicationId],
    );
    const answer = await verify('aigul.asanova', applicationId);
    expect(answer.status).toBe(403);
    expect(answer.body.violations.map(({ params }) => params?.['done'])).toEqual([
      'was_case_officer',
      'recorded_contribution',
    ]);
    await world.sql.query(
      `delete from staff_role where role = 'verifier' and staff_id = (select id from staff where email like 'aigul.asanova@%')`,
    );
  });

  it('cannot be written past the rule: the recorder is not the verifier in any row', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'evidenced' });
    const { id } = await contributionOf(applicationId);
    const raw = world.sql.query(
      `update contribution set status = 'verified', verified_minor = amount_minor, decided_by = recorded_by, decided_at = now() where id = $1`,
      [id],
    );
    await expect(raw).rejects.toThrow(/verifier_is_not_the_recorder/);
  });

  it('decided by two verifiers at once counts once', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'evidenced' });
    const answers = await Promise.all([1, 2].map(() => verify('nurlan.toktogulov', applicationId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is undone by a refusal with a reason', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'evidenced' });
    await verify('nurlan.toktogulov', applicationId);
    const { id, version } = await contributionOf(applicationId);
    const verifier = await world.as('nurlan.toktogulov');
    expect((await verifier.post(`/contributions/${id}/refusal`, { reason: '' }, { version })).status).toBe(400);
    expect(
      (await verifier.post(`/contributions/${id}/refusal`, { reason: 'The statement is forged' }, { version })).status,
    ).toBe(201);
    expect(await contributionOf(applicationId)).toMatchObject({ status: 'refused', verified_minor: null });
  });
});
