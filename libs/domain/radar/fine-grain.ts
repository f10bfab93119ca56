import type { GreyImage } from './grey-image';

const { sqrt } = Math;

/** How far around itself a cell is compared, in cells. */
const REACH = 2;
/** A cell counts as dark when it is this part of the picture's contrast below its neighbourhood: flat ground has none. */
const LEAST_CONTRAST = 0.2;

/**
 * Where a picture is darker than its surroundings, cell by cell: what tells the receipts of one till apart, which look
 * alike from afar. A picture of 32 x 32 pixels gives 1,024 bits, as a text of 0 and 1.
 */
export function fineGrain(image: GreyImage): string {
  const { side, pixels } = image;
  const least = LEAST_CONTRAST * contrastOf(pixels);
  const around = meansAround(image);
  let grain = '';
  for (let at = 0; at < side * side; at += 1) grain += (pixels[at] ?? 0) < (around[at] ?? 0) - least ? '1' : '0';
  return grain;
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
  let [sum, squares] = [0, 0];
  for (let at = 0; at < pixels.length; at += 1) sum += pixels[at] ?? 0;
  const mean = sum / pixels.length;
  for (let at = 0; at < pixels.length; at += 1) squares += ((pixels[at] ?? 0) - mean) ** 2;
  return sqrt(squares / pixels.length);
}

/** The mean of the cells within reach of each, first along the rows, then along the columns. */
function meansAround({ side, pixels }: GreyImage): Float64Array {
  const alongRows = new Float64Array(side * side);
  const means = new Float64Array(side * side);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1)
      alongRows[row * side + column] = meanOf(pixels, { first: row * side, step: 1, side }, column);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1)
      means[row * side + column] = meanOf(alongRows, { first: column, step: side, side }, row);
  return means;
}

interface Line {
  readonly first: number;
  readonly step: number;
  readonly side: number;
}

function meanOf(pixels: ArrayLike<number>, { first, step, side }: Line, place: number): number {
  let [sum, count] = [0, 0];
  for (let at = place - REACH; at <= place + REACH; at += 1) {
    if (at < 0 || at >= side) continue;
    sum += pixels[first + at * step] ?? 0;
    count += 1;
  }
  return sum / count;
}
