import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { currencyCodes, type Currency } from './currencies';
import { convert, convertAt, type Quote } from './exchange';
import { type ExchangeRate, ONE_DOLLAR_E8 } from './exchange-rate';
import { MAX_MINOR } from './minor';

const rate = (currency: Currency, perUsdE8: number, validFrom = '2026-03-01'): ExchangeRate => ({
  ...{ id: `${currency} ${validFrom}`, currency, perUsdE8, validFrom, source: 'un_operational', sourceNote: null },
});
const pound = rate('GBP', 79_000_000);
const som = rate('KGS', 8_745_000_000);
const rates = [pound, som];
const gbp = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

/** Rates as they are: from a tenth of a unit to twenty thousand for a dollar. */
const quotes = fc.record({
  currency: fc.constantFrom(...currencyCodes),
  perUsdE8: fc.integer({ min: 10_000_000, max: 2_000_000_000_000 }),
});
/** Amounts whose results stay in range at any of those. */
const amounts = fc.oneof(fc.nat(2_000), fc.nat(4_000_000_000), fc.nat(40_000_000_000));

test('GBP 1,000.00 at 0.79 and 87.45 for the dollar are 110,696.20 som', () => {
  expect(convertAt(100_000, pound, som)).toBe(11_069_620);
  expect(convert(gbp(100_000), 'KGS', '2026-03-02', rates)).toEqual({
    conversion: {
      ...{ amountMinor: 100_000, currency: 'GBP', resultMinor: 11_069_620, resultCurrency: 'KGS' },
      ...{ on: '2026-03-02', rates },
    },
    violations: [],
  });
});

test('dollars need one rate, money of the same currency none', () => {
  expect(convert({ amountMinor: 100, currency: 'USD' }, 'KGS', '2026-03-02', rates).conversion).toMatchObject({
    resultMinor: 8_745,
    rates: [som],
  });
  expect(convert(gbp(MAX_MINOR), 'GBP', '2026-03-02', []).conversion).toMatchObject({
    resultMinor: MAX_MINOR,
    rates: [],
  });
});

test('a missing rate is named with its currency and day, each one', () => {
  expect(convert(gbp(100), 'KGS', '2026-02-28', rates).violations).toEqual([
    { code: 'exchange_rate_missing', pointer: '/currency', params: { currency: 'GBP', on: '2026-02-28' } },
    { code: 'exchange_rate_missing', pointer: '/currency', params: { currency: 'KGS', on: '2026-02-28' } },
  ]);
});

test('a currency whose digits nobody knows is refused on either side', () => {
  expect(convert({ amountMinor: 1, currency: 'XAU' }, 'KGS', '2026-03-02', rates).violations).toMatchObject([
    { code: 'currency_unknown', params: { currency: 'XAU' } },
  ]);
  expect(convert(gbp(1), 'JPY', '2026-03-02', rates).violations).toMatchObject([{ code: 'currency_unknown' }]);
});

test('what comes to nothing, or to more than can be held, is refused', () => {
  expect(convert({ amountMinor: 1, currency: 'KGS' }, 'GBP', '2026-03-02', rates).violations).toMatchObject([
    { code: 'must_be_positive', pointer: '/amountMinor' },
  ]);
  expect(convert(gbp(MAX_MINOR), 'KGS', '2026-03-02', rates).violations).toMatchObject([
    { code: 'too_large', pointer: '/amountMinor' },
  ]);
});

test('a tie goes to the even neighbour', () => {
  const half: Quote = { currency: 'EUR', perUsdE8: 50_000_000 };
  const dollar: Quote = { currency: 'USD', perUsdE8: ONE_DOLLAR_E8 };
  expect([1, 3, 5, 7].map((minor) => convertAt(minor, dollar, half))).toEqual([0, 2, 2, 4]);
});

test('is rounded once: never further from the exact value than half a minor unit, at any size', () => {
  holdsForAll(fc.tuple(amounts, quotes, quotes), ([amount, from, to]) => {
    const exact = BigInt(amount) * BigInt(to.perUsdE8);
    const error = BigInt(convertAt(amount, from, to)) * BigInt(from.perUsdE8) - exact;
    expect(2n * (error < 0n ? -error : error) <= BigInt(from.perUsdE8)).toBe(true);
  });
});

test('is exact at nine quadrillions', () => {
  const quote: Quote = { currency: 'EUR', perUsdE8: 92_345_678 };
  expect(convertAt(MAX_MINOR, quote, { ...quote, currency: 'TJS' })).toBe(MAX_MINOR);
  expect(convertAt(MAX_MINOR, som, { ...som, currency: 'TJS', perUsdE8: 8_744_999_999 })).toBe(8_999_999_998_970_840);
});

test('more money is never worth less', () => {
  holdsForAll(fc.tuple(amounts, amounts, quotes, quotes), ([one, other, from, to]) => {
    const [less, more] = one < other ? [one, other] : [other, one];
    expect(convertAt(less, from, to)).toBeLessThanOrEqual(convertAt(more, from, to));
  });
});

test('the scale of the quotes does not matter: both a hundredfold give the same', () => {
  holdsForAll(fc.tuple(amounts, quotes, quotes), ([amount, from, to]) => {
    const times = (quote: Quote) => ({ ...quote, perUsdE8: quote.perUsdE8 * 100 });
    expect(convertAt(amount, times(from), times(to))).toBe(convertAt(amount, from, to));
  });
});

test('there and back comes within one unit where the other currency is the finer one', () => {
  holdsForAll(fc.tuple(amounts, quotes, quotes), ([amount, one, other]) => {
    const [coarse, fine] = one.perUsdE8 < other.perUsdE8 ? [one, other] : [other, one];
    const back = convertAt(convertAt(amount, coarse, fine), fine, coarse);
    expect(Math.abs(back - amount)).toBeLessThanOrEqual(1);
  });
});

test('there and back through a coarser currency loses at most half of its unit and one of ours', () => {
  holdsForAll(fc.tuple(fc.nat(2_000_000_000), quotes, quotes), ([amount, one, other]) => {
    const [coarse, fine] = one.perUsdE8 < other.perUsdE8 ? [one, other] : [other, one];
    const back = convertAt(convertAt(amount, fine, coarse), coarse, fine);
    const unit = convertAt(1, coarse, fine) + 1;
    expect(Math.abs(back - amount)).toBeLessThanOrEqual(unit / 2 + 1);
  });
});
