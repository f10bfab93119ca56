import { formatDate, formatDateTime, formatMoney, formatMonth, formatNumber, formatPercent } from './format';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

it.each([
  ['en', 'KGS 1,234,500.00'],
  ['ru', '1 234 500,00 сом'],
  ['ky', '1 234 500,00 сом'],
  ['tg', '1 234 500,00 сом'],
] as const)('writes money as %s readers do', (language, text) => {
  expect(plain(formatMoney(123_450_000, 'KGS', language))).toBe(text);
});

it('names somoni in each language', () => {
  expect(plain(formatMoney(100, 'TJS', 'tg'))).toBe('1,00 сомонӣ');
  expect(plain(formatMoney(100, 'TJS', 'ru'))).toBe('1,00 сомони');
});

it('keeps every minor unit of the largest amounts', () => {
  expect(plain(formatMoney(Number.MAX_SAFE_INTEGER, 'USD', 'ru'))).toBe('90 071 992 547 409,91 $');
  expect(plain(formatMoney(-5, 'USD', 'en'))).toBe('\u2212USD 0.05'.replace('\u2212USD ', 'USD \u2212'));
});

it('writes shares without rounding', () => {
  expect(formatPercent(5000, 'en')).toBe('50%');
  expect(plain(formatPercent(4999, 'ky'))).toBe('49,99 %');
});

it.each([
  ['en', 'November 2026'],
  ['ru', 'ноябрь 2026'],
  ['ky', 'ноябрь 2026'],
  ['tg', 'ноябр 2026'],
] as const)('writes a month as %s readers do', (language, text) => {
  expect(plain(formatMonth('2026-11', language))).toBe(text);
});

it('writes dates as the reader expects', () => {
  expect(formatDate('2025-03-09', 'ky')).toBe('09.03.2025');
  expect(formatDate('2025-03-09', 'en')).toBe('9 Mar 2025');
  expect(formatDateTime('2025-03-09T20:30:00Z', 'ru', 'Asia/Bishkek')).toBe('10.03.2025, 02:30');
});

it('writes numbers with the decimals they have', () => {
  expect(plain(formatNumber(1234.5, 'tg'))).toBe('1 234,5');
});
