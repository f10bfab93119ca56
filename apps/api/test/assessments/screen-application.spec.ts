import type { Written } from '@tendesh/contracts/shared/acts';
import { manualItems } from '@tendesh/domain/assessments/checklist';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

const OFFICER = 'aigul.asanova';
const allYes = manualItems.map((item) => ({ item, answer: 'yes' }));

describe('screening an application', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const screen = async (applicationId: string, body: object, version?: number) => {
    const officer = await world.as(OFFICER);
    const { body: seen } = await officer.get<{ version: number }>(`/applications/${applicationId}`);
    const options = { version: version ?? seen.version };
    return officer.post<Written & ProblemBody>(`/applications/${applicationId}/screening`, body, options);
  };

  const statusOf = async (applicationId: string) => {
    const { rows } = await world.sql.query<{ status: string }>('select status from application where id = $1', [
      applicationId,
    ]);
    return rows[0]?.status;
  };

  it('finds it eligible when every item is answered yes, and freezes what was pledged', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    expect((await screen(applicationId, { answers: allYes, outcome: 'eligible' })).status).toBe(201);
    expect(await statusOf(applicationId)).toBe('eligible');
    const { rows } = await world.sql.query(
      `select reading, own_counted_minor, own_required_minor from match_gate where application_id = $1 and gate = 'screening'`,
      [applicationId],
    );
    expect(rows).toEqual([{ reading: 'pledged', own_counted_minor: 70_000_000, own_required_minor: 70_000_000 }]);
  });

  it('does not find it eligible with an item not seen or answered no', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answers = [{ item: 'identity_seen', answer: 'no' }, ...allYes.slice(1, -1)];
    const { status, body } = await screen(applicationId, { answers, outcome: 'eligible' });
    expect(status).toBe(422);
    expect(body.violations).toMatchObject([
      { code: 'checklist_failed', pointer: '/answers/identity_seen' },
      { code: 'checklist_incomplete', pointer: '/answers/premises_available' },
    ]);
  });

  it('lets nobody answer what the system answers, nor one item twice', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answers = [...allYes, { item: 'ratio', answer: 'yes' }, { item: 'identity_seen', answer: 'yes' }];
    const { body } = await screen(applicationId, { answers, outcome: 'eligible' });
    expect(body.violations.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown_value', '/answers/4/item'],
      ['duplicate_value', '/answers/5/item'],
    ]);
  });

  it('notices somebody else with the same telephone', async () => {
    const person = (pin: string) => ({
      ...sewingShopOwner,
      identityDocuments: [{ kind: 'pin' as const, number: pin, country: 'KG' }],
      phones: ['+996700111222'],
    });
    await world.story.anApplication({ person: person('11405198877001') });
    const second = await world.story.anApplication({ person: person('11405198877002'), stage: 'submitted' });
    const { checklist } = await world.story.page(second.caseId, OFFICER);
    expect(checklist).toContainEqual({ item: 'duplicate', answer: 'no', automatic: true });
    const { body } = await screen(second.applicationId, { answers: allYes, outcome: 'eligible' });
    expect(body.violations).toMatchObject([{ code: 'checklist_failed', pointer: '/answers/duplicate' }]);

    const settled = { item: 'duplicate', answer: 'yes' };
    const silent = await screen(second.applicationId, { answers: [...allYes, settled], outcome: 'eligible' });
    expect(silent.body.violations).toMatchObject([{ code: 'required', pointer: '/answers/4/note' }]);
    const answers = [...allYes, { ...settled, note: 'Her sister; both identity cards seen' }];
    expect((await screen(second.applicationId, { answers, outcome: 'eligible' })).status).toBe(201);
    const [screening] = (await world.story.page(second.caseId, OFFICER)).screenings;
    expect(screening?.answers).toContainEqual({
      item: 'duplicate',
      answer: 'yes',
      automatic: false,
      note: 'Her sister; both identity cards seen',
    });
  });

  it('does not let a person settle what the system found in order', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answers = [...allYes, { item: 'duplicate', answer: 'yes', note: 'Looked' }];
    const { body } = await screen(applicationId, { answers, outcome: 'eligible' });
    expect(body.violations).toMatchObject([{ code: 'unknown_value', pointer: '/answers/4/item' }]);
  });

  it('finds it ineligible only with a reason, for good', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const without = await screen(applicationId, { answers: [], outcome: 'ineligible', reason: ' ' });
    expect(without.body.violations).toMatchObject([{ code: 'reason_required', pointer: '/reason' }]);
    const answer = await screen(applicationId, { answers: [], outcome: 'ineligible', reason: 'Another person’s shop' });
    expect(answer.status).toBe(201);
    expect(await statusOf(applicationId)).toBe('ineligible');
    expect((await screen(applicationId, { answers: allYes, outcome: 'eligible' })).status).toBe(409);
  });

  it('is refused on what has changed since it was read', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answer = await screen(applicationId, { answers: allYes, outcome: 'eligible' }, 1);
    expect([answer.status, answer.body.code]).toEqual([409, 'stale_version']);
  });
});
