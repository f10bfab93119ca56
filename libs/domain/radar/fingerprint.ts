import { type CoarseHash, coarseHash } from './coarse-hash';
import { contrastOf, fineGrain } from './fine-grain';
import { cut, type GreyImage, shrunk, turned, turns } from './grey-image';

/** Every picture is brought to a square of this side, in shades of grey, before it is looked at. */
export const LOOKED_AT_SIDE = 256;
const SMALL_SIDE = 32;
/** What is left without a strip of this part at each edge: so is a picture found again from which 5 % were cut off. */
const INSET = 0.025;
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
 * What a picture is known by, whoever saves it again, or null where it shows nothing. `image` has a side of 256 pixels.
 * Which hash, and how well it does: docs/adr/0020.
 */
export function fingerprintOf(image: GreyImage): Fingerprint | null {
  const whole = shrunk(image, SMALL_SIDE);
  if (contrastOf(whole.pixels) < LEAST_CONTRAST) return null;
  const inner = shrunk(cut(image, { inset: INSET }), SMALL_SIDE);
  return {
    isPaper: isPaper(image),
    views: { whole: lookAt(whole), inner: lookAt(inner) },
    looks: turns.flatMap((turn) => [lookAt(turned(whole, turn)), lookAt(turned(inner, turn))]),
  };
}

function lookAt(small: GreyImage): Look {
  return { ...coarseHash(small), grain: fineGrain(small) };
}

const PAPER_SHADES = 12;
const PAPER_SHARE = 0.5;

/** At least half of its pixels lie within twelve shades of the lightest twentieth. */
function isPaper({ pixels }: GreyImage): boolean {
  const shades = Float64Array.from(Array.from(pixels)).sort();
  const light = shades[Math.floor(shades.length * 0.95)] ?? 0;
  return shades.filter((shade) => Math.abs(shade - light) <= PAPER_SHADES).length >= shades.length * PAPER_SHARE;
}
