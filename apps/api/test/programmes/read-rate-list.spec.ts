import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { writeRate } from '@tendesh/domain/money/exchange-rate';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { readRateList } from '../../src/programmes/read-rate-list';

const rates = fc.uniqueArray(
  fc.record({
    currency: fc.constantFrom(...currencyCodes.filter((code) => code !== 'USD')),
    perUsdE8: fc.integer({ min: 1, max: MAX_MINOR }),
    validFrom: fc.integer({ min: 2000, max: 2099 }).map((year) => `${year}-02-28`),
  }),
  { selector: ({ currency, validFrom }) => `${currency} ${validFrom}`, minLength: 1, maxLength: 20 },
);
const shapes = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  bom: fc.boolean(),
  quoted: fc.boolean(),
  record_delimiter: fc.constantFrom('windows' as const, 'unix' as const),
});

/** A list as a spreadsheet saves it. */
function written(list: { currency: string; perUsdE8: number; validFrom: string }[], shape: object): Buffer {
  const lines = list.map(({ currency, perUsdE8, validFrom }) => [
    'Côte d’Ivoire, "West"; Africa',
    currency,
    validFrom,
    writeRate(perUsdE8),
  ]);
  return Buffer.from(stringify([['Country', 'Abbrev.', 'Effective Date', 'Rate'], ...lines], shape));
}

describe('a list of rates', () => {
  it('is read back as it was written, whatever separates and quotes it', () => {
    fc.assert(
      fc.property(rates, shapes, (list, shape) => {
        const { lines, violations } = readRateList(written(list, shape));
        expect(violations).toEqual([]);
        expect(lines.map(({ currency, perUsdE8, validFrom }) => ({ currency, perUsdE8, validFrom }))).toEqual(list);
        expect(lines.map(({ line }) => line)).toEqual(list.map((_, index) => index + 2));
      }),
    );
  });

  it('is read from the two-byte text of a spreadsheet', () => {
    const text = '\ufeffAbbrev.\tEffective Date\tRate\r\nGBP\t01 Mar 2026\t0,744\r\n';
    expect(readRateList(Buffer.from(text, 'utf16le')).lines).toEqual([
      { currency: 'GBP', perUsdE8: 74_400_000, validFrom: '2026-03-01', line: 2 },
    ]);
  });
});
