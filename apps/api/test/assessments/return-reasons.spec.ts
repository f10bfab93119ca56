import type { CaseLetters } from '@tendesh/contracts/letters/letters';
import type { ReturnReasonItem, ReturnReasonList } from '@tendesh/contracts/assessments/return-reasons';
import type { Written } from '@tendesh/contracts/shared/acts';
import { pdfPaper } from '@tendesh/testing/papers';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { aReason, added } from '../support/return-reasons';
import { startWorld, type World } from '../support/world';

const [ADMINISTRATOR, MANAGER] = ['bakyt.jumabaev', 'elena.kim'] as const;
const winter = {
  en: 'Winter is left out.',
  ru: 'Зима не учтена.',
  ky: 'Кыш эске алынган эмес.',
  tg: 'Зимистон ба ҳисоб гирифта нашудааст.',
};

describe('the library of reasons for returns', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const list = async (by: string) => (await (await world.as(by)).get<ReturnReasonList>('/return-reasons')).body.items;
  const found = async (id: string) => (await list(ADMINISTRATOR)).find((one) => one.id === id);
  const act = async ({ id, version }: Written, door: string) =>
    (await world.as(ADMINISTRATOR)).post<Written & ProblemBody>(`/return-reasons/${id}/${door}`, {}, { version });
  const change = async ({ id, version }: Written, body: object) =>
    (await world.as(ADMINISTRATOR)).put<Written & ProblemBody>(`/return-reasons/${id}`, body, { version });
  const giveBack = async ({ applicationId, caseId }: Told, ...corrections: object[]) => {
    const version = (await world.story.page(caseId, MANAGER)).application?.version ?? 0;
    const manager = await world.as(MANAGER);
    return manager.post<Written & ProblemBody>(`/applications/${applicationId}/return`, { corrections }, { version });
  };
  const acts = (reason: ReturnReasonItem | undefined) =>
    reason?.actions.filter(({ permitted }) => permitted).map((one) => one.act);

  it('is added to by administrators, in every language', async () => {
    const { id } = await added(world, { group: 'plan', sentence: winter });
    expect(await found(id)).toMatchObject({
      ...{ group: 'plan', sentence: winter, status: 'in_use', addedBy: { fullName: 'Bakyt Jumabaev' }, version: 1 },
    });
    expect(acts(await found(id))).toEqual(['edit', 'retire']);
    expect(acts((await list(MANAGER)).find((one) => one.id === id))).toEqual([]);
    const admin = await world.as(ADMINISTRATOR);
    const silent = await admin.post<ProblemBody>('/return-reasons', aReason({ sentence: { ...winter, tg: ' ' } }));
    expect([silent.status, silent.body.violations]).toMatchObject([
      422,
      [{ code: 'required', pointer: '/sentence/tg' }],
    ]);
    expect((await (await world.as(MANAGER)).post('/return-reasons', aReason())).status).toBe(403);
  });

  it('gives its reason beside the built-in ones, and each reader reads it in the own language', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const { id } = await added(world, { group: 'plan', sentence: winter });
    const pins = [
      { group: 'plan', field: 'market', addedId: id },
      { group: 'cash_flow', code: 'sales_too_high', reason: 'Above all in May' },
    ];
    expect((await giveBack(told, ...pins)).status).toBe(201);
    const { application } = await world.story.page(told.caseId, cast.officer);
    expect(application?.corrections).toMatchObject([
      { field: 'market', code: 'other', added: { id, sentence: winter }, reason: null },
      { group: 'cash_flow', code: 'sales_too_high', added: null },
    ]);
    expect(await linesOfLetter(told)).toEqual([
      '• Рынок: Кыш эске алынган эмес.',
      '• Акча агымы: Сатуу өтө жогору көрүнөт. Above all in May',
    ]);
  });

  it('names a paper that is pinned in the letter', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const { id } = await world.story.upload(told.caseId, cast.officer, pdfPaper('lease.pdf', told.caseId), 'quotation');
    const seal = await added(world);
    await giveBack(told, { group: 'document', documentId: id, addedId: seal.id });
    const sentence = (await found(seal.id))?.sentence.ky;
    expect(await linesOfLetter(told)).toEqual([`• Документтер (lease.pdf): ${sentence}`]);
  });

  it('refuses a reason of another group, a second reason, and one that is retired', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const reason = await added(world, { group: 'plan', sentence: winter });
    const refused = async (pin: object) =>
      (await giveBack(told, pin)).body.violations.map(({ code, pointer }) => [code, pointer]);
    expect(await refused({ group: 'cash_flow', addedId: reason.id })).toEqual([
      ['unknown_value', '/corrections/0/addedId'],
    ]);
    expect(await refused({ group: 'plan', code: 'not_clear', addedId: reason.id })).toEqual([
      ['unknown_value', '/corrections/0/code'],
    ]);
    expect((await act(reason, 'retirement')).status).toBe(201);
    expect(await refused({ group: 'plan', addedId: reason.id })).toEqual([['unknown_value', '/corrections/0/addedId']]);
    const restored = await act({ ...reason, version: 2 }, 'restoration');
    expect(restored.status).toBe(201);
    expect((await giveBack(told, { group: 'plan', addedId: reason.id })).status).toBe(201);
  });

  it('changes for what comes, and leaves what a return gave as it read', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const reason = await added(world, { group: 'plan', sentence: winter });
    await giveBack(told, { group: 'plan', addedId: reason.id });
    const sentence = { ...winter, en: 'Winter and spring are left out.' };
    expect((await change(reason, { group: 'plan', sentence })).status).toBe(200);
    expect((await change(reason, { group: 'plan', sentence })).status).toBe(409);
    expect((await found(reason.id))?.sentence).toEqual(sentence);
    const { application } = await world.story.page(told.caseId, cast.officer);
    expect(application?.corrections?.[0]?.added?.sentence).toEqual(winter);
  });

  it('deletes nothing, and every wording stands in the trail', async () => {
    const reason = await added(world, { group: 'plan', sentence: winter });
    await change(reason, { group: 'budget', sentence: { ...winter, en: 'Heating is left out.' } });
    await act({ ...reason, version: 2 }, 'retirement');
    const late = await change({ ...reason, version: 3 }, { group: 'plan', sentence: winter });
    expect(late.body.violations).toMatchObject([{ code: 'wrong_status' }]);
    const { rows } = await world.sql.query<{ act: string; said: string }>(
      `select act, detail->>'en' as said from audit_event where noun = 'return_reason' and noun_id = $1 order by id`,
      [reason.id],
    );
    expect(rows).toEqual([
      { act: 'added', said: 'Winter is left out.' },
      { act: 'changed', said: 'Heating is left out.' },
      { act: 'retired', said: 'Heating is left out.' },
    ]);
    const { rows: may } = await world.sql.query<{ may: boolean }>(
      `select has_table_privilege('tendesh_app', 'return_reason', 'delete') as may`,
    );
    expect(may[0]?.may).toBe(false);
  });

  async function linesOfLetter({ caseId }: Told): Promise<string[]> {
    const { items } = (await (await world.as(cast.officer)).get<CaseLetters>(`/cases/${caseId}/letters`)).body;
    const { rows } = await world.sql.query<{ paragraphs: string[] }>(
      `select content->'paragraphs' as paragraphs from letter where id = $1`,
      [items[0]?.id],
    );
    return (rows[0]?.paragraphs ?? []).filter((one) => one.startsWith('•'));
  }
});
