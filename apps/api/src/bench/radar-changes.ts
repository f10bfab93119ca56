import sharp from 'sharp';

/** What people and programmes do to a picture before it is sent a second time. */
export interface Change {
  readonly name: string;
  /** Among those of which at least 95 % must be found: saved again, rescaled, recompressed. */
  readonly isRequired: boolean;
  readonly apply: (png: Buffer, seed: number) => Promise<Buffer>;
}

const WHITE = '#ffffff';
const jpeg = (quality: number) => (png: Buffer) => sharp(png).jpeg({ quality }).toBuffer();
const rotated = (degrees: number) => (png: Buffer) =>
  sharp(png).rotate(degrees, { background: WHITE }).jpeg({ quality: 85 }).toBuffer();

export const changes: readonly Change[] = [
  { name: 'saved again, JPEG 90', isRequired: true, apply: jpeg(90) },
  { name: 'saved again, JPEG 70', isRequired: true, apply: jpeg(70) },
  { name: 'saved again, JPEG 50', isRequired: true, apply: jpeg(50) },
  { name: 'rescaled to 50 %', isRequired: true, apply: rescaled(0.5) },
  { name: 'rescaled to 75 %', isRequired: true, apply: rescaled(0.75) },
  { name: 'rescaled to 150 %', isRequired: true, apply: rescaled(1.5) },
  {
    name: 'JPEG 60, PNG, JPEG 75',
    isRequired: true,
    apply: async (png) =>
      jpeg(75)(
        await sharp(await jpeg(60)(png))
          .png()
          .toBuffer(),
      ),
  },
  { name: 'turned by 90 degrees', isRequired: false, apply: rotated(90) },
  { name: 'turned by 180 degrees', isRequired: false, apply: rotated(180) },
  { name: 'mirrored', isRequired: false, apply: (png) => sharp(png).flop().jpeg({ quality: 85 }).toBuffer() },
  {
    name: 'brightened by 15 %',
    isRequired: false,
    apply: (png) => sharp(png).modulate({ brightness: 1.15 }).jpeg({ quality: 85 }).toBuffer(),
  },
  { name: 'cropped by 5 %', isRequired: false, apply: cropped },
  { name: 'turned by 2 degrees', isRequired: false, apply: rotated(2) },
];

function rescaled(factor: number) {
  return async (png: Buffer): Promise<Buffer> => {
    const { width } = await sharp(png).metadata();
    return sharp(png)
      .resize(Math.round(width * factor))
      .jpeg({ quality: 85 })
      .toBuffer();
  };
}

/** A twentieth of each side goes, more from one edge or from the other. */
async function cropped(png: Buffer, seed: number): Promise<Buffer> {
  const { width, height } = await sharp(png).metadata();
  const [fromLeft, fromTop] = [Math.round(width / 20), Math.round(height / 20)];
  const area = {
    left: (seed * 17) % (fromLeft + 1),
    top: (seed * 29) % (fromTop + 1),
    width: width - fromLeft,
    height: height - fromTop,
  };
  return sharp(png).extract(area).jpeg({ quality: 85 }).toBuffer();
}
