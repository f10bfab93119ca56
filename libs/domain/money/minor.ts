/** An amount of money in the smallest unit of its currency (tyiyn, diram, penny); a whole number, never a fraction. */
export type Minor = number;

/** The largest amount that the programme handles, in minor units; below 2^53, so every amount is exact. */
export const MAX_MINOR = 9_000_000_000_000_000;

/** True for a whole number of minor units between -MAX_MINOR and MAX_MINOR. `isMinor(100.5)` is false. */
export function isMinor(value: unknown): value is Minor {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= MAX_MINOR;
}

/** A sum or product beyond MAX_MINOR, or an amount that is not whole: refused rather than wrong. */
export class AmountOutOfRange extends RangeError {
  constructor(value: bigint | number) {
    super(`Amount out of range: ${value}`);
  }
}

/**
 * The sum of amounts in one currency, in minor units; 0 for none. Throws AmountOutOfRange where an amount is not whole or
 * the sum passes MAX_MINOR: better no figure than a wrong one. `sumMinor([50_000, 25_050])` is 75,050.
 */
export function sumMinor(amounts: readonly Minor[]): Minor {
  let sum = 0n;
  for (const amount of amounts) {
    if (!Number.isSafeInteger(amount)) throw new AmountOutOfRange(amount);
    sum += BigInt(amount);
  }
  return toMinor(sum);
}

/** A product or sum back from BigInt, in minor units. Throws AmountOutOfRange beyond MAX_MINOR. */
export function toMinor(value: bigint): Minor {
  const amount = Number(value);
  if (!isMinor(amount)) throw new AmountOutOfRange(value);
  return amount;
}
