import { languages } from '../staff/roles';
import { districtsOf, placeByPcode, placeName, places, provincesOf } from './places';

test('Kyrgyzstan has 9 units of level 1 and 53 of level 2', () => {
  const kyrgyz = places.filter((place) => place.country === 'KG');
  expect(kyrgyz.filter((place) => place.parent === null)).toHaveLength(9);
  expect(kyrgyz.filter((place) => place.parent !== null)).toHaveLength(53);
  expect(kyrgyz.every((place) => /^KG(0[2-8]|11|21)\d{9}$/.test(place.pcode))).toBe(true);
});

test('a person lives in a district or in a city, Bishkek, Osh and Dushanbe among them', () => {
  const pcodes = [...districtsOf('KG'), ...districtsOf('TJ')].map((place) => place.pcode);
  expect(districtsOf('KG')).toHaveLength(55);
  expect(pcodes).toEqual(expect.arrayContaining(['KG11000000000', 'KG21000000000', 'TJ-DU', 'TJ-SU-KHUJAND']));
  expect(pcodes).not.toContain('KG06000000000');
});

test('Tajikistan has four provinces beside Dushanbe, and 58 districts of the boundary file', () => {
  expect(provincesOf('TJ').map((place) => place.names.en)).toEqual([
    'Sughd',
    'Khatlon',
    'Districts of Republican Subordination',
    'Gorno-Badakhshan',
    'Dushanbe (city)',
  ]);
  expect(districtsOf('TJ').filter((place) => /^TJ35\d{5}$/.test(place.pcode))).toHaveLength(58);
});

test('every code is there once, its province exists, and every place has a name in every language', () => {
  expect(new Set(places.map((place) => place.pcode)).size).toBe(places.length);
  expect(places.filter((place) => place.parent !== null && placeByPcode(place.parent) === null)).toEqual([]);
  expect(places.filter((place) => languages.some((language) => place.names[language].trim() === ''))).toEqual([]);
});

test('names are mended: At-Bashy, Kochkor, ң for ӊ; a former name stays as an alias', () => {
  expect(placeByPcode('KG04220000000')?.names.en).toBe('At-Bashy');
  expect(placeByPcode('KG04235000000')?.names.en).toBe('Kochkor');
  expect(placeByPcode('KG02220000000')?.names.ky).toBe('Тоң району');
  expect(places.some((place) => Object.values(place.names).join().includes('ӊ'))).toBe(false);
  expect(placeByPcode('KG03410000010')).toMatchObject({ names: { en: 'Manas (city)' } });
  expect(placeByPcode('KG03410000010')?.aliases).toContain('Jalal-Abad');
});

test('a place is named with its province; an unknown code stands for itself', () => {
  expect(placeName('KG06255000000', 'en')).toBe('Uzgen, Osh');
  expect(placeName('KG11000000000', 'ru')).toBe('г. Бишкек');
  expect(placeName('XX', 'ky')).toBe('XX');
});
