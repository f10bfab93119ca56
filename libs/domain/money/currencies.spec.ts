import { currencies, currencyCodes, isCurrency } from './currencies';

test('a currency is known by its code in capitals only', () => {
  expect(isCurrency('KGS')).toBe(true);
  expect(['kgs', 'XXX', 'toString', '', null, 417].some(isCurrency)).toBe(false);
});

test('every currency has its own numeric code of three digits and an exponent', () => {
  const rows = currencyCodes.map((code) => currencies[code]);
  expect(rows.every((row) => /^\d{3}$/.test(row.numeric) && row.exponent === 2)).toBe(true);
  expect(new Set(rows.map((row) => row.numeric)).size).toBe(rows.length);
});
