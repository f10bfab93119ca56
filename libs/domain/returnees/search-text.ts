import { foldWords, kinshipWords, stripEnding } from './fold-name';

export interface Searchable {
  /** Names in every script and spelling that is known. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly caseNumbers: readonly string[];
}

/**
 * The text in which a person is found: folded names, digits of telephones, case numbers without signs, each once, parted
 * by spaces. A query finds it when every token of `foldQuery` is a part of it. 'Жапаров', '+996 700 123456' and
 * 'OSH-2026-0001' give 'japarov 996700123456 osh20260001'.
 */
export function searchText({ names, phones, caseNumbers }: Searchable): string {
  const tokens = [
    ...names.flatMap(foldWords),
    ...phones.map((phone) => phone.replace(/\D/g, '')),
    ...caseNumbers.map(foldNumber),
  ];
  return [...new Set(tokens.filter((token) => token !== ''))].join(' ');
}

/**
 * What somebody typed, as tokens that must all be parts of the search text. Names fold and lose their endings, kinship
 * words are ignored, a telephone may be written with spaces and a leading 0. 'Zhaparov 0700' gives ['japar', '700'].
 */
export function foldQuery(query: string): string[] {
  const words = isPhone(query) ? [query.replace(/\D/g, '')] : query.trim().split(/\s+/);
  const tokens = words.flatMap((word) =>
    /\d/.test(word) ? [withoutTrunkPrefix(foldNumber(word))] : foldWords(word).map(stripEnding),
  );
  return [...new Set(tokens)].filter((token) => token !== '' && !kinshipWords.has(token));
}

function isPhone(query: string): boolean {
  return /^\s*\+?[\d\s()-]+$/.test(query);
}

function foldNumber(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

function withoutTrunkPrefix(digits: string): string {
  return /^0+[1-9]\d*$/.test(digits) ? digits.replace(/^0+/, '') : digits;
}
