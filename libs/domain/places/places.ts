import type { Language } from '../staff/roles';
import { kyrgyzstan } from './kyrgyzstan';
import type { Place, PlaceCountry } from './place';
import { tajikistan } from './tajikistan';

/** Every administrative unit that is known, provinces before their districts. */
export const places: readonly Place[] = [...kyrgyzstan, ...tajikistan];

const byPcode = new Map(places.map((place) => [place.pcode, place]));
const parents = new Set(places.map((place) => place.parent));

/** The place with this P-code, or null. `placeByPcode('KG06255000000')` is Uzgen district. */
export function placeByPcode(pcode: string): Place | null {
  return byPcode.get(pcode) ?? null;
}

/**
 * Where a person can live: the districts and cities of a country, with the cities that belong to no province. Kyrgyzstan
 * has 55: 53 of level 2, Bishkek and Osh city.
 */
export function districtsOf(country: PlaceCountry): Place[] {
  return places.filter((place) => place.country === country && !parents.has(place.pcode));
}

/** The provinces of a country, and the cities that stand beside them. */
export function provincesOf(country: PlaceCountry): Place[] {
  return places.filter((place) => place.country === country && place.parent === null);
}

/** The name of a place with its province, for a reader: 'Uzgen, Osh'. An unknown code is returned as it is. */
export function placeName(pcode: string, language: Language): string {
  const place = placeByPcode(pcode);
  if (place === null) return pcode;
  const province = place.parent === null ? null : placeByPcode(place.parent);
  return province === null ? place.names[language] : `${place.names[language]}, ${province.names[language]}`;
}
