import { type CoarseHash, coarseHash } from './coarse-hash';
import { contrastOf, fineGrain } from './fine-grain';
import { type GreyImage, type RawGrey, seenThrough, shrunk, squared, turned, turns, type Window } from './grey-image';

/** Every picture is drawn as a square of this side before it is looked at. */
const LOOKED_AT_SIDE = 128;
const SMALL_SIDE = 32;
/** Windows are drawn at this side first, so that each small pixel is the mean of four. */
const WINDOW_SIDE = 64;
/** The middle of every picture is kept besides the whole: it is still there when 5 % were cut off at any edge. */
const INNER: Window = { part: 0.9 };
/** Where the middle of a picture that was cut, or the whole of one that is now complete, may lie. */
const SHIFTS = [-0.025, -0.0125, 0, 0.0125, 0.025];
const CUTS: readonly Window[] = SHIFTS.flatMap((right) => SHIFTS.map((down) => ({ part: 0.95, right, down })));
/** Programmes that enlarge a picture move it by a part of a pixel: enough to matter where the grain must be the same. */
const NUDGES: readonly Window[] = [-1, 0, 1].flatMap((right) =>
  [-1, 0, 1].map((down) => ({ part: 1, right: right * 0.0004, down: down * 0.0004 })),
);
/** Straightened by what a hand or a careless scan turns; with and without the corners that were added to it. */
const TILTS: readonly Window[] = [-2, 2].flatMap((degrees) => [0.9, 0.95].map((part) => ({ part, degrees })));
/** Below this contrast (of 255 shades) there is nothing to know a picture by. */
const LEAST_CONTRAST = 3;

export const pictureViews = ['whole', 'inner'] as const;
export type PictureView = (typeof pictureViews)[number];

/** One look at a picture: from afar, and where it is dark. */
export interface Look extends CoarseHash {
  readonly grain: string;
}

export interface Fingerprint {
  /** A sheet of paper: most of it is one light shade. */
  readonly isPaper: boolean;
  /** As it lies: what is kept. */
  readonly views: Readonly<Record<PictureView, Look>>;
  /** In all eight ways in which it can lie: what is looked for. */
  readonly looks: readonly Look[];
}

/**
 * What a picture is known by, whoever saves it again, or null where it shows nothing.
 * Which hash, and how well it does: docs/adr/0020.
 */
export function fingerprintOf(picture: RawGrey): Fingerprint | null {
  const image = squared(picture, LOOKED_AT_SIDE);
  const whole = shrunk(image, SMALL_SIDE);
  if (contrastOf(whole.pixels) < LEAST_CONTRAST) return null;
  const through = (window: Window) => shrunk(seenThrough(image, window, WINDOW_SIDE), SMALL_SIDE);
  return {
    isPaper: isPaper(image),
    views: { whole: lookAt(whole), inner: lookAt(through(INNER)) },
    looks: [...turns.map((turn) => turned(whole, turn)), ...[...NUDGES, ...CUTS, ...TILTS].map(through)].map(lookAt),
  };
}

function lookAt(small: GreyImage): Look {
  return { ...coarseHash(small), grain: fineGrain(small) };
}

const PAPER_SHADES = 8;
const PAPER_SHARE = 0.5;
const PAPER_LIGHT = 150;

/** At least half of its pixels lie within eight shades of the lightest twentieth, which is light. */
function isPaper({ pixels }: GreyImage): boolean {
  const shades = Float64Array.from(Array.from(pixels)).sort();
  const light = shades[Math.floor(shades.length * 0.95)] ?? 0;
  return (
    light >= PAPER_LIGHT &&
    shades.filter((shade) => Math.abs(shade - light) <= PAPER_SHADES).length >= shades.length * PAPER_SHARE
  );
}
