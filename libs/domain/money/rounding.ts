import { type Minor, toMinor } from './minor';

/**
 * a x b / c rounded down, exact at any size; for limits that must not be passed. Whole numbers in, minor units out.
 * Throws a RangeError when c is 0 or the result passes MAX_MINOR. `mulDivFloor(300, 300, 500)` is 180.
 */
export function mulDivFloor(a: number, b: number, c: number): Minor {
  const { quotient, remainder } = divide(a, b, c);
  return toMinor(remainder < 0n ? quotient - 1n : quotient);
}

/**
 * a x b / c rounded up; for minimums that must be reached. Units and errors as `mulDivFloor`.
 * `mulDivCeil(5_000, 1_001, 10_000)` is 501: half of 10.01 is 5.01.
 */
export function mulDivCeil(a: number, b: number, c: number): Minor {
  const { quotient, remainder } = divide(a, b, c);
  return toMinor(remainder > 0n ? quotient + 1n : quotient);
}

/**
 * a x b / c rounded to the nearest, a tie to the even neighbour; for amounts and conversions. Units and errors as
 * `mulDivFloor`. `mulDivHalfEven(5, 1, 2)` is 2 and `mulDivHalfEven(7, 1, 2)` is 4.
 */
export function mulDivHalfEven(a: number, b: number, c: number): Minor {
  return divideHalfEven(BigInt(a) * BigInt(b), BigInt(c));
}

/** As `mulDivHalfEven`, where numerator and divisor are themselves beyond a number. `divideHalfEven(5n, 2n)` is 2. */
export function divideHalfEven(numerator: bigint, denominator: bigint): Minor {
  const { quotient, remainder, divisor } = divideExactly(numerator, denominator);
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  const away = twice > divisor || (twice === divisor && quotient % 2n !== 0n);
  if (!away) return toMinor(quotient);
  return toMinor(remainder < 0n ? quotient - 1n : quotient + 1n);
}

/**
 * The amount of a budget line, in minor units: quantity (thousandths) x unit price (minor units), half-even
 * (programme manual, "The match": rounded per line, then summed). Throws a RangeError beyond MAX_MINOR.
 * 2.5 metres at 10.01: `lineAmount(2_500, 1_001)` is 2,502.
 */
export function lineAmount(quantityThousandths: number, unitPriceMinor: Minor): Minor {
  return mulDivHalfEven(quantityThousandths, unitPriceMinor, 1_000);
}

function divide(a: number, b: number, c: number) {
  return divideExactly(BigInt(a) * BigInt(b), BigInt(c));
}

function divideExactly(numerator: bigint, denominator: bigint) {
  const sign = denominator < 0n ? -1n : 1n;
  const [dividend, divisor] = [numerator * sign, denominator * sign];
  return { quotient: dividend / divisor, remainder: dividend % divisor, divisor };
}
