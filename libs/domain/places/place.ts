import type { Language } from '../staff/roles';

export const placeCountries = ['KG', 'TJ'] as const;
export type PlaceCountry = (typeof placeCountries)[number];

/** An administrative unit, named in every language of the screens. */
export interface Place {
  readonly pcode: string;
  readonly country: PlaceCountry;
  readonly type: 'province' | 'district' | 'city';
  /** The province; null for a province and for a city that is none's. */
  readonly parent: string | null;
  readonly names: Readonly<Record<Language, string>>;
  /** Former names and other spellings, for search. */
  readonly aliases: readonly string[];
}

/** Names in all languages; where Kyrgyz or Tajik has none of its own, the Russian one stands. */
export function placeNames(names: { en: string; ru: string; ky?: string; tg?: string }): Place['names'] {
  return { ky: names.ru, tg: names.ru, ...names };
}
