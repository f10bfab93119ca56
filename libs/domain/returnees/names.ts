import { type Violation, violation } from '../problems/violation';

export const NAME_MAX = 100;

/**
 * A name as it is stored: composed letters (NFC), ӊ made ң as Kyrgyz writes it, single spaces, straight apostrophes.
 * `normaliseName(' Тоӊ ')` is 'Тоң'.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('ӊ', 'ң')
    .replaceAll('Ӊ', 'Ң')
    .replace(/[’ʼʻ‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** True for a name in Cyrillic letters; hyphen, apostrophe and spaces may stand between them. `Асан уулу Бакыт` is one. */
export function isCyrillicName(name: string): boolean {
  return /^\p{Script=Cyrillic}+(?:[ '-]+\p{Script=Cyrillic}+)*\.?$/u.test(normaliseName(name));
}

/** True for a name in Latin letters; hyphen, apostrophe and spaces may stand between them. `O'tkir Asan-uulu` is one. */
export function isLatinName(name: string): boolean {
  return /^\p{Script=Latin}+(?:[ '-]+\p{Script=Latin}+)*\.?$/u.test(normaliseName(name));
}

/** Why a name cannot stand at `pointer`: empty, longer than 100 letters, or in another script. */
export function checkName(name: string, script: 'cyrillic' | 'latin', pointer: string): Violation[] {
  const tidy = normaliseName(name);
  if (tidy === '') return [violation('required', pointer)];
  if (tidy.length > NAME_MAX) return [violation('too_long', pointer, { max: NAME_MAX })];
  const fits = script === 'cyrillic' ? isCyrillicName(tidy) : isLatinName(tidy);
  return fits ? [] : [violation('wrong_script', pointer, { script })];
}
