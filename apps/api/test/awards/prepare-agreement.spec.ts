import type { Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import { programmes } from '@tendesh/testing/reference';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { pdfText } from '../support/pdf-text';
import { startWorld, type World } from '../support/world';

/** Words of each language, with the letters that a font of half the alphabet would lose. */
const words: Record<Language, string[]> = {
  en: ['Grant agreement', 'No sale for 24 months.', '2 March 2026', '1,400,000.00'],
  ru: ['Грантовое соглашение', 'Возврат средств.', '2 марта 2026', '1 400 000,00'],
  ky: ['Грант жөнүндө макулдашуу', 'теңдеш', 'өздүк', '2026-жылдын 2-марты'],
  tg: ['Созишномаи грант', 'зӯроварии ҷинсӣ', 'Қаллобӣ', 'ҳуҷҷатҳо', 'маблағгузор'],
};

describe('the grant agreement', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const awardOf = async ({ caseId }: Told): Promise<Award> => {
    const { award } = await world.story.page(caseId, cast.officer);
    if (award === null) throw new Error('No award');
    return award;
  };
  const plan = async (told: Told, amounts: readonly number[]) => {
    const { id, version } = await awardOf(told);
    const tranches = amounts.map((amountMinor) => ({
      purpose: 'Тигүү машиналары',
      amountMinor,
      plannedOn: '2026-04-01',
    }));
    const officer = await world.as(cast.officer);
    return officer.put<Written & ProblemBody>(`/awards/${id}/tranches`, { tranches }, { version });
  };
  const prepare = async (told: Told, language: Language) => {
    const { id, version } = await awardOf(told);
    const officer = await world.as(cast.officer);
    return officer.post<Written & ProblemBody>(`/awards/${id}/agreement`, { language }, { version });
  };
  const text = async (told: Told): Promise<string> => {
    const { agreementDocumentId } = await awardOf(told);
    const file = await (await world.as(cast.officer)).get(`/documents/${agreementDocumentId ?? ''}/content`);
    expect(file.raw.subarray(0, 5).toString()).toBe('%PDF-');
    return pdfText(file.raw).replaceAll('\u00a0', ' ');
  };

  it.each(languages)('is a PDF that reads in %s, with every letter', async (language) => {
    const told = await world.story.anApplication({ stage: 'approved' });
    await plan(told, [70_000_000]);
    expect((await prepare(told, language)).status).toBe(201);
    const read = await text(told);
    const facts = ['Сыдыкова Мээрим Бакытовна', 'Sydykova Meerim', 'Тигүү цехи «Мээрим»', 'Elena Kim'];
    const programme = programmes[0].name[language].split(' ', 2).join(' ');
    for (const expected of [...facts, programme, ...words[language]]) expect(read).toContain(expected);
    expect(read).toMatch(/1\d{13}/);
    expect(read).not.toMatch(/\{\w+\}/);
  });

  it('carries a budget of two hundred lines over its pages', async () => {
    const budgetLines = Array.from({ length: 200 }, (_, index) => ({
      category: 'equipment' as const,
      description: `Machine number ${index + 1}`,
      quantityThousandths: 1_000,
      unit: 'piece',
      unitPriceMinor: 700_000,
    }));
    const told = await world.story.anApplication({ stage: 'approved', plan: { ...sewingShopPlan, budgetLines } });
    await plan(told, [70_000_000]);
    await prepare(told, 'en');
    const read = await text(told);
    for (const line of budgetLines) expect(read).toContain(line.description);
  });

  it('waits for tranches that make exactly the grant', async () => {
    const told = await world.story.anApplication({ stage: 'approved' });
    const short = await plan(told, [35_000_000, 34_999_999]);
    expect(short.body.violations).toMatchObject([
      { code: 'tranches_differ_from_grant', pointer: '/tranches', params: { differenceMinor: 1 } },
    ]);
    expect((await prepare(told, 'ky')).body.violations[0]?.code).toBe('tranches_differ_from_grant');
  });

  it('made again, or overtaken by other tranches, leaves the former one in the case, voided', async () => {
    const told = await world.story.anApplication({ stage: 'approved' });
    await plan(told, [70_000_000]);
    for (const language of ['ky', 'ru'] as const) await prepare(told, language);
    expect(await awardOf(told)).toMatchObject({ agreementLanguage: 'ru' });
    const reasons = async () =>
      (await world.story.page(told.caseId, cast.officer)).documents
        .filter(({ kind }) => kind === 'grant_agreement')
        .map(({ voidReason }) => voidReason)
        .sort();
    expect(await reasons()).toEqual([null, 'replaced'].sort());
    await plan(told, [40_000_000, 30_000_000]);
    expect(await reasons()).toEqual(['replaced', 'replaced']);
    expect((await awardOf(told)).agreementDocumentId).toBeNull();
  });
});
