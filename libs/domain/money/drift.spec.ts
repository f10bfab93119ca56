import { driftOf } from './drift';
import { type Conversion, convert } from './exchange';
import type { ExchangeRate } from './exchange-rate';

const rates: ExchangeRate[] = (
  [
    ['GBP', 79_000_000, '2026-03-01'],
    ['KGS', 8_745_000_000, '2026-03-01'],
    ['KGS', 8_788_750_000, '2026-04-01'],
    ['GBP', 79_000_000, '2026-04-01'],
  ] as const
).map(([currency, perUsdE8, validFrom]) => ({
  ...{ id: `${currency} ${validFrom}`, currency, perUsdE8, validFrom, source: 'un_operational', sourceNote: null },
}));

function at(day: string, amountMinor = 100_000, currency = 'GBP'): Conversion {
  const { conversion } = convert({ amountMinor, currency }, 'KGS', day, rates);
  if (conversion === null) throw new Error('no rate');
  return conversion;
}

test('the drift of GBP 1,000.00 from March to April is 553.80 som, 50 basis points', () => {
  expect(driftOf(at('2026-03-15'), at('2026-04-02'))).toEqual({ minor: 55_380, basisPoints: 50 });
  expect(driftOf(at('2026-04-02'), at('2026-03-15'))).toEqual({ minor: -55_380, basisPoints: -50 });
});

test('a paper that shows a part drifts as the whole does', () => {
  expect(driftOf(at('2026-03-15'), at('2026-04-02', 30_001))).toEqual(driftOf(at('2026-03-15'), at('2026-04-02')));
});

test('the same day and the same currency do not drift', () => {
  expect(driftOf(at('2026-03-15'), at('2026-03-20'))).toEqual({ minor: 0, basisPoints: 0 });
  expect(driftOf(at('2026-03-15', 500, 'KGS'), at('2026-04-02', 500, 'KGS'))).toEqual({ minor: 0, basisPoints: 0 });
});

test('different currencies are not compared', () => {
  expect(() => driftOf(at('2026-03-15'), at('2026-03-15', 500, 'KGS'))).toThrow(RangeError);
});
