import { transliterate } from './transliterate';

/**
 * A name as tokens that are equal across scripts and spellings; an index for search and duplicates, never shown. Endings
 * such as -ов and -зода and the words уулу and кызы are dropped. Калыков, Kalykov and Kalikov all give ['kalik'];
 * «Асан уулу Бакыт» gives ['asan', 'bakit'].
 */
export function foldName(text: string): string[] {
  return foldWords(text)
    .map(stripEnding)
    .filter((token) => !kinshipWords.has(token));
}

/** As `foldName`, with endings and kinship words kept: what a name that is still being typed can be compared with. */
export function foldWords(text: string): string[] {
  return text
    .split(/[\s.,;/()-]+/)
    .map(foldWord)
    .filter((token) => token !== '');
}

/** A folded token without its surname or patronymic ending; at least three letters stay. 'asanova' becomes 'asan'. */
export function stripEnding(token: string): string {
  const bare = token.replace(/(.{3}.*?)(?:ovich|evich|ovna|evna|zoda|ova|eva|ov|ev|ina|in)$/, '$1');
  return bare.replace(/(.{2}.*?i)(?:vich|vna|va|v)$/, '$1').replace(/(.{3,})(?:ulu|kizi)$/, '$1');
}

/** уулу and кызы, folded: they make a surname of the father's name and say nothing else. */
export const kinshipWords: ReadonlySet<string> = new Set(['ulu', 'kizi', 'kzi', 'gizi', 'ogli']);

/** Letters with marks that are not the plain letter with the mark taken off. */
const special: Record<string, string> = { ş: 'sh', ç: 'ch', ı: 'i', ъ: '' };

const rules: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh|j/g, 'j'],
  [/shch|sch/g, 'sh'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/(^|[aou])ye/g, '$1e'],
  [/[iy]*yu|iu/g, 'u'],
  [/[iy]*ya|i+a/g, 'a'],
  [/[iy]*yo|io/g, 'o'],
  [/y/g, 'i'],
  [/i+e/g, 'i'],
  [/ng/g, 'n'],
  [/w/g, 'v'],
  [/(sh|ch|ts|[a-z])\1+/g, '$1'],
];

function foldWord(word: string): string {
  const plain = word.toLowerCase().replace(/[şçıъ]/g, (letter) => special[letter] ?? letter);
  const latin = transliterate(plain, 'icao')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
  return rules.reduce((token, [pattern, replacement]) => token.replace(pattern, replacement), latin);
}
