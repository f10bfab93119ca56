import type { GreyImage } from './grey-image';

const SIDE = 32;
/** One more than the eight slowest, so that 64 are left without the constant one. */
const WAVES = 9;

const cosines = Array.from({ length: WAVES }, (_, wave) =>
  Float64Array.from({ length: SIDE }, (__, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * SIDE))),
);

/**
 * How strong the slowest waves of a picture of 32 x 32 pixels are in both directions (a discrete cosine transform, type
 * II), from the slowest on. The constant one is left out: brightness says nothing about what is seen.
 */
export function slowWaves({ pixels }: GreyImage): number[] {
  const across = new Float64Array(WAVES * SIDE);
  for (let row = 0; row < SIDE; row += 1)
    cosines.forEach((wave, right) => {
      across[right * SIDE + row] = strength(pixels, row * SIDE, wave);
    });
  return order.map(([down, right]) => strength(across, right * SIDE, cosines[down] ?? []));
}

const order = Array.from({ length: WAVES * WAVES }, (_, at) => [Math.floor(at / WAVES), at % WAVES] as const)
  .filter(([down, right]) => down + right > 0)
  .sort(
    ([down, right], [down2, right2]) =>
      Math.max(down, right) - Math.max(down2, right2) || down + right - down2 - right2,
  );

/** How much of a wave there is in the 32 values from `first` on. */
function strength(values: ArrayLike<number>, first: number, wave: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < SIDE; at += 1) sum += (values[first + at] ?? 0) * (wave[at] ?? 0);
  return sum;
}
