import type { Place, PlaceCountry } from '@tendesh/domain/places/place';
import { placeCountries } from '@tendesh/domain/places/place';
import { districtsOf, placeByPcode } from '@tendesh/domain/places/places';
import { foldWords } from '@tendesh/domain/returnees/fold-name';
import type { Language } from '@tendesh/domain/staff/roles';

export interface DistrictGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

/** The districts by province, those of the office's country first. Cities of no province stand under their country. */
export function districtGroups(
  language: Language,
  first: string,
  countryName: (code: string) => string,
): DistrictGroup[] {
  const countries = [...placeCountries].sort((a, b) => Number(b === first) - Number(a === first));
  return countries.flatMap((country) => groupsOf(country, language, countryName(country)));
}

/** True when each word typed is a part of a name or former name of the place or its province, in any language or script. */
export function placeFits(pcode: string, typed: string): boolean {
  const known = searchWords(pcode);
  return foldWords(typed).every((word) => known.includes(word));
}

function groupsOf(country: PlaceCountry, language: Language, countryName: string): DistrictGroup[] {
  const groups = new Map<string, DistrictGroup>();
  for (const place of districtsOf(country)) {
    const province = place.parent === null ? null : placeByPcode(place.parent);
    const name = province?.names[language] ?? countryName;
    const group = groups.get(name) ?? { group: name, items: [] };
    group.items.push({ value: place.pcode, label: place.names[language] });
    groups.set(name, group);
  }
  const compare = new Intl.Collator(language).compare;
  return [...groups.values()].map(({ group, items }) => ({
    group,
    items: items.sort((a, b) => compare(a.label, b.label)),
  }));
}

const wordsOf = new Map<string, string>();

function searchWords(pcode: string): string {
  const kept = wordsOf.get(pcode);
  if (kept !== undefined) return kept;
  const place = placeByPcode(pcode);
  const province = place?.parent ? placeByPcode(place.parent) : null;
  const words = [place, province]
    .flatMap((one) => (one === null ? [] : namesOf(one)))
    .flatMap(foldWords)
    .join(' ');
  wordsOf.set(pcode, words);
  return words;
}

function namesOf(place: Place): string[] {
  return [...Object.values(place.names), ...place.aliases];
}
