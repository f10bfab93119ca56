import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import type { Stage, Told } from '../../src/demo/story';
import { startWorld, type World } from '../support/world';

describe('voiding a document', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const aDocument = async (stage: Stage, kind: string): Promise<Told & { id: string }> => {
    const told = await world.story.anApplication({ stage });
    const { rows } = await world.sql.query<{ id: string }>('select id from document where case_id = $1 and kind = $2', [
      told.caseId,
      kind,
    ]);
    return { ...told, id: rows[0]?.id ?? '' };
  };
  const voiding = async (id: string, name = 'aigul.asanova', reason = 'The statement of somebody else') =>
    (await world.as(name)).post<Written & ProblemBody>(`/documents/${id}/voiding`, { reason });
  const statusOf = async (caseId: string) =>
    (await world.sql.query('select status, evidence_strength from contribution where case_id = $1', [caseId]))
      .rows[0] as unknown;

  it('takes the last evidence of a contribution back to a promise', async () => {
    const { id, caseId } = await aDocument('evidenced', 'evidence');
    expect((await voiding(id)).status).toBe(201);
    expect(await statusOf(caseId)).toEqual({ status: 'pledged', evidence_strength: null });
    const { rows } = await world.sql.query(
      `select noun, act, reason from audit_trail where case_id = $1 order by id desc limit 2`,
      [caseId],
    );
    expect(rows).toContainEqual({ noun: 'document', act: 'voided', reason: 'The statement of somebody else' });
    expect(rows).toContainEqual({ noun: 'evidence', act: 'voided', reason: 'The statement of somebody else' });
  });

  it('happens once; the paper stays readable', async () => {
    const { id } = await aDocument('evidenced', 'evidence');
    await voiding(id);
    expect((await voiding(id)).body.violations).toMatchObject([{ code: 'document_voided' }]);
    expect((await (await world.as('aigul.asanova')).get(`/documents/${id}/content`)).status).toBe(200);
  });

  it('makes void what was verified on it, and says so', async () => {
    const { id, caseId } = await aDocument('released', 'evidence');
    expect((await voiding(id, 'elena.kim')).status).toBe(201);
    expect(await statusOf(caseId)).toEqual({ status: 'pledged', evidence_strength: null });
    const { contributions, award, timeline } = await world.story.page(caseId, 'elena.kim');
    expect(contributions[0]).toMatchObject({
      verifiedMinor: null,
      decidedBy: null,
      evidence: [{ status: 'voided', acceptedMinor: null }],
    });
    expect(award).toMatchObject({ frozen: true, releasableMinor: 0 });
    expect(timeline.map(({ noun, act }) => `${noun}.${act}`)).toEqual(
      expect.arrayContaining(['document.voided', 'evidence.verification_voided']),
    );
    expect(timeline.find(({ act }) => act === 'verification_voided')).toMatchObject({
      reason: 'The statement of somebody else',
      detail: { amountMinor: 70_000_000, frozen: true },
    });
  });

  it('and another paper in its place is verified anew: until then nothing of it counts', async () => {
    const { id, ...told } = await aDocument('verified', 'evidence');
    await voiding(id, 'elena.kim', 'A better scan follows');
    const contribution = async () => {
      const { contributions, award } = await world.story.page(told.caseId, 'elena.kim');
      return { ...contributions[0], releasableMinor: award?.releasableMinor };
    };
    expect(await contribution()).toMatchObject({ status: 'pledged', verifiedMinor: null, releasableMinor: 0 });
    await world.story.attach(told.caseId, 'aigul.asanova', (await contribution()).id ?? '');
    expect(await contribution()).toMatchObject({ status: 'evidenced', verifiedMinor: null, releasableMinor: 0 });
    expect((await contribution()).evidence?.map(({ status }) => status).sort()).toEqual(['attached', 'voided']);
    await world.story.verify(told, 'nurlan.toktogulov');
    expect(await contribution()).toMatchObject({ verifiedMinor: 70_000_000, releasableMinor: 70_000_000 });
  });

  it.each(['grant_agreement', 'signed_agreement'])('is refused for the %s of an award', async (kind) => {
    const { id } = await aDocument('signed', kind);
    expect((await voiding(id)).body.violations).toMatchObject([{ code: 'document_in_use' }]);
  });

  it('needs a reason and somebody who reaches the case', async () => {
    const { id } = await aDocument('evidenced', 'evidence');
    expect((await voiding(id, 'aigul.asanova', '')).status).toBe(400);
    expect((await voiding(id, 'adilet.kadyrov')).status).toBe(403);
    expect((await voiding(id, 'nurlan.toktogulov')).status).toBe(403);
    expect((await voiding(id, 'sultan.mamatov')).status).toBe(404);
    expect((await voiding(id, 'elena.kim')).status).toBe(201);
  });
});
