import sharp from 'sharp';
import { type Fingerprint, fingerprintOf, LOOKED_AT_SIDE } from '@tendesh/domain/radar/fingerprint';

/** A picture that claims to be larger is not decoded: a few bytes can stand for gigabytes. */
const MOST_PIXELS = 100_000_000;
const TIMEOUT_S = 20;

/**
 * What a picture is known by; null for one that shows nothing, is broken, or is no picture. It is turned as its camera
 * held it, laid on white, and drawn small in shades of grey.
 */
export async function lookAtPicture(content: Buffer): Promise<Fingerprint | null> {
  try {
    const pixels = await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .greyscale()
      .resize(LOOKED_AT_SIDE, LOOKED_AT_SIDE, { fit: 'fill', kernel: 'cubic' })
      .raw()
      .timeout({ seconds: TIMEOUT_S })
      .toBuffer();
    return fingerprintOf({ side: LOOKED_AT_SIDE, pixels });
  } catch {
    return null;
  }
}
