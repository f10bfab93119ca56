/** Currencies of ISO 4217 in which money is earned, saved or granted: digits after the point and the numeric code. */
export const currencies = {
  KGS: { exponent: 2, numeric: '417' },
  TJS: { exponent: 2, numeric: '972' },
  UZS: { exponent: 2, numeric: '860' },
  KZT: { exponent: 2, numeric: '398' },
  RUB: { exponent: 2, numeric: '643' },
  GBP: { exponent: 2, numeric: '826' },
  USD: { exponent: 2, numeric: '840' },
  EUR: { exponent: 2, numeric: '978' },
} as const;

export type Currency = keyof typeof currencies;
export const currencyCodes = Object.keys(currencies) as Currency[];

/** True for a code of the table. `isCurrency('KGS')` is true, `isCurrency('kgs')` and `isCurrency('XXX')` are false. */
export function isCurrency(code: unknown): code is Currency {
  return typeof code === 'string' && Object.hasOwn(currencies, code);
}
