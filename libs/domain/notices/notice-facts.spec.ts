import { type Language, languages } from '../staff/roles';
import { lentBy } from './lent-in-words';
import { noticeLines, toldOf, toldOfComplaint } from './notice-facts';

const pin = {
  group: 'plan',
  field: 'market',
  documentId: null,
  code: 'not_clear',
  added: null,
  reason: 'Ask Asan',
} as const;

test('what a return pinned is told in the language of who reads, without own words', () => {
  const winter = { en: 'Winter is left out.', ru: 'Зима не учтена.', ky: 'Кыш жок.', tg: 'Зимистон нест.' };
  const corrections = [
    toldOf(pin),
    toldOf({ ...pin, group: 'cash_flow', field: null, code: 'other', added: { id: 'r', sentence: winter } }),
    toldOf({ ...pin, group: 'budget', field: null, code: 'other' }),
  ];
  expect(noticeLines({ corrections }, 'en')).toEqual([
    'Market: Not clear enough.',
    'Cash flow: Winter is left out.',
    'Money of the plan (budget and financing)',
  ]);
  for (const language of languages)
    expect(noticeLines({ corrections }, language)[1]).toMatch(new RegExp(`: ${winter[language]}$`));
});

test('papers with the same reason are one line, because a mail does not name papers', () => {
  const paper = { ...pin, group: 'document', field: null, code: 'expired' } as const;
  const corrections = ['a', 'b'].map((documentId) => toldOf({ ...paper, documentId }));
  expect(noticeLines({ corrections }, 'ru')).toEqual(['Документы: Срок истёк.']);
});

test('members are told when and where their committee meets', () => {
  const session = { id: 's', day: '2026-03-09', time: '10:00', place: 'Osh, room 4' };
  const plain = (language: Language) =>
    noticeLines({ session }, language).map((line) => line.replaceAll('\u00a0', ' '));
  expect(plain('en')).toEqual(['When: 9 March 2026, 10:00', 'Where: Osh, room 4']);
  expect(plain('ky')).toEqual(['Качан: 2026-жылдын 9-марты, 10:00', 'Кайда: Osh, room 4']);
});

test('a delegate is told on which days he acts for a colleague, and in what', () => {
  const delegation = { fromOn: '2026-03-02', untilOn: '2026-03-06', lent: lentBy(['manager']) };
  const plain = (language: Language) =>
    noticeLines({ delegation }, language).map((line) => line.replaceAll('\u00a0', ' '));
  expect(plain('en')).toEqual([
    'From 2 March 2026 until 6 March 2026, both included',
    'What is lent: approving applications, rejecting them, returning them for correction, authorising releases; as far as your colleague may',
  ]);
  expect(plain('ru')[0]).toBe('С 2 марта 2026 г. по 6 марта 2026 г. включительно');
  expect(lentBy(['regional_approver'])).toContain('threshold.exceed');
  expect(lentBy(['case_officer', 'complaints_officer'])).toEqual([]);
});

test('of a complaint is told which one and by when something is due, at the clock of its office', () => {
  const plain = (facts: Parameters<typeof noticeLines>[0], language: Language) =>
    noticeLines(facts, language).map((line) => line.replaceAll('\u00a0', ' '));
  const [day, instant] = ['2026-03-04', '2026-03-03T04:00:00.000Z'];
  const answer = toldOfComplaint('k', { step: 'answer', dueAt: day, overdueFrom: instant }, 'Asia/Bishkek');
  const refer = toldOfComplaint('k', { step: 'refer', dueAt: instant, overdueFrom: instant }, 'Asia/Bishkek');
  expect(plain({ complaint: answer }, 'en')).toEqual(['Due: 4 March 2026']);
  expect(plain({ complaint: refer }, 'tg')).toEqual(['Мӯҳлат: 3 марти соли 2026, 10:00']);
  expect(plain({ complaint: toldOfComplaint('k', null, 'Asia/Bishkek') }, 'ky')).toEqual([]);
});

test('what is called the same in every language is named', () => {
  expect(noticeLines({ name: 'KG-2027' }, 'tg')).toEqual(['KG-2027']);
});

test('a sentence that says it all stands alone', () => {
  expect(noticeLines({}, 'ky')).toEqual([]);
});
