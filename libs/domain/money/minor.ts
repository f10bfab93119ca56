/** An amount of money in the smallest unit of its currency (tyiyn, diram, penny); a whole number, never a fraction. */
export type Minor = number;

/** The largest amount that the programme handles, in minor units; below 2^53, so every amount is exact. */
export const MAX_MINOR = 9_000_000_000_000_000;

/** True for a whole number of minor units between -MAX_MINOR and MAX_MINOR. `isMinor(100.5)` is false. */
export function isMinor(value: unknown): value is Minor {
  return Number.isSafeInteger(value) && Math.abs(Number(value)) <= MAX_MINOR;
}

/**
 * The sum of amounts in one currency, in minor units; 0 for none. Throws a RangeError where an amount is not whole or
 * the sum passes MAX_MINOR: better no figure than a wrong one. `sumMinor([50_000, 25_050])` is 75,050.
 */
export function sumMinor(amounts: readonly Minor[]): Minor {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return toMinor(sum);
}

/** A product or sum back from BigInt, in minor units. Throws a RangeError beyond MAX_MINOR. */
export function toMinor(value: bigint): Minor {
  const amount = Number(value);
  if (!isMinor(amount)) throw new RangeError(`Amount out of range: ${value}`);
  return amount;
}
