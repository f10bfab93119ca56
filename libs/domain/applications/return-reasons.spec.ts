import { languages } from '../staff/roles';
import { correctionGroups, planFields } from './corrections';
import {
  correctionText,
  fitsGroup,
  pinName,
  reasonGroups,
  reasonSentence,
  returnReasonCodes,
  returnReasons,
} from './return-reasons';

test('every group has reasons, and can be answered in own words', () => {
  for (const group of correctionGroups) expect(returnReasons[group].at(-1)).toBe('other');
});

test('a reason can be added for whatever is pinned, and the money of a plan is one', () => {
  for (const pinned of correctionGroups) expect(reasonGroups.filter((one) => fitsGroup(one, pinned))).toHaveLength(1);
  expect(fitsGroup('budget', 'financing')).toBe(true);
});

test.each(languages)(
  'every reason is told in %s, each by a sentence of its own, and every pin by a name',
  (language) => {
    const sentences = returnReasonCodes.flatMap((code) => reasonSentence({ code, added: null }, language) ?? []);
    expect(new Set(sentences).size).toBe(returnReasonCodes.length - 1);
    expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
    const names = [
      ...correctionGroups.map((group) => pinName({ group, field: null }, language)),
      ...planFields.map((field) => pinName({ group: 'plan', field }, language)),
    ];
    expect(new Set(names).size).toBe(correctionGroups.length + planFields.length);
  },
);

test('an added reason speaks in the language of who reads it', () => {
  const added = {
    id: 'r',
    sentence: { en: 'A seal is missing.', ru: 'Нет печати.', ky: 'Мөөр жок.', tg: 'Мӯҳр нест.' },
  };
  expect(languages.map((language) => reasonSentence({ code: 'other', added }, language))).toEqual(
    languages.map((language) => added.sentence[language]),
  );
});

test('a pin is told with its name, its reason and the own words', () => {
  const pin = {
    group: 'plan',
    field: 'market',
    documentId: null,
    code: 'not_clear',
    added: null,
    reason: null,
  } as const;
  expect(correctionText({ ...pin, reason: 'Who buys in winter?' }, 'en')).toBe(
    'Market: Not clear enough. Who buys in winter?',
  );
  expect(correctionText({ ...pin, code: 'other', reason: 'Who buys?' }, 'ru')).toBe('Рынок: Who buys?');
  const paper = { ...pin, group: 'document', field: null, code: 'expired' } as const;
  expect(correctionText(paper, 'ky', 'a.pdf')).toBe('Документтер (a.pdf): Мөөнөтү өткөн.');
});
