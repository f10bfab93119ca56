import { textsOf } from '../../test/language-files';
import { languages } from './languages';
import { pluralForms } from './plural';

const pluralEnd = /_(one|few|many|other)$/;
const stem = (key: string) => key.replace(pluralEnd, '');
const stems = (language: (typeof languages)[number]) => [...new Set(Object.keys(textsOf[language]).map(stem))].sort();
const variables = (text: string) => [...text.matchAll(/{{\s*([^},]+)/g)].map((match) => match[1]?.trim()).sort();

describe.each(languages)('%s', (language) => {
  const texts = textsOf[language];

  it('has every text that English has, and no other', () => {
    expect(stems(language)).toEqual(stems('en'));
  });

  it('has no empty text', () => {
    expect(Object.keys(texts).filter((key) => texts[key]?.trim() === '')).toEqual([]);
  });

  it('fills the same values into each text', () => {
    const differing = Object.keys(texts).filter((key) => {
      const english = textsOf.en[key] ?? textsOf.en[`${stem(key)}_other`] ?? '';
      const own = variables(texts[key] ?? '').filter((name) => name !== 'count');
      return (
        own.join() !==
        variables(english)
          .filter((name) => name !== 'count')
          .join()
      );
    });
    expect(differing).toEqual([]);
  });

  it('has exactly its own plural forms of each counted text', () => {
    const counted = [
      ...new Set(
        Object.keys(texts)
          .filter((key) => pluralEnd.test(key))
          .map(stem),
      ),
    ];
    const wrong = counted.filter((key) => {
      const forms = Object.keys(texts).filter((one) => pluralEnd.test(one) && stem(one) === key);
      return (
        forms.sort().join() !==
        pluralForms[language]
          .map((form) => `${key}_${form}`)
          .sort()
          .join()
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is written in its own letters', () => {
    const foreign = { en: /[а-яё]/i, ru: /[ңөүӣӯқҳғҷ]/i, ky: /[ӣӯқҳғҷ]/i, tg: /[ңөүыщц]/i }[language];
    // Names of things that are written as they are: products, settings of a telephone, other languages.
    const kept = /iPhone|«[^»]*»/g;
    expect(Object.entries(texts).filter(([, text]) => foreign.test(text.replace(kept, '')))).toEqual([]);
  });
});
