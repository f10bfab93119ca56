import type { Written } from '@tendesh/contracts/shared/acts';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import type { ProblemBody } from '../../src/demo/client';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

const OFFICER = 'aigul.asanova';
const [FIRST, SECOND] = ['farrukh.nazarov', 'meerim.isakova'] as const;
const scores = standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level: 3 }));
const visit = { visitedOn: '2026-03-02', premises: 'Dry', ownMoneySeen: true, note: 'The place fits.' };

describe('assessing an eligible application', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const act = async (name: string, applicationId: string, path: string, body: object = {}) => {
    const person = await world.as(name);
    const { body: seen } = await person.get<{ version: number }>(`/applications/${applicationId}`);
    return person.post<Written & ProblemBody>(`/applications/${applicationId}/${path}`, body, {
      version: seen.version,
    });
  };

  it('notes a visit of the site on any day up to today', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    expect((await act(OFFICER, applicationId, 'site-visits', visit)).status).toBe(201);
    const ahead = await act(OFFICER, applicationId, 'site-visits', { ...visit, visitedOn: '2026-03-03' });
    expect(ahead.body.violations).toMatchObject([{ code: 'in_the_future', pointer: '/visitedOn' }]);
    const none = await act(OFFICER, applicationId, 'site-visits', { ...visit, visitedOn: '2026-02' });
    expect(none.body.violations).toMatchObject([{ code: 'not_a_date', pointer: '/visitedOn' }]);
  });

  it('totals the levels by their weights, in hundredths of a point', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    expect((await act(FIRST, applicationId, 'score-sheets', { scores })).status).toBe(201);
    const { rows } = await world.sql.query(`select total_hundredths from score_sheet where application_id = $1`, [
      applicationId,
    ]);
    expect(rows).toEqual([{ total_hundredths: 6_000 }]);
  });

  it('needs a level for every criterion of the sheet, and for no other', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    const odd = [...scores.slice(1), { criterion: 'charm', level: 5 }];
    const { body } = await act(FIRST, applicationId, 'score-sheets', { scores: odd });
    expect(body.violations.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown_value', '/scores/6/criterion'],
      ['required', '/levels/market'],
    ]);
  });

  it('takes one sheet per person, also from two tabs at once', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    const answers = await Promise.all([1, 2].map(() => act(FIRST, applicationId, 'score-sheets', { scores })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const again = await act(FIRST, applicationId, 'score-sheets', { scores });
    expect([again.status, again.body.violations[0]?.code]).toEqual([409, 'already_scored']);
  });

  it('shows a committee member the scores of others only after his own', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'eligible' });
    await act(FIRST, applicationId, 'score-sheets', { scores });
    const blind = (await world.story.page(caseId, SECOND)).scoreSheets[0];
    expect(blind).toMatchObject({ totalHundredths: null, scores: null, note: null });
    await act(SECOND, applicationId, 'score-sheets', { scores });
    expect((await world.story.page(caseId, SECOND)).scoreSheets.map((one) => one.totalHundredths)).toEqual([
      6_000, 6_000,
    ]);
  });

  it('is not for the case officer, not even when he sits on the committee', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    await giveRole(world, OFFICER, 'committee_member');
    const { status, body } = await act(OFFICER, applicationId, 'score-sheets', { scores });
    expect([status, body.violations[0]?.params?.['done']]).toEqual([403, 'was_case_officer']);
  });

  it('is presented for decision after a visit and as many sheets as the rules ask for', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    const early = await act(OFFICER, applicationId, 'presentation');
    expect(early.body.violations).toMatchObject([
      { code: 'site_visit_missing' },
      { code: 'score_sheets_missing', params: { missing: 2 } },
    ]);
    await act(OFFICER, applicationId, 'site-visits', visit);
    for (const member of [FIRST, SECOND]) await act(member, applicationId, 'score-sheets', { scores });
    expect((await act(OFFICER, applicationId, 'presentation')).status).toBe(201);
  });
});
