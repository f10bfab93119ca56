import type { Currency } from './currencies';

/** Money of two currencies where one sum was asked for: a mistake of ours, better seen than summed. */
export class CurrenciesDiffer extends Error {}

type Mixable<C extends Currency, T extends { readonly currency: Currency }> = C extends T['currency'] ? T : never;

/**
 * The rows, now known to be in one currency. What the types know to be of another does not compile, what only the rows
 * know is refused here: throws CurrenciesDiffer. Rows in som asked for as som come back; one in pounds among them throws.
 */
export function inOneCurrency<C extends Currency, T extends { readonly currency: Currency }>(
  currency: C,
  rows: readonly (T & Mixable<C, T>)[],
): (T & { readonly currency: C })[] {
  return rows.map((row) => {
    if (row.currency !== currency) throw new CurrenciesDiffer(`${row.currency} among ${currency}`);
    return { ...row, currency };
  });
}
