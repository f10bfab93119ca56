import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { foldName, namePatterns } from './fold-name';
import { foldQuery, searchText } from './search-text';
import { transliterate } from './transliterate';

test.each([
  ['Гульжигит Калыков', 'Guljigit Kalykov', 'Guljigit Kalikov', 'Gulzhigit Kalykov'],
  ['Ҷамшедов', 'Jamshedov', 'Dzhamshedov', 'Djamshedov'],
  ['Жапаров', 'Japarov', 'Zhaparov', 'Djaparov', 'Japarova'],
  ['Жээнбеков', 'Jeenbekov', 'Zheenbekov'],
  ['Жумабаев', 'Jumabaev', 'Zhumabaev', 'Djumabaev', 'Jumabayev'],
  ['Юлдашев', 'Yuldashev', 'Iuldashev'],
  ['Зульфия', 'Zulfiya', 'Zulfiia', 'Zulfia'],
  ['Бакыт', 'Bakit', 'Bakyt'],
  ['Чынгыз', 'Chingiz', 'Chyngyz'],
  ['Гулнара', 'Гульнара', 'Gulnara'],
  ['Неъматов', 'Nematov', "Ne'matov"],
  ['Қурбонов', 'Qurbonov', 'Kurbonov', 'Курбонов'],
  ['Ғайрат', 'Ghairat', 'Gayrat', 'Гайрат'],
  ['Алиев', 'Aliev', 'Aliyev', 'Алиева'],
  ['Өмүрбек', 'Омурбек', 'Omurbek', 'Ömürbek'],
  ['Шаҳноза', 'Shahnoza', 'Shakhnoza', 'Şahnoza'],
  ['Елена', 'Yelena', 'Elena'],
])('the spellings of one name fold alike: %s', (...spellings) => {
  expect(new Set(spellings.map((name) => foldName(name).join(' '))).size).toBe(1);
});

test('a surname of the father with уулу or кызы folds like the one with -ов', () => {
  expect(foldName('Асан уулу Бакыт')).toEqual(['asan', 'bakit']);
  expect(foldName('Асан кызы Айгүл')).toEqual(foldName('Асанова Айгүл'));
  expect(foldName('Асанкызы')).toEqual(['asan']);
  expect(foldName('Раҳимзода')).toEqual(foldName('Раҳимов'));
});

test('different names stay different', () => {
  const names = ['Асан', 'Эсен', 'Бакыт', 'Бектур', 'Айгүл', 'Айгерим', 'Нурлан', 'Нурбек', 'Зарина', 'Жибек'];
  expect(new Set(names.flatMap(foldName)).size).toBe(names.length);
});

test('folding twice is folding once, and Cyrillic folds as its passport spelling does', () => {
  const letters = [...'абвгдежзийклмнопрстуфхцчшщыэюяңөүғқҳҷӣӯ'];
  const words = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((word) => word.join(''));
  holdsForAll(words, (word) => {
    expect(foldName(transliterate(word, 'icao'))).toEqual(foldName(word));
    expect(foldName(word).every((token) => /^[a-z]+$/.test(token))).toBe(true);
  });
});

describe('a person is found', () => {
  const text = searchText({
    names: ['Жапаров Бакыт', 'Zhaparov Bakyt'],
    phones: ['+996 700 123 456'],
    caseNumbers: ['OSH-2026-0001'],
  });

  test('in a text where every word stands once', () => {
    expect(text).toBe('japarov bakit 996700123456 osh20260001');
  });

  test.each([
    ...['Жапаров', 'japarova', 'Zhapar', 'бакыт жапаров', 'Жап', 'Джапаров Б'],
    ...['+996 700 123456', '0700 12 34 56', '700123', 'OSH-2026-0001', 'osh-2026', '0001'],
  ])('by %p', (query) => {
    const tokens = foldQuery(query);
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens.every((token) => text.includes(token))).toBe(true);
  });

  test.each(['Эсенов', '0555', 'Жапаров Эсен'])('not by %p', (query) => {
    expect(foldQuery(query).every((token) => text.includes(token))).toBe(false);
  });
});

test('a query of signs only, or of уулу alone, asks for nothing', () => {
  expect([foldQuery(''), foldQuery(' - '), foldQuery('уулу')]).toEqual([[], [], []]);
});

describe('a namesake', () => {
  const carries = (own: string, ...names: string[]) =>
    namePatterns([own]).some((pattern) => new RegExp(pattern).test(searchText({ names, phones: [], caseNumbers: [] })));

  test.each([
    ['Сыдыкова Мээрим', 'Sydykova', 'Meerim', 'Bakytovna'],
    ['Сыдыкова Мээрим', 'Мээрим', 'Сыдык кызы'],
    ['Асан уулу Бакыт', 'Асанов', 'Бакыт'],
    ['Zhaparov Bakyt', 'Жапарова', 'Бакыт'],
  ])('of %s is found in any spelling and order', (own, ...names) => expect(carries(own, ...names)).toBe(true));

  test.each([
    ['Сыдыкова Мээрим', 'Сыдыкова', 'Айгүл'],
    ['Али Бек', 'Алимов', 'Бек'],
    ['Бек Али', 'Бектуров', 'Али'],
  ])('of %s is not somebody who carries a part of the name', (own, ...names) =>
    expect(carries(own, ...names)).toBe(false),
  );

  test('is everybody whose name folds alike, and a name of nothing has none', () => {
    const names = [
      'Асанов',
      'Асан кызы',
      'Жапарова',
      'Алиев',
      'Раҳимзода',
      'Неъматов',
      'Юлдашев',
      'Мусаевна',
      'Эсенулу',
    ];
    const word = fc.constantFrom(...names);
    holdsForAll(fc.tuple(word, word, word, word), ([a, b, c, d]) => {
      const isAlike = foldName(`${a} ${b}`).sort().join() === foldName(`${c} ${d}`).sort().join();
      expect(!isAlike || carries(`${a} ${b}`, c, d)).toBe(true);
    });
    expect(namePatterns(['уулу', ' - '])).toEqual([]);
  });
});
