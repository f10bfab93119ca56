import { bitsApart } from './coarse-hash';
import { grainsApart } from './fine-grain';
import { type Fingerprint, fingerprintOf } from './fingerprint';
import { type GreyImage, seenThrough, squared, turned, turns } from './grey-image';

const SIDE = 512;

/** Boxes of different shades that lie over each other: others for another seed. */
function picture(seed: number): GreyImage {
  let state = seed;
  const below = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
  const pixels = new Float64Array(SIDE ** 2).fill(120);
  for (let box = 0; box < 25; box += 1) {
    const [left, top, size, shade] = [below(450), below(450), 30 + below(150), below(256)];
    for (let y = top; y < Math.min(SIDE, top + size); y += 1)
      pixels.fill(shade, y * SIDE + left, y * SIDE + Math.min(SIDE, left + size));
  }
  return { side: SIDE, pixels };
}

const raw = ({ side, pixels }: GreyImage) => ({ width: side, height: side, pixels });

const known = (image: GreyImage): Fingerprint => {
  const found = fingerprintOf(raw(image));
  if (found === null) throw new Error('There is nothing on this picture');
  return found;
};

/** The nearest of all looks of one picture to a view that is kept of another. */
function nearest(asked: GreyImage, kept: GreyImage) {
  const { views } = known(kept);
  const pairs = known(asked).looks.flatMap((look) => Object.values(views).map((view) => ({ look, view })));
  const apart = pairs.map(({ look, view }) => ({
    bits: bitsApart(look.hash, view.hash),
    grain: grainsApart(look.grain, view.grain),
  }));
  return apart.sort((a, b) => a.bits - b.bits || a.grain - b.grain)[0];
}

it.each(turns)('knows a picture again that lies turned or mirrored (%i)', (turn) => {
  expect(nearest(turned(picture(5), turn), picture(5))).toEqual({ bits: 0, grain: 0 });
});

it('knows a picture again from which a strip was cut off', () => {
  expect(
    nearest(seenThrough(picture(5), { part: 0.95, right: 0.025, down: -0.02 }), picture(5))?.bits,
  ).toBeLessThanOrEqual(6);
});

it('keeps pictures of different things apart', () => {
  expect(nearest(picture(6), picture(5))?.bits).toBeGreaterThan(12);
});

it('draws a picture alike at every scale, and whatever its shape', () => {
  const wide = { width: 4, height: 2, pixels: [0, 0, 100, 100, 200, 200, 40, 40] };
  expect([...Array.from(squared(wide, 2).pixels)]).toEqual([0, 100, 200, 40]);
  const odd = { width: 3, height: 1, pixels: [30, 60, 90] };
  expect(Array.from(squared(odd, 2).pixels)).toEqual([40, 80, 40, 80]);
});

it('knows nothing about an empty picture', () => {
  expect(fingerprintOf(raw({ side: SIDE, pixels: new Float64Array(SIDE ** 2).fill(200) }))).toBeNull();
});

it('tells a sheet of paper from a photo', () => {
  const pixels = Float64Array.from({ length: SIDE ** 2 }, (_, at) =>
    at % 512 < 100 && (at >> 13) % 3 === 0 ? 30 : 250,
  );
  expect([known({ side: SIDE, pixels }).isPaper, known(picture(5)).isPaper]).toEqual([true, false]);
});

it('files a picture under 32 values: in each of four bands, its own and those with three doubtful bits turned over', () => {
  const { hash, bands } = known(picture(5)).views.whole;
  expect(bands.map((values) => new Set(values).size)).toEqual([8, 8, 8, 8]);
  const own = bands.map((values) => BigInt(values[0] ?? 0));
  expect(own.reduce((sum, value) => (sum << 16n) | value, 0n)).toBe(hash);
});

it('reckons how far two grains are apart, as worked', () => {
  expect([grainsApart('1100', '1010'), grainsApart('0000', '0000'), bitsApart(5n, 3n)]).toEqual([667, 0, 2]);
});
