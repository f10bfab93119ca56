import sharp from 'sharp';
import { photoSvg, receiptPhotoSvg, receiptSvg } from '@tendesh/testing/pictures';

/** Photos of things; receipts that were scanned; receipts that were photographed on a table. */
export const sorts = ['photo', 'scan', 'snapshot'] as const;
export type Sort = (typeof sorts)[number];

export interface Original {
  readonly name: string;
  readonly sort: Sort;
  readonly png: Buffer;
}

/** Receipts of one till: alike but for their figures. */
const OF_ONE_TILL = 4;

/** A picture as it was first sent, from its seed. */
export async function original(sort: Sort, seed: number): Promise<Original> {
  const [till, figures] = [Math.floor(seed / OF_ONE_TILL), seed % OF_ONE_TILL];
  const svg =
    sort === 'photo' ? photoSvg(seed) : sort === 'scan' ? receiptSvg(till, figures) : receiptPhotoSvg(till, figures);
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
  return { name: `${sort} ${seed}`, sort, png };
}
