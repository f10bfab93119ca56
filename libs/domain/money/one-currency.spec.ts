import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { type Currency, currencyCodes } from './currencies';
import { CurrenciesDiffer, inOneCurrency } from './one-currency';

const codes = fc.constantFrom(...currencyCodes);
const pounds = [{ amountMinor: 1, currency: 'GBP' as const }];

test('money of one currency is taken as it is, and a single row of another is refused', () => {
  holdsForAll(fc.tuple(codes, fc.array(codes, { maxLength: 5 })), ([asked, found]) => {
    const rows = found.map((currency: Currency, amountMinor) => ({ amountMinor, currency }));
    if (found.every((currency) => currency === asked)) expect(inOneCurrency(asked, rows)).toEqual(rows);
    else expect(() => inOneCurrency(asked, rows)).toThrow(CurrenciesDiffer);
  });
});

test('money that is known to be of another currency does not even compile', () => {
  expect(inOneCurrency('GBP', pounds)).toEqual(pounds);
  // @ts-expect-error pounds are no som
  expect(() => inOneCurrency('KGS', pounds)).toThrow('GBP among KGS');
});
