import sharp from 'sharp';
import { type Fingerprint, fingerprintOf } from '@tendesh/domain/radar/fingerprint';

/** A picture that claims to be larger is not decoded: a few bytes can stand for gigabytes. */
const MOST_PIXELS = 100_000_000;
/** Larger than this a camera's picture tells nothing more, and takes longer. */
const MOST_SIDE = 4_096;
const TIMEOUT_S = 20;

/**
 * What a picture is known by; null for one that shows nothing, is broken, or is no picture. It is turned as its camera
 * held it, laid on white, and seen in shades of grey.
 */
export async function lookAtPicture(content: Buffer): Promise<Fingerprint | null> {
  try {
    const { data, info } = await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .greyscale()
      .resize(MOST_SIDE, MOST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .raw({ depth: 'uchar' })
      .timeout({ seconds: TIMEOUT_S })
      .toBuffer({ resolveWithObject: true });
    return fingerprintOf({ width: info.width, height: info.height, pixels: data });
  } catch {
    return null;
  }
}
