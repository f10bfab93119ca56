import type { ExchangeRate, RateSource } from './exchange-rate';
import { RATE_HOLDS_DAYS, rateOn } from './rate-on';

const from = (validFrom: string, source: RateSource = 'un_operational'): ExchangeRate => ({
  ...{ id: `${source} ${validFrom}`, currency: 'GBP', perUsdE8: 79_000_000, validFrom, source, sourceNote: null },
});
const found = (rates: readonly ExchangeRate[], day: string) => rateOn(rates, 'GBP', day)?.id ?? null;

test('a rate holds from its day until the next one', () => {
  const rates = [from('2026-01-01'), from('2026-02-01')];
  expect(found(rates, '2025-12-31')).toBeNull();
  expect(found(rates, '2026-01-01')).toBe('un_operational 2026-01-01');
  expect(found(rates, '2026-01-31')).toBe('un_operational 2026-01-01');
  expect(found(rates, '2026-02-01')).toBe('un_operational 2026-02-01');
});

test('a revision in the middle of the month takes over from its day', () => {
  expect(found([from('2026-01-15'), from('2026-01-01')], '2026-01-16')).toBe('un_operational 2026-01-15');
});

test('a rate that nothing followed holds for a month and a half', () => {
  expect(RATE_HOLDS_DAYS).toBe(45);
  expect(found([from('2026-01-01')], '2026-02-14')).toBe('un_operational 2026-01-01');
  expect(found([from('2026-01-01')], '2026-02-15')).toBeNull();
});

test('the United Nations come before a bank, even with an older rate; a bank serves where they have none', () => {
  const bank = from('2026-01-20', 'central_bank');
  expect(found([bank, from('2026-01-01')], '2026-01-21')).toBe('un_operational 2026-01-01');
  expect(found([bank, from('2025-11-01'), from('2026-01-21', 'other')], '2026-01-21')).toBe('central_bank 2026-01-20');
});

test('a rate of another currency is no rate', () => {
  expect(rateOn([from('2026-01-01')], 'EUR', '2026-01-02')).toBeNull();
});
