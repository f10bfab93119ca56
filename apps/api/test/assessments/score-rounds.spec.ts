import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { WorkList } from '@tendesh/contracts/work/work';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { pdfPaper } from '@tendesh/testing/papers';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { appealActs } from '../support/appeals';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

const OFFICER = cast.officer;
const [FIRST, SECOND] = ['farrukh.nazarov', 'meerim.isakova'] as const;
const market = { group: 'plan', field: 'market', code: 'not_shown' };

describe('a round of scoring', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const page = (told: Told, name: string = OFFICER): Promise<CasePage> => world.story.page(told.caseId, name);
  const act = async (name: string, told: Told, path: string, body: object = {}) => {
    const version = (await page(told)).application?.version ?? 0;
    const person = await world.as(name);
    return person.post<Written & ProblemBody>(`/applications/${told.applicationId}/${path}`, body, { version });
  };
  const score = (name: string, told: Told, level: number) =>
    act(name, told, 'score-sheets', {
      scores: standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level })),
    });
  const codes = ({ body }: { body: ProblemBody }) => body.violations.map(({ code }) => code);
  const seen = async (told: Told, name: string) =>
    (await page(told, name)).scoreSheets.map(({ round, totalHundredths }) => [round, totalHundredths]);
  const work = async (name: string, { caseId }: Told) =>
    (await (await world.as(name)).get<WorkList>('/work')).body.items
      .filter((item) => item.caseId === caseId)
      .map(({ kind }) => kind);
  const cameBack = async (told: Told, ...corrections: object[]) => {
    expect((await act('elena.kim', told, 'return', { corrections })).status).toBe(201);
    await world.story.submit(told, OFFICER);
    await world.story.screen(told, OFFICER);
  };

  it('ends when the plan is returned: it is scored anew, by the same people, blind to each other', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    await cameBack(told, market);
    expect((await page(told)).application?.scoringRound).toBe(2);
    expect(codes(await act(OFFICER, told, 'presentation'))).toEqual(['score_sheets_missing']);
    expect(await work(FIRST, told)).toEqual(['to_score']);
    expect((await score(FIRST, told, 3)).status).toBe(201);
    expect(codes(await score(FIRST, told, 3))).toEqual(['already_scored']);
    expect(await work(FIRST, told)).toEqual([]);
    // The sheets of the former plan are history, and shown; the new one waits for that of the reader.
    const former = [
      [1, 8_000],
      [1, 8_000],
    ];
    expect(await seen(told, SECOND)).toEqual([[2, null], ...former]);
    expect((await score(SECOND, told, 3)).status).toBe(201);
    expect(await seen(told, SECOND)).toEqual([[2, 6_000], [2, 6_000], ...former]);
    expect((await act(OFFICER, told, 'presentation')).status).toBe(201);
    expect((await act('elena.kim', told, 'approval')).status).toBe(201);
  });

  it('is decided by its own sheets: those of a better plan before do not carry a worse one', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    await cameBack(told, { group: 'budget', code: 'price_too_high' });
    for (const name of [FIRST, SECOND]) await score(name, told, 2);
    await act(OFFICER, told, 'presentation');
    expect(codes(await act('elena.kim', told, 'approval'))).toContain('score_below_pass_mark');
  });

  it('goes on when a paper alone is returned', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const { id } = await world.story.upload(told.caseId, OFFICER, pdfPaper('q.pdf', 'Quotation'), 'quotation');
    await cameBack(told, { group: 'document', documentId: id, code: 'expired' });
    expect((await page(told)).application?.scoringRound).toBe(1);
    expect(codes(await score(FIRST, told, 3))).toEqual(['already_scored']);
    expect((await act(OFFICER, told, 'presentation')).status).toBe(201);
  });

  it('is read together by itself: what was reconciled before reconciles nothing now', async () => {
    const told = await world.story.anApplication({ stage: 'eligible' });
    const THIRD = 'zarina.rahimova';
    await giveRole(world, THIRD, 'committee_member');
    const apart = async () => {
      for (const [name, level] of [
        [FIRST, 5],
        [SECOND, 1],
        [THIRD, 3],
      ] as const)
        await score(name, told, level);
    };
    const reconcile = () => act(FIRST, told, 'reconciliation', { reason: 'Read together: the market is not shown' });
    await apart();
    expect((await reconcile()).status).toBe(201);
    await cameBack(told, market);
    await apart();
    expect(codes(await act(OFFICER, told, 'presentation'))).toContain('reconciliation_needed');
    expect((await reconcile()).status).toBe(201);
    expect((await page(told, FIRST)).reconciliations.map(({ round, sheets }) => [round, sheets])).toEqual([
      [2, 3],
      [1, 3],
    ]);
  });

  it('begins anew when an appeal is upheld against a rejection whose sheets did not pass', async () => {
    const told = await world.story.anApplication({ stage: 'eligible' });
    await world.story.assess(told, cast, [2]);
    await act(OFFICER, told, 'presentation');
    await act('elena.kim', told, 'rejection', { reason: 'The market is not shown' });
    const acts = appealActs(world);
    expect((await acts.appeal(told)).status).toBe(201);
    expect((await acts.uphold(told)).status).toBe(201);
    expect((await page(told)).application).toMatchObject({ status: 'eligible', scoringRound: 2 });
    expect(await work(SECOND, told)).toEqual(['to_score']);
    for (const name of [FIRST, SECOND]) expect((await score(name, told, 4)).status).toBe(201);
    expect((await act(OFFICER, told, 'presentation')).status).toBe(201);
    expect(codes(await act('elena.kim', told, 'approval'))).toEqual(['refused_before']);
    expect((await act('daniyar.omarov', told, 'approval')).status).toBe(201);
  });

  it('takes no sheet once it is over, whatever writes the row', async () => {
    const told = await world.story.anApplication({ stage: 'scored' });
    await cameBack(told, market);
    const late = world.sql.query(
      `insert into score_sheet (id, application_id, case_id, office_id, round, scores, total_hundredths, scored_by, scored_at)
       select gen_random_uuid(), application_id, case_id, office_id, round, scores, 10000, (
         select id from staff where email = 'zarina.rahimova@tendesh.example'), scored_at
       from score_sheet where application_id = $1 limit 1`,
      [told.applicationId],
    );
    await expect(late).rejects.toMatchObject({ constraint: 'scores_are_of_the_present_round' });
  });
});
