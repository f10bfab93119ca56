import type { Minor } from '../money/minor';
import { foldWords } from '../returnees/fold-name';
import { transliterate } from '../returnees/transliterate';

/** What a receipt says about itself; the sum in minor units of its currency. */
export interface ReceiptWords {
  readonly issuer: string | null;
  readonly documentNumber: string | null;
  readonly datedOn: string;
  readonly sumMinor: Minor;
  readonly currency: string;
}

/**
 * One text for one receipt, however it was typed: supplier, number, day and sum without case, spaces, punctuation,
 * script, legal form and leading zeros. Null without a supplier or a number: such papers cannot be told apart by words.
 * ОсОО «Дордой», № 000417 and "Dordoi LLC" 417 of the same day and sum both give 'dordoi|417|2026-03-02|150000|KGS'.
 */
export function receiptKey({ issuer, documentNumber, datedOn, sumMinor, currency }: ReceiptWords): string | null {
  const supplier = foldWords(withoutQuotes(issuer ?? ''))
    .filter((word) => !legalForms.has(word))
    .join('');
  const number = foldNumber(documentNumber ?? '');
  return supplier === '' || number === '' ? null : [supplier, number, datedOn, sumMinor, currency].join('|');
}

const LEAST_SERIAL = 4;

/**
 * One text for one machine, or null where what was typed is too short to tell it from another ("б/н" stands for none).
 * 'СН-00123 А' in Cyrillic and 'ch 123a' in Latin letters both give 'ch123a'.
 */
export function serialKey(serialNumber: string | null): string | null {
  const folded = foldNumber(serialNumber ?? '');
  return folded.length < LEAST_SERIAL || /^(.)\1*$/.test(folded) ? null : folded;
}

/** ОсОО, ООО, ОАО, ЗАО, ИП, ЧП and their like, as `foldWords` writes them: they come and go before a name. */
const legalForms: ReadonlySet<string> = new Set(
  'ОсОО ООО ОАО ЗАО АО ИП ЧП ПБОЮЛ LLC Ltd Inc JSC OJSC CJSC OsOO'.split(' ').flatMap((form) => foldWords(form)),
);

/** Cyrillic letters that look like Latin ones on a paper: nobody sees by which keyboard a number was typed. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', х: 'x', у: 'y' },
};

function foldNumber(text: string): string {
  const plain = text
    .replace(/№/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[а-я]/g, (letter) => lookalikes[letter] ?? letter);
  return transliterate(plain, 'icao')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(^|[^0-9])0+(?=[0-9])/g, '$1')
    .replaceAll(' ', '');
}

function withoutQuotes(text: string): string {
  return text.replace(/["'«»„“”’`]/g, ' ');
}
