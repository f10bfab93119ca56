import sharp from 'sharp';
import { photoSvg, receiptSvg } from '@tendesh/testing/pictures';

export interface Original {
  readonly name: string;
  readonly sort: 'photo' | 'receipt';
  readonly png: Buffer;
}

/** Receipts of one till: alike but for their figures. */
const OF_ONE_TILL = 4;

/** A picture as it was first sent, from its seed. */
export async function photo(seed: number): Promise<Original> {
  return { name: `photo ${seed}`, sort: 'photo', png: await drawn(photoSvg(seed)) };
}

export async function receipt(seed: number): Promise<Original> {
  const [till, figures] = [Math.floor(seed / OF_ONE_TILL), seed % OF_ONE_TILL];
  return { name: `receipt ${till}.${figures}`, sort: 'receipt', png: await drawn(receiptSvg(till, figures)) };
}

function drawn(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
}
