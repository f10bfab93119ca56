import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { checkRate, readRate, writeRate } from './exchange-rate';
import { MAX_MINOR } from './minor';

const rate = {
  ...{ currency: 'GBP', perUsdE8: 79_000_000, validFrom: '2026-03-01' },
  ...{ source: 'un_operational' as const, sourceNote: null },
};
const codes = (change: object) =>
  checkRate({ ...rate, ...change }, '2026-03-02').map(({ code, pointer }) => `${code} ${pointer}`);

test('a rate is read to the digit that was written', () => {
  expect(readRate('0.79')).toEqual({ perUsdE8: 79_000_000 });
  expect(readRate(' 87.45000000000 ')).toEqual({ perUsdE8: 8_745_000_000 });
  expect(readRate('12650')).toEqual({ perUsdE8: 1_265_000_000_000 });
  expect(writeRate(8_745_000_000)).toBe('87.45');
});

test.each([
  ['0', 'must_be_positive'],
  ['-0.79', 'must_be_positive'],
  ['0.000000001', 'rate_too_precise'],
  ['900000000.1', 'too_large'],
  ['0,79', 'not_a_number'],
  ['1e3', 'not_a_number'],
  ['', 'not_a_number'],
])('%j is refused: %s', (text, code) => {
  expect(readRate(text)).toMatchObject({ code });
});

test('what is written is read back the same', () => {
  holdsForAll(fc.integer({ min: 1, max: MAX_MINOR }), (perUsdE8) => {
    expect(readRate(writeRate(perUsdE8))).toEqual({ perUsdE8 });
  });
});

test('a rate of today is taken; one of tomorrow, of zero, of the dollar or of a currency without digits is not', () => {
  expect(codes({ validFrom: '2026-03-02' })).toEqual([]);
  expect(codes({ validFrom: '2026-03-03' })).toEqual(['in_the_future /validFrom']);
  expect(codes({ validFrom: '2026-02-30' })).toEqual(['not_a_date /validFrom']);
  expect(codes({ perUsdE8: 0 })).toEqual(['must_be_positive /perUsdE8']);
  expect(codes({ currency: 'USD' })).toEqual(['dollar_is_the_measure /currency']);
  expect(codes({ currency: 'XAU' })).toEqual(['currency_unknown /currency']);
});

test('another source says which', () => {
  expect(codes({ source: 'other' })).toEqual(['required /sourceNote']);
  expect(codes({ source: 'other', sourceNote: 'Bank statement of 1 March' })).toEqual([]);
});
