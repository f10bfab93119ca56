import type { GreyImage } from './grey-image';

/** How far around itself a cell is compared, in cells. */
const REACH = 2;
/** A cell counts as dark when it is this part of the picture's contrast below its neighbourhood: flat ground has none. */
const LEAST_CONTRAST = 0.2;

/**
 * Where a picture is darker than its surroundings, cell by cell: what tells the receipts of one till apart, which look
 * alike from afar. A picture of 32 x 32 pixels gives 1,024 bits, as a text of 0 and 1.
 */
export function fineGrain({ side, pixels }: GreyImage): string {
  const least = LEAST_CONTRAST * contrastOf(pixels);
  return Array.from({ length: side * side }, (_, at) => {
    const around = meanAround({ side, pixels }, at % side, Math.floor(at / side));
    return (pixels[at] ?? 0) < around - least ? '1' : '0';
  }).join('');
}

/**
 * In how much of what is dark in either of them two grains differ, in thousandths: '1100' and '1010' differ in two of
 * the three places, which is 667. The database reckons in the same way.
 */
export function grainsApart(one: string, other: string): number {
  let [differing, dark] = [0, 0];
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] !== other[at]) differing += 1;
    if (one[at] === '1' || other[at] === '1') dark += 1;
  }
  return dark === 0 ? 0 : Math.round((differing * 1000) / dark);
}

/** Standard deviation of the shades. */
export function contrastOf(pixels: ArrayLike<number>): number {
  const shades = Array.from(pixels);
  const mean = shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  return Math.sqrt(shades.reduce((sum, shade) => sum + (shade - mean) ** 2, 0) / shades.length);
}

function meanAround({ side, pixels }: GreyImage, x: number, y: number): number {
  let [sum, count] = [0, 0];
  for (let row = Math.max(0, y - REACH); row <= Math.min(side - 1, y + REACH); row += 1)
    for (let column = Math.max(0, x - REACH); column <= Math.min(side - 1, x + REACH); column += 1) {
      sum += pixels[row * side + column] ?? 0;
      count += 1;
    }
  return sum / count;
}
