import fc from 'fast-check';
import { amounts } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { isMinor, MAX_MINOR, sumMinor } from './minor';

test('an amount is a whole number of minor units within range', () => {
  expect([0, -5, MAX_MINOR, -MAX_MINOR].every(isMinor)).toBe(true);
  expect([1.5, NaN, Infinity, MAX_MINOR + 1, '5', null].some(isMinor)).toBe(false);
});

test('the sum of nothing is nothing', () => {
  expect(sumMinor([])).toBe(0);
});

test('a sum beyond the range, or of a fraction, is refused rather than wrong', () => {
  expect(() => sumMinor([MAX_MINOR, 1])).toThrow(RangeError);
  expect(() => sumMinor([0.5])).toThrow(RangeError);
});

test('a sum does not depend on the order, however large', () => {
  holdsForAll(
    fc.array(
      amounts.map((amount) => Math.floor(amount / 20)),
      { maxLength: 20 },
    ),
    (list) => {
      expect(sumMinor([...list].reverse())).toBe(sumMinor(list));
      expect(BigInt(sumMinor(list))).toBe(list.reduce((sum, one) => sum + BigInt(one), 0n));
    },
  );
});
