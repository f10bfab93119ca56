import { languages } from '../staff/roles';
import { noticeLines, toldOf } from './notice-facts';

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

test('what is called the same in every language is named', () => {
  expect(noticeLines({ name: 'KG-2027' }, 'tg')).toEqual(['KG-2027']);
});

test('a sentence that says it all stands alone', () => {
  expect(noticeLines({}, 'ky')).toEqual([]);
});
