import type { WorkList } from '@tendesh/contracts/work/work';
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

  it('shows nobody the scores, of whatever role, while sheets are handed in', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'eligible' });
    await act(FIRST, applicationId, 'score-sheets', { scores: levels(3) });
    for (const name of [OFFICER, 'elena.kim', 'daniyar.omarov', 'zarina.rahimova', 'irina.petrova', SECOND]) {
      const page = await world.story.page(caseId, name);
      expect([name, page.scoreSheets.map(({ totalHundredths, scores }) => [totalHundredths, scores])]).toEqual([
        name,
        [[null, null]],
      ]);
      const client = await world.as(name);
      const answers = [`/applications/${applicationId}`, `/cases/${caseId}/timeline`, `/cases?limit=50`, '/work'];
      for (const path of answers) {
        const { raw } = await client.get(path);
        expect(raw.toString()).not.toMatch(/totalHundredths|"criterion"/);
      }
    }
    const { rows } = await world.sql.query(`select detail from audit_event where act = 'scored' and case_id = $1`, [
      caseId,
    ]);
    expect(rows).toEqual([{ detail: {} }]);
    await act(SECOND, applicationId, 'score-sheets', { scores: levels(3) });
    await act(OFFICER, applicationId, 'site-visits', visit);
    await act(OFFICER, applicationId, 'presentation');
    const [sheet] = (await world.story.page(caseId, 'elena.kim')).scoreSheets;
    expect(sheet).toMatchObject({ totalHundredths: 6_000, severityHundredths: 0 });
  });

  it('waits for a third reader where two sheets lie apart, and for a written word where three do', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'eligible' });
    await giveRole(world, 'zarina.rahimova', 'committee_member');
    await act(OFFICER, applicationId, 'site-visits', visit);
    await act(FIRST, applicationId, 'score-sheets', { scores: levels(5) });
    await act(SECOND, applicationId, 'score-sheets', { scores: levels(1) });
    expect(codes(await act(OFFICER, applicationId, 'presentation'))).toEqual(['third_reader_needed']);
    expect(codes(await reconcile(FIRST, applicationId))).toEqual(['third_reader_needed']);
    expect(await waiting('zarina.rahimova')).toContain('to_score');
    await act('zarina.rahimova', applicationId, 'score-sheets', { scores: levels(3) });
    expect(codes(await act(OFFICER, applicationId, 'presentation'))).toEqual(['reconciliation_needed']);
    expect(await waiting(FIRST)).toContain('to_reconcile');
    expect((await reconcile(FIRST, applicationId)).status).toBe(201);
    expect((await world.story.page(caseId, SECOND)).reconciliations).toMatchObject([{ sheets: 3 }]);
    expect((await act(OFFICER, applicationId, 'presentation')).status).toBe(201);
  });

  it('is settled by a third sheet that agrees with one of the two', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'eligible' });
    await giveRole(world, 'zarina.rahimova', 'committee_member');
    await act(OFFICER, applicationId, 'site-visits', visit);
    for (const [name, level] of [
      [FIRST, 5],
      [SECOND, 3],
      ['zarina.rahimova', 4],
    ] as const)
      await act(name, applicationId, 'score-sheets', { scores: levels(level) });
    expect(codes(await reconcile(FIRST, applicationId))).toEqual(['sheets_agree']);
    expect((await act(OFFICER, applicationId, 'presentation')).status).toBe(201);
  });

  const levels = (level: number) => standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level }));
  const reconcile = (name: string, applicationId: string) =>
    act(name, applicationId, 'reconciliation', { reason: 'Read together: the plan is sound, the market is not shown' });
  const codes = ({ body }: { body: ProblemBody }) => body.violations.map(({ code }) => code);
  const waiting = async (name: string) => {
    const { body } = await (await world.as(name)).get<WorkList>('/work');
    return body.items.map(({ kind }) => kind);
  };

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

  it('shows beside a sheet how mild its rater is: the mean over all pairs with others, where scoring is over', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'eligible' });
    await act(OFFICER, applicationId, 'site-visits', visit);
    for (const [name, level] of [
      [FIRST, 5],
      [SECOND, 4],
    ] as const)
      await act(name, applicationId, 'score-sheets', { scores: levels(level) });
    const { scoreSheets: during } = await world.story.page(caseId, FIRST);
    await act(OFFICER, applicationId, 'presentation');
    const sheets = await sheetsOfFinishedRounds();
    const { scoreSheets } = await world.story.page(caseId, 'irina.petrova');
    expect(scoreSheets).toHaveLength(2);
    for (const { scoredBy, severityHundredths } of scoreSheets) {
      const differences = sheets
        .filter(({ rater }) => rater === scoredBy.id)
        .flatMap((own) => sheets.filter((one) => isBeside(one, own)).map((one) => own.total - one.total));
      const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
      expect(Math.abs((severityHundredths ?? NaN) - mean)).toBeLessThanOrEqual(0.5);
    }
    const mild = scoreSheets.find(({ scoredBy }) => scoredBy.fullName.startsWith('Farrukh'))?.severityHundredths;
    const before = during.find(({ scoredBy }) => scoredBy.fullName.startsWith('Farrukh'))?.severityHundredths;
    // Until the plan is presented its own sheets do not count.
    expect([mild === before, (mild ?? 0) > 0]).toEqual([false, true]);
  });

  const sheetsOfFinishedRounds = async () => {
    const { rows } = await world.sql.query<{ application: string; round: number; rater: string; total: number }>(
      `select application_id as application, round, scored_by as rater, total_hundredths as total
       from score_sheet s join application a on a.id = s.application_id where a.status = 'assessed'`,
    );
    return rows;
  };
  type Sheet = Awaited<ReturnType<typeof sheetsOfFinishedRounds>>[number];
  const isBeside = (one: Sheet, own: Sheet) =>
    one.application === own.application && one.round === own.round && one.rater !== own.rater;
});
