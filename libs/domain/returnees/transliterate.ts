import { normaliseName } from './names';

/** ICAO Doc 9303-3 for Russian letters; for Kyrgyz, Tajik and Uzbek letters what passport offices do. */
const icao: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ң: 'n', ө: 'o', ү: 'u', ғ: 'g', қ: 'k', ҳ: 'h', ҷ: 'j', ӣ: 'i', ӯ: 'u', ў: 'u' },
};

const schemes = { icao };
export type TransliterationScheme = keyof typeof schemes;

/**
 * The Latin spelling that a passport is likely to carry; a suggestion, the document decides. Letters that are not Cyrillic
 * stay. `transliterate('Жумабаев Үсөн', 'icao')` is 'Zhumabaev Uson'.
 */
export function transliterate(text: string, scheme: TransliterationScheme): string {
  const table = schemes[scheme];
  return normaliseName(text)
    .split(' ')
    .map((word) => transliterateWord(word, table))
    .join(' ');
}

function transliterateWord(word: string, table: Record<string, string>): string {
  const allCapitals = word.length > 1 && word === word.toUpperCase();
  const letters = [...word].map((letter) => {
    const latin = table[letter.toLowerCase()];
    if (latin === undefined) return letter;
    const isCapital = letter !== letter.toLowerCase();
    return isCapital ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
  });
  return allCapitals ? letters.join('').toUpperCase() : letters.join('');
}
