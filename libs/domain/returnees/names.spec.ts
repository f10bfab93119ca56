import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { checkName, isCyrillicName, isLatinName, normaliseName } from './names';
import { transliterate } from './transliterate';

test('a Cyrillic name has Kyrgyz, Tajik and Uzbek letters, hyphens, apostrophes and spaces', () => {
  const names = ['Өмүрбек', 'Тоң', 'Ҷамшед', 'Ғайрат', 'Қурбон', 'Ӯктам', 'Неъматов', 'Асан уулу', 'Айгүл-Нур'];
  expect(names.filter((name) => !isCyrillicName(name))).toEqual([]);
});

test('a Latin name has accents, hyphens, apostrophes and spaces', () => {
  const names = ["O'tkir", 'Oʻtkir', 'Asan uulu', 'Jean-Luc', 'Gülnara', 'Şahnoza'];
  expect(names.filter((name) => !isLatinName(name))).toEqual([]);
});

test.each(['Aсан', 'Асан1', 'Асан, Б', '-Асан', 'Асан-', '阿三', '', ' '])(
  '%p is neither one nor the other',
  (name) => {
    expect(isCyrillicName(name) || isLatinName(name)).toBe(false);
  },
);

test('a wrong script, an empty and an endless name are refused at their field', () => {
  expect(checkName('Asan', 'cyrillic', '/names/0/given')).toEqual([
    { code: 'wrong_script', pointer: '/names/0/given', params: { script: 'cyrillic' } },
  ]);
  expect(checkName('  ', 'latin', '/n')).toMatchObject([{ code: 'required' }]);
  expect(checkName('a'.repeat(101), 'latin', '/n')).toMatchObject([{ code: 'too_long', params: { max: 100 } }]);
  expect(checkName('Асан уулу', 'cyrillic', '/n')).toEqual([]);
});

test('ӊ becomes ң, letters are composed, spaces single, apostrophes straight', () => {
  expect(normaliseName('  Тоӊ   Ӊ ')).toBe('Тоң Ң');
  expect(normaliseName('й')).toBe('й');
  expect(normaliseName('O’tkir')).toBe("O'tkir");
});

test.each([
  ['Жумабаев', 'Zhumabaev'],
  ['Юлдашев Щербаков', 'Iuldashev Shcherbakov'],
  ['Үсөн Таңатар', 'Uson Tanatar'],
  ['Ҳикмат Ҷалилов', 'Hikmat Jalilov'],
  ['ЖАПАРОВ', 'ZHAPAROV'],
  ['Гульнара', 'Gulnara'],
  ['Айгүл-Нур', 'Aigul-Nur'],
])('%s is suggested as %s, as passports write it', (cyrillic, latin) => {
  expect(transliterate(cyrillic, 'icao')).toBe(latin);
});

test('a Cyrillic name of any letters becomes a Latin one, and a Latin one stays', () => {
  const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыэюяңөүғқҳҷӣӯў'];
  const words = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }).map((word) => word.join(''));
  holdsForAll(words, (word) => {
    const latin = transliterate(word, 'icao');
    expect(isLatinName(latin)).toBe(true);
    expect(transliterate(latin, 'icao')).toBe(latin);
  });
});
