import type { CaseLetters, LetterItem, StatusSlip } from '@tendesh/contracts/letters/letters';
import type { Added } from '@tendesh/contracts/shared/acts';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { ProblemBody } from '../../src/demo/client';
import { cast, done, type Told } from '../../src/demo/story';
import type { LetterContent } from '../../src/letters/write-letter';
import { pdfText } from '../support/pdf-text';
import { startWorld, type World } from '../support/world';

const MANAGER = 'elena.kim';
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

describe('a letter in another language', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ PUBLIC_URL: 'https://tendesh.test' });
  });
  afterAll(() => world.stop());

  const lettersOf = async ({ caseId }: Told, by: string = cast.officer) =>
    done(await (await world.as(by)).get<CaseLetters>(`/cases/${caseId}/letters`));
  const again = async (letter: LetterItem | undefined, language: string, by: string = cast.officer) =>
    (await world.as(by)).post<Added & ProblemBody>(`/letters/${letter?.id}/translation`, { language });
  const contentOf = async (id: string | undefined): Promise<LetterContent> => {
    const { rows } = await world.sql.query<{ content: LetterContent }>('select content from letter where id = $1', [
      id,
    ]);
    return (
      rows[0]?.content ?? { title: '', recipient: '', number: '', madeOn: '', paragraphs: [], closing: '', from: '' }
    );
  };
  const aReturn = async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const corrections = [{ group: 'plan', field: 'market', code: 'not_shown', reason: 'Ким сатып алат?' }];
    await world.story.actOnApplication(told, MANAGER, 'return', { corrections });
    return told;
  };

  it('says the same as the first, which stays, whatever has changed since', async () => {
    const told = await aReturn();
    const [first] = (await lettersOf(told)).items;
    const before = await contentOf(first?.id);
    await world.sql.query(`update returnee set given_cyrl = 'Башка', given_latn = 'Bashka' where id = $1`, [
      told.returneeId,
    ]);
    await world.story.submit(told, cast.officer);
    world.clock.set(new Date('2026-03-20T04:00:00Z'));
    const { id } = done(await again(first, 'en'));
    const made = await contentOf(id);
    expect(made).toMatchObject({ title: 'Please correct your application', number: before.number });
    expect([plain(made.madeOn), made.recipient]).toEqual(['2 March 2026', 'Meerim Sydykova']);
    expect(made.paragraphs).toContain('• Market: Not shown. Ким сатып алат?');
    expect(made.paragraphs[1]).toContain('Safe migration to the UK');
    expect(await contentOf(first?.id)).toEqual(before);
    const { items } = await lettersOf(told);
    expect(items.map(({ language, isAgain, languagesLeft }) => [language, isAgain, languagesLeft])).toEqual([
      ['en', true, ['ru', 'tg']],
      ['ky', false, ['ru', 'tg']],
    ]);
    const { raw } = await (await world.as(cast.officer)).get(`/letters/${id}/content`);
    expect(pdfText(raw)).toContain('2 March 2026'.replaceAll(' ', '\u00a0'));
  });

  it('is shown in full before it is made, and stands in the trail', async () => {
    const told = await aReturn();
    const [first] = (await lettersOf(told)).items;
    const officer = await world.as(cast.officer);
    const path = `/letters/${first?.id}/translation`;
    const { letters, told: people } = done(await officer.post<DryRun>(`${path}?dryRun=true`, { language: 'ru' }));
    expect(people).toEqual([]);
    expect((await lettersOf(told)).items).toHaveLength(1);
    const { id } = done(await again(first, 'ru'));
    const { title, paragraphs, closing, from } = await contentOf(id);
    expect(letters).toMatchObject([{ language: 'ru', title, paragraphs: [...paragraphs, `${closing}\n${from}`] }]);
    const { rows } = await world.sql.query<object>(
      `select act, case_id as "caseId", detail from audit_event where noun = 'letter' and noun_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { act: 'made_again', caseId: told.caseId, detail: { originalId: first?.id, language: 'ru' } },
    ]);
  });

  it('is made once in each language, also from another one and by two at once', async () => {
    const told = await aReturn();
    const [first] = (await lettersOf(told)).items;
    const same = await again(first, 'ky');
    expect([same.status, same.body.violations]).toEqual([422, [{ code: 'letter_exists', pointer: '/language' }]]);
    const answers = await Promise.all(['tg', 'tg'].map((language) => again(first, language)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    const [tajik] = (await lettersOf(told)).items;
    expect((await again(tajik, 'ky')).status).toBe(422);
    done(await again(tajik, 'en'));
    expect((await lettersOf(told)).items.map(({ language }) => language)).toEqual(['en', 'tg', 'ky']);
  });

  it('makes no code: the slip that the applicant holds stays as it is', async () => {
    const told = await aReturn();
    done(await (await world.as(cast.officer)).post<StatusSlip>(`/cases/${told.caseId}/status-slip`, {}));
    const kept = async () =>
      (await world.sql.query<object>('select * from status_code where case_id = $1', [told.caseId])).rows;
    const before = await kept();
    const [first] = (await lettersOf(told)).items;
    const answer = await again(first, 'ru');
    expect(Object.keys(answer.body)).toEqual(['id']);
    expect(await kept()).toEqual(before);
  });

  it('is for who makes slips on the case: who only reads gets no button and no letter', async () => {
    const told = await aReturn();
    const [first] = (await lettersOf(told, MANAGER)).items;
    expect(first?.languagesLeft).toEqual([]);
    expect((await again(first, 'ru', MANAGER)).status).toBe(403);
    expect((await again(first, 'ru', 'cholpon.ergeshova')).status).toBe(404);
  });

  it('is refused for a letter of which only the words were kept', async () => {
    const told = await aReturn();
    await world.sql.query('update letter set facts = null where case_id = $1', [told.caseId]);
    const [first] = (await lettersOf(told)).items;
    expect(first?.languagesLeft).toEqual([]);
    const refused = await again(first, 'ru');
    expect([refused.status, refused.body.violations]).toEqual([422, [{ code: 'letter_too_old' }]]);
  });

  it('has a slip in the language that is asked for', async () => {
    const told = await aReturn();
    const officer = await world.as(cast.officer);
    const slip = async (body: object) =>
      pdfText(
        Buffer.from(
          done(await officer.post<StatusSlip>(`/cases/${told.caseId}/status-slip`, body)).pdf ?? '',
          'base64',
        ),
      ).replaceAll(/\s/g, '');
    expect((await lettersOf(told)).language).toBe('ky');
    expect(await slip({ language: 'en' })).toContain('Wheredoesmyapplicationstand');
    expect(await slip({})).not.toContain('Wheredoesmyapplicationstand');
  });
});
