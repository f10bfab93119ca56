import { findColumns, readListDate, readRateLine } from './rate-list';

const line = (currency: string, date: string, rate: string) => readRateLine({ currency, date, rate });

test.each([
  ['the page of the UN Treasury', ['Country', 'Currency', 'Abbrev.', 'Effective Date', 'Rate'], [2, 3, 4]],
  ['its text file', ['Country', 'Currency Name', 'Currency Code', 'Eff. Date', 'Rate of Exchange'], [2, 3, 4]],
  ['its XML', ['f_country_name', 'f_curr_code', 'eff_date', 'rate'], [1, 2, 3]],
])('the columns are found by the headings of %s', (_, cells, [currency, date, rate]) => {
  expect(findColumns(cells)).toEqual({ currency, date, rate });
});

test('a line that lacks a column is no heading', () => {
  expect(findColumns(['United Nations Operational Rates of Exchange'])).toBeNull();
  expect(findColumns(['Country', 'Abbrev.', 'Rate'])).toBeNull();
});

test('a line is a rate', () => {
  const rate = { currency: 'GBP', perUsdE8: 74_000_000, validFrom: '2026-01-01' };
  expect(line('GBP', '01 Jan 2026', '0.740')).toEqual(rate);
  expect(line(' GBP ', '1-Jan-26', ' 0,74 ')).toEqual(rate);
  expect(line('UZS', '31 December 2025', '12,650.25')).toMatchObject({ perUsdE8: 1_265_025_000_000 });
});

test('a currency that nobody handles is passed over, and the dollar at one', () => {
  expect(line('AFN', '01 Jan 2026', '70.1')).toBeNull();
  expect(line('USD', '01 Jan 2026', '1.000')).toBeNull();
});

test.each([
  ['a currency that is none', ['Pound', '01 Jan 2026', '0.74'], 'unknown_value'],
  ['zero', ['GBP', '01 Jan 2026', '0'], 'must_be_positive'],
  ['a negative rate', ['GBP', '01 Jan 2026', '-0.74'], 'must_be_positive'],
  ['no rate', ['GBP', '01 Jan 2026', 'n/a'], 'not_a_number'],
  ['a comma that may be either', ['KGS', '01 Jan 2026', '87,450'], 'not_a_number'],
  ['a day that does not exist', ['GBP', '31 Feb 2026', '0.74'], 'not_a_date'],
  ['dollars that are not dollars', ['USD', '01 Jan 2026', '0.92'], 'dollar_is_the_measure'],
] as const)('refuses %s', (_, [currency, date, rate], code) => {
  expect(line(currency, date, rate)).toMatchObject({ code });
});

test('days are read as the lists write them, and none that two people read differently', () => {
  expect(['2026-01-31', '31.01.2026', '31 JAN 2026', '31-Jan-26'].map(readListDate)).toEqual(
    Array.from({ length: 4 }, () => '2026-01-31'),
  );
  expect(['01/02/2026', '2026', '', '1 Foo 2026'].map(readListDate)).toEqual([null, null, null, null]);
});
