import type { GreyImage } from './grey-image';
import { slowWaves } from './slow-waves';

export const BANDS = 4;
const BAND_BITS = 16;
const BITS = BANDS * BAND_BITS;
/** In each band this many bits are tried both ways: those that the least change would turn over. */
const DOUBTFUL_BITS = 3;

export interface CoarseHash {
  /** 64 bits, the first wave in the highest one. */
  readonly hash: bigint;
  /** Per band the values under which the same picture may be filed: its own, and those with doubtful bits turned over. */
  readonly bands: readonly (readonly number[])[];
}

/**
 * What a picture looks like from afar, in 64 bits: for each of its slowest waves whether it is stronger than the median
 * one (the "pHash" of Zauner, 2010). Pictures that were saved again, rescaled or recompressed differ in few bits or none.
 * The picture has a side of 32 pixels.
 */
export function coarseHash(small: GreyImage): CoarseHash {
  const waves = slowWaves(small).slice(0, BITS);
  const median = middleOf(waves);
  const bits = waves.map((wave) => wave > median);
  const hash = bits.reduce((sum, bit) => (sum << 1n) | (bit ? 1n : 0n), 0n);
  const doubts = waves.map((wave) => Math.abs(wave - median));
  return { hash, bands: Array.from({ length: BANDS }, (_, band) => valuesOf(bits, doubts, band)) };
}

/** The number of bits in which two hashes differ: 0 for the same picture, about 32 for two that have nothing in common. */
export function bitsApart(one: bigint, other: bigint): number {
  let rest = BigInt.asUintN(BITS, one ^ other);
  let count = 0;
  for (; rest !== 0n; rest &= rest - 1n) count += 1;
  return count;
}

function valuesOf(bits: readonly boolean[], doubts: readonly number[], band: number): number[] {
  const places = Array.from({ length: BAND_BITS }, (_, index) => index);
  const own = places.reduce((value, index) => value * 2 + (bits[band * BAND_BITS + index] === true ? 1 : 0), 0);
  const doubtOf = (index: number) => doubts[band * BAND_BITS + index] ?? 0;
  const doubtful = [...places].sort((a, b) => doubtOf(a) - doubtOf(b)).slice(0, DOUBTFUL_BITS);
  const masks = doubtful.map((index) => 1 << (BAND_BITS - 1 - index));
  return masks.reduce((values, mask) => [...values, ...values.map((value) => value ^ mask)], [own]);
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[BITS / 2 - 1] ?? 0) + (sorted[BITS / 2] ?? 0)) / 2;
}
