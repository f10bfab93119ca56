/**
 * The code on a status slip: 12 letters and digits out of 32 (Crockford's base 32), 60 bits, in three groups. There is no
 * I, L, O or U, and whoever reads one all the same is understood.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 12;

/** 12 random bytes as a code: 'K7Q2-9RTX-04MB'. Each byte gives one letter of its five lower bits. */
export function checkCodeOf(random: Uint8Array): string {
  const letters = [...random.slice(0, CODE_LENGTH)].map((byte) => ALPHABET[byte & 31] ?? '0').join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Letters of a Cyrillic keyboard that look like Latin ones, and Latin ones that look like digits. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', Р: 'P', С: 'C', Т: 'T', Х: 'X', О: '0', З: '3' },
  ...{ O: '0', I: '1', L: '1' },
};

/** What was typed, as it was printed: 'к7q2 9rtx o4mb' is 'K7Q29RTX04MB'; null where it can be no code. */
export function readCheckCode(typed: string): string | null {
  const letters = [...typed.normalize('NFC').toUpperCase()]
    .filter((letter) => !/[\s\-–—.]/.test(letter))
    .map((letter) => lookAlikes[letter] ?? letter);
  const isCode = letters.length === CODE_LENGTH && letters.every((letter) => ALPHABET.includes(letter));
  return isCode ? letters.join('') : null;
}
