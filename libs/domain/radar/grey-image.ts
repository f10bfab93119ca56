// Looked up once: they are called for every pixel.
const { ceil, floor, max, min } = Math;

/** A square picture in shades of grey, row by row: 0 is black, 255 is white. */
export interface GreyImage {
  readonly side: number;
  readonly pixels: ArrayLike<number>;
}

/** Pixels as a decoder gives them, row by row. */
export interface RawGrey {
  readonly width: number;
  readonly height: number;
  readonly pixels: ArrayLike<number>;
}

/**
 * A picture of any size drawn as a square: each pixel is the mean of the area that it stands for, parts of pixels
 * counted as parts. So one picture gives the same square at every scale, and lying on any side.
 */
export function squared({ width, height, pixels }: RawGrey, side: number): GreyImage {
  const square = new Float64Array(side * side);
  const across = sharesOf(width, side);
  for (const { from: y, to: row, part: high } of sharesOf(height, side))
    for (const { from: x, to: column, part: wide } of across) {
      const at = row * side + column;
      square[at] = (square[at] ?? 0) + (pixels[y * width + x] ?? 0) * wide * high;
    }
  return { side, pixels: square };
}

interface Share {
  readonly from: number;
  readonly to: number;
  readonly part: number;
}

/** Which part of each of `to` equal pieces every one of `from` equal pieces of the same line makes. */
function sharesOf(from: number, to: number): Share[] {
  const shares: Share[] = [];
  for (let source = 0; source < from; source += 1) {
    const [start, end] = [(source * to) / from, ((source + 1) * to) / from];
    for (let target = floor(start); target < min(to, ceil(end)); target += 1)
      shares.push({ from: source, to: target, part: min(end, target + 1) - max(start, target) });
  }
  return shares;
}

/** The eight ways in which a picture can lie: four quarter turns, and the same four of its mirror image. */
export const turns = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type Turn = (typeof turns)[number];

/** The picture turned clockwise by `turn % 4` quarters, mirrored first where `turn` is 4 or more. */
export function turned({ side, pixels }: GreyImage, turn: Turn): GreyImage {
  const last = side - 1;
  const quarters = turn % 4;
  return filled(side, (x, y) => {
    const [column, row] =
      quarters === 0 ? [x, y] : quarters === 1 ? [y, last - x] : quarters === 2 ? [last - x, last - y] : [last - y, x];
    return pixels[row * side + (turn < 4 ? column : last - column)] ?? 0;
  });
}

/** The picture made smaller, each pixel the mean of those that it stands for. `to` divides the side. */
export function shrunk({ side, pixels }: GreyImage, to: number): GreyImage {
  const step = side / to;
  const sums = new Float64Array(to * to);
  for (let y = 0; y < side; y += 1) {
    const row = floor(y / step) * to;
    for (let x = 0; x < side; x += 1) {
      const at = row + floor(x / step);
      sums[at] = (sums[at] ?? 0) + (pixels[y * side + x] ?? 0);
    }
  }
  return { side: to, pixels: sums.map((sum) => sum / (step * step)) };
}

/** A square window on a picture: the part of its side that it shows, where its middle lies, and how it is turned. */
export interface Window {
  readonly part: number;
  /** How far its middle lies from that of the picture, as parts of the side; 0 without. */
  readonly right?: number;
  readonly down?: number;
  /** Clockwise. */
  readonly degrees?: number;
}

/** What a window shows, drawn in `to` x `to` pixels. */
export function seenThrough(
  image: GreyImage,
  { part, right = 0, down = 0, degrees = 0 }: Window,
  to = image.side,
): GreyImage {
  const middle = (image.side - 1) / 2;
  const scale = (part * image.side) / to;
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle) * scale, Math.cos(angle) * scale];
  const [left, top] = [middle + right * image.side, middle + down * image.side];
  const half = (to - 1) / 2;
  return filled(to, (x, y) => {
    const dx = x - half;
    const dy = y - half;
    return between(image, left + cosine * dx - sine * dy, top + sine * dx + cosine * dy);
  });
}

/** The shade at a place between four pixels; beyond the edge that of the edge. */
function between({ side, pixels }: GreyImage, x: number, y: number): number {
  const left = within(floor(x), side - 2);
  const top = within(floor(y), side - 2);
  const right = within(x - left, 1);
  const down = within(y - top, 1);
  const at = top * side + left;
  const upper = (pixels[at] ?? 0) * (1 - right) + (pixels[at + 1] ?? 0) * right;
  const lower = (pixels[at + side] ?? 0) * (1 - right) + (pixels[at + side + 1] ?? 0) * right;
  return upper * (1 - down) + lower * down;
}

function within(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}

function filled(side: number, shadeAt: (x: number, y: number) => number): GreyImage {
  const pixels = new Float64Array(side * side);
  for (let y = 0; y < side; y += 1) for (let x = 0; x < side; x += 1) pixels[y * side + x] = shadeAt(x, y);
  return { side, pixels };
}
