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

/**
 * A pattern for each name that says anything, which matches the search text (./search-text) of whoever carries it: all its
 * words in whatever order, spelling and ending. 'Калыков Асан' matches 'asan kalikova' and 'kalik uulu asan'.
 */
export function namePatterns(names: readonly string[]): string[] {
  const patterns = names.map(foldName).map((tokens) => tokens.map((token) => `(?=(.* )?${token}(${ENDINGS})?( |$))`));
  return [...new Set(patterns.map((words) => words.join('')))]
    .filter((words) => words !== '')
    .map((words) => `^${words}`);
}

/** A folded token without its surname or patronymic ending; at least three letters stay. 'asanova' becomes 'asan'. */
export function stripEnding(token: string): string {
  const [surname, afterVowel, kinship] = endings;
  const bare = token.replace(new RegExp(`(.{3}.*?)(?:${surname})$`), '$1');
  return bare
    .replace(new RegExp(`(.{2}.*?i)(?:${afterVowel})$`), '$1')
    .replace(new RegExp(`(.{3,})(?:${kinship})$`), '$1');
}

const endings = ['ovich|evich|ovna|evna|zoda|ova|eva|ov|ev|ina|in', 'vich|vna|va|v', 'ulu|kizi'] as const;
const ENDINGS = endings.join('|');

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
