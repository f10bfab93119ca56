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
  const narrow = new Float64Array(side * height);
  share(width, side, (from, to, part) => {
    for (let y = 0; y < height; y += 1)
      narrow[y * side + to] = (narrow[y * side + to] ?? 0) + (pixels[y * width + from] ?? 0) * part;
  });
  const square = new Float64Array(side * side);
  share(height, side, (from, to, part) => {
    for (let x = 0; x < side; x += 1)
      square[to * side + x] = (square[to * side + x] ?? 0) + (narrow[from * side + x] ?? 0) * part;
  });
  return { side, pixels: square };
}

/** Which part of each of `to` equal pieces every one of `from` equal pieces of the same line makes. */
function share(from: number, to: number, add: (from: number, to: number, part: number) => void): void {
  for (let source = 0; source < from; source += 1) {
    const [start, end] = [(source * to) / from, ((source + 1) * to) / from];
    for (let target = Math.floor(start); target < Math.min(to, Math.ceil(end)); target += 1)
      add(source, target, Math.min(end, target + 1) - Math.max(start, target));
  }
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
    const row = Math.floor(y / step) * to;
    for (let x = 0; x < side; x += 1) {
      const at = row + Math.floor(x / step);
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
  return filled(to, (x, y) => {
    const [dx, dy] = [x - (to - 1) / 2, y - (to - 1) / 2];
    return between(image, left + cosine * dx - sine * dy, top + sine * dx + cosine * dy);
  });
}

/** The shade at a place between four pixels; beyond the edge that of the edge. */
function between({ side, pixels }: GreyImage, x: number, y: number): number {
  const [left, top] = [within(Math.floor(x), side - 2), within(Math.floor(y), side - 2)];
  const [right, down] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const at = top * side + left;
  const upper = (pixels[at] ?? 0) * (1 - right) + (pixels[at + 1] ?? 0) * right;
  const lower = (pixels[at + side] ?? 0) * (1 - right) + (pixels[at + side + 1] ?? 0) * right;
  return upper * (1 - down) + lower * down;
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function filled(side: number, shadeAt: (x: number, y: number) => number): GreyImage {
  const pixels = new Float64Array(side * side);
  for (let y = 0; y < side; y += 1) for (let x = 0; x < side; x += 1) pixels[y * side + x] = shadeAt(x, y);
  return { side, pixels };
}
