import { bitsApart } from './coarse-hash';
import { grainsApart } from './fine-grain';
import { type Fingerprint, fingerprintOf, LOOKED_AT_SIDE } from './fingerprint';
import { type GreyImage, seenThrough, turned, turns } from './grey-image';

/** Boxes of different shades that lie over each other: others for another seed. */
function picture(seed: number): GreyImage {
  let state = seed;
  const below = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
  const pixels = new Float64Array(LOOKED_AT_SIDE ** 2).fill(120);
  for (let box = 0; box < 25; box += 1) {
    const [left, top, size, shade] = [below(900), below(900), 60 + below(300), below(256)];
    for (let y = top; y < Math.min(LOOKED_AT_SIDE, top + size); y += 1)
      pixels.fill(shade, y * LOOKED_AT_SIDE + left, y * LOOKED_AT_SIDE + Math.min(LOOKED_AT_SIDE, left + size));
  }
  return { side: LOOKED_AT_SIDE, pixels };
}

const known = (image: GreyImage): Fingerprint => {
  const found = fingerprintOf(image);
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

it('knows nothing about an empty picture', () => {
  expect(fingerprintOf({ side: LOOKED_AT_SIDE, pixels: new Float64Array(LOOKED_AT_SIDE ** 2).fill(200) })).toBeNull();
});

it('tells a sheet of paper from a photo', () => {
  const pixels = Float64Array.from({ length: LOOKED_AT_SIDE ** 2 }, (_, at) =>
    at % 1024 < 200 && (at >> 14) % 3 === 0 ? 30 : 250,
  );
  expect([known({ side: LOOKED_AT_SIDE, pixels }).isPaper, known(picture(5)).isPaper]).toEqual([true, false]);
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
