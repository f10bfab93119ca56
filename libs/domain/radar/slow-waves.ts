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
  const across = Array.from({ length: SIDE }, (_, row) =>
    cosines.map((wave) => sumOf((at) => (pixels[row * SIDE + at] ?? 0) * (wave[at] ?? 0))),
  );
  const strengthOf = (down: number, right: number): number =>
    sumOf((at) => (across[at]?.[right] ?? 0) * (cosines[down]?.[at] ?? 0));
  return order.map(([down, right]) => strengthOf(down, right));
}

const order = Array.from({ length: WAVES * WAVES }, (_, at) => [Math.floor(at / WAVES), at % WAVES] as const)
  .filter(([down, right]) => down + right > 0)
  .sort(
    ([down, right], [down2, right2]) =>
      Math.max(down, right) - Math.max(down2, right2) || down + right - down2 - right2,
  );

function sumOf(termAt: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < SIDE; at += 1) sum += termAt(at);
  return sum;
}
