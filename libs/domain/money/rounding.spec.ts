import fc from 'fast-check';
import { MAX_MINOR } from './minor';
import { holdsForAll } from '../proof/property';
import { lineAmount, mulDivCeil, mulDivFloor, mulDivHalfEven } from './rounding';

test('a limit rounds down and a minimum rounds up', () => {
  expect(mulDivFloor(300, 300, 500)).toBe(180);
  expect(mulDivFloor(1, 1, 2)).toBe(0);
  expect(mulDivCeil(5_000, 1_001, 10_000)).toBe(501);
  expect(mulDivFloor(-1, 1, 2)).toBe(-1);
  expect(mulDivCeil(-1, 1, 2)).toBe(0);
});

test.each([
  [1, 0],
  [3, 2],
  [5, 2],
  [7, 4],
  [-1, 0],
  [-3, -2],
  [-5, -2],
])('%d halves round to the even neighbour %d', (halves, even) => {
  expect(mulDivHalfEven(halves, 1, 2) + 0).toBe(even);
  expect(mulDivHalfEven(halves, -1, -2) + 0).toBe(even);
});

test('a line of 2.5 metres at 10.01 costs 25.02', () => {
  expect(lineAmount(2_500, 1_001)).toBe(2_502);
  expect(lineAmount(1_000, MAX_MINOR)).toBe(MAX_MINOR);
});

test('a result beyond the range and a division by zero are refused', () => {
  expect(() => lineAmount(1_001, MAX_MINOR)).toThrow(RangeError);
  expect(() => mulDivFloor(1, 1, 0)).toThrow(RangeError);
});

test('the product is exact at nine quadrillions, and the three roundings stand in their order', () => {
  const parts = fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: -MAX_MINOR, max: MAX_MINOR }));
  holdsForAll(parts, ([share, amount]) => {
    const [low, middle, high] = [mulDivFloor, mulDivHalfEven, mulDivCeil].map((divide) =>
      divide(share, amount, 10_000),
    );
    expect(Number(low) <= Number(middle) && Number(middle) <= Number(high) && Number(high) - Number(low) <= 1).toBe(
      true,
    );
    expect(BigInt(Number(low)) * 10_000n <= BigInt(share) * BigInt(amount)).toBe(true);
    expect(BigInt(Number(high)) * 10_000n >= BigInt(share) * BigInt(amount)).toBe(true);
    expect(
      Math.abs(Number(2n * (BigInt(share) * BigInt(amount) - BigInt(Number(middle)) * 10_000n))),
    ).toBeLessThanOrEqual(10_000);
  });
});
