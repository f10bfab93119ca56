import type { CaseLetters, LetterItem } from '@tendesh/contracts/letters/letters';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { languages } from '@tendesh/domain/staff/roles';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import { cast } from '../../src/demo/story';
import { layOutLetter } from '../../src/letters/lay-out-letter';
import { letterTexts } from '../../src/letters/letter-texts';
import { type LetterFacts, writeLetter } from '../../src/letters/write-letter';
import { renderPdf } from '../../src/platform/pdf/render-pdf';
import { appealActs, HEARS } from '../support/appeals';
import { aCommitteeCall, CHAIR, committee, MEMBER } from '../support/committees';
import { pdfText } from '../support/pdf-text';
import { START, startWorld, type World } from '../support/world';

const MANAGER = 'elena.kim';

describe('letters to applicants', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ PUBLIC_URL: 'https://tendesh.test' });
  });
  afterAll(() => world.stop());

  it.each([
    [
      'screening',
      'submitted',
      { outcome: 'ineligible', reasonCode: 'no_premises', answers: [], reason: 'Find a room' },
      'ineligible',
    ],
    [
      'return',
      'assessed',
      { corrections: [{ group: 'budget', field: null, documentId: null, code: 'other', reason: 'Баасын тактаңыз' }] },
      'returned',
    ],
    ['approval', 'assessed', {}, 'approved'],
    ['rejection', 'assessed', { reason: 'The market is full' }, 'rejected'],
  ] as const)('%s makes one, in words that the rehearsal showed', async (path, stage, body, kind) => {
    const { applicationId, caseId } = await world.story.anApplication({ stage });
    const person = await world.as(MANAGER);
    const { version } = (await person.get<{ version: number }>(`/applications/${applicationId}`)).body;
    const address = `/applications/${applicationId}/${path}`;
    const [foretold, ...others] = (await person.post<DryRun>(`${address}?dryRun=true`, body, { version })).body.letters;
    expect(others).toEqual([]);
    expect((await person.post(address, body, { version })).status).toBe(201);
    const [letter] = await lettersOf(caseId);
    expect(letter).toMatchObject({ kind, title: foretold?.title, language: foretold?.language });
    const content = await wordsOf(letter);
    expect(foretold?.paragraphs).toEqual([...content.paragraphs, `${content.closing}\n${content.from}`]);
    expect(JSON.stringify(content)).not.toMatch(/\{\w+\}/);
    expect({ kind, ...content }).toMatchSnapshot();
  });

  it('says until when to appeal where the rules give a time for it', async () => {
    await world.sql.query(`alter table rule_set disable trigger user`);
    await world.sql.query(`update rule_set set rules = rules || '{"appealDays": 10}'`);
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'assessed' });
    const person = await world.as(MANAGER);
    const { version } = (await person.get<{ version: number }>(`/applications/${applicationId}`)).body;
    await person.post(`/applications/${applicationId}/rejection`, { reason: 'The market is full' }, { version });
    const { paragraphs } = await wordsOf((await lettersOf(caseId))[0]);
    // Ten working days from Monday 2 March 2026 in Kyrgyzstan; Women's Day is on a Sunday.
    expect(paragraphs.at(-3)).toMatch(/^Даттана аласыз, акыркы күнү: 2026-жылдын\u00a016-марты\./);
  });

  it('says why a committee declined, and until when to appeal, in words that the rehearsal showed', async () => {
    const told = await world.story.anApplication({ stage: 'assessed', callId: await aCommitteeCall(world) });
    const acts = committee(world);
    const item = await acts.item(await acts.sitting([told]), told);
    for (const member of [CHAIR, MEMBER]) await acts.vote(item, member, 'against');
    const decision = { outcome: 'rejected', reasonCode: 'market_not_shown', note: 'No buyers were named' } as const;
    const address = `/committee-items/${item.id}/decision?dryRun=true`;
    const { version } = item;
    const { letters: foretold } = (await (await world.as(CHAIR)).post<DryRun>(address, decision, { version })).body;
    expect((await acts.decide(item, decision)).status).toBe(201);
    const [letter, ...others] = await lettersOf(told.caseId);
    expect([letter?.kind, others]).toEqual(['rejected', []]);
    const { paragraphs } = await wordsOf(letter);
    expect(paragraphs).toContain(`Себеби: ${letterTexts.ky.reasons.market_not_shown}\nNo buyers were named`);
    expect(paragraphs.at(-3)).toMatch(/^Даттана аласыз/);
    expect(foretold[0]?.paragraphs).toEqual(expect.arrayContaining(paragraphs));
  });

  it.each([
    ['upholding', 'appeal_upheld'],
    ['dismissal', 'appeal_dismissed'],
  ] as const)('%s of an appeal makes one, with the reasons and what comes next', async (path, kind) => {
    const appeals = appealActs(world);
    const told = await appeals.rejected();
    await appeals.appeal(told);
    const { id, version } = await appeals.newest(told);
    const person = await world.as(HEARS);
    const body = { reason: 'Three shops have signed' };
    const [foretold] = (await person.post<DryRun>(`/appeals/${id}/${path}?dryRun=true`, body, { version })).body
      .letters;
    expect((await person.post(`/appeals/${id}/${path}`, body, { version })).status).toBe(201);
    const letters = await lettersOf(told.caseId);
    expect(letters.map((one) => one.kind)).toEqual([kind, 'rejected']);
    const content = await wordsOf(letters[0]);
    expect(foretold?.paragraphs).toEqual(expect.arrayContaining(content.paragraphs));
    expect({ kind, ...content }).toMatchSnapshot();
  });

  it('speaks of the plan that was appealed for', async () => {
    const appeals = appealActs(world);
    const told = await appeals.rejected();
    await appeals.appeal(told);
    const { id, version } = await appeals.newest(told);
    const dismissal = { reason: 'No new papers' };
    const hearer = await world.as(HEARS);
    expect((await hearer.post(`/appeals/${id}/dismissal`, dismissal, { version })).status).toBe(201);
    const { paragraphs } = await wordsOf((await lettersOf(told.caseId))[0]);
    expect(paragraphs[1]).toContain(`«${sewingShopPlan.plan.title}»`);
  });

  it('tells of an award that is cancelled', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'approved' });
    const person = await world.as(MANAGER);
    const { award } = await world.story.page(caseId, MANAGER);
    const version = award?.version ?? 0;
    expect((await person.post(`/awards/${award?.id}/cancellation`, { reason: 'Moved away' }, { version })).status).toBe(
      201,
    );
    expect((await lettersOf(caseId)).map(({ kind }) => kind)).toEqual(['cancelled', 'approved']);
  });

  it('prints the same file each time, also when the person is called otherwise since', async () => {
    const { caseId, returneeId } = await world.story.anApplication({ stage: 'approved' });
    const [letter] = await lettersOf(caseId);
    const print = async () => (await (await world.as(cast.officer)).get(`/letters/${letter?.id}/content`)).raw;
    const first = await print();
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    await world.sql.query(`update returnee set given_cyrl = 'Башка' where id = $1`, [returneeId]);
    expect((await print()).equals(first)).toBe(true);
  });

  it.each(languages)('prints every letter in %s', async (language) => {
    const letters = 'ң ө ү ӣ ӯ қ ҳ ғ ҷ Ң Ө Ү Ӣ Ӯ Қ Ҳ Ғ Ҷ';
    const programme = { en: 'P', ru: 'П', ky: 'П', tg: 'П' };
    const facts: LetterFacts = {
      ...{ kind: 'rejected', nameCyrl: 'Өмүрбек Ҷӯраев', nameLatn: 'Омурбек Ҷӯраев', number: 'KG-OSH-2026-00001' },
      ...{ office: 'Ош', programme, plan: 'Тигүү цехи', currency: 'KGS', grantMinor: 1 },
      ...{ reason: letters, reasonCode: null, corrections: [], papers: {} },
      ...{ today: '2026-03-02', appealUntil: '2026-03-16', statusAddress: 'https://tendesh.test/status' },
    };
    const content = writeLetter(facts, language);
    const printed = pdfText(await renderPdf(layOutLetter(content, language, START))).replaceAll(/\s/g, '');
    for (const one of [letters, content.recipient, content.title]) expect(printed).toContain(one.replaceAll(/\s/g, ''));
  });

  it('is shown to nobody who does not see the case, and cannot be changed', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'approved' });
    const [letter] = await lettersOf(caseId);
    const stranger = await world.as('cholpon.ergeshova');
    expect((await stranger.get(`/cases/${caseId}/letters`)).status).toBe(404);
    expect((await stranger.get(`/letters/${letter?.id}/content`)).status).toBe(404);
    const { rows } = await world.sql.query<{ may: boolean }>(
      `select has_table_privilege('tendesh_app', 'letter', 'update') or has_table_privilege('tendesh_app', 'letter', 'delete') as may`,
    );
    expect(rows[0]?.may).toBe(false);
  });

  async function lettersOf(caseId: string): Promise<LetterItem[]> {
    return (await (await world.as(cast.officer)).get<CaseLetters>(`/cases/${caseId}/letters`)).body.items;
  }

  async function wordsOf(letter: LetterItem | undefined) {
    const { rows } = await world.sql.query<{ content: { paragraphs: string[]; closing: string; from: string } }>(
      `select content - 'number' - 'recipient' as content from letter where id = $1`,
      [letter?.id],
    );
    return rows[0]?.content ?? { paragraphs: [], closing: '', from: '' };
  }
});
