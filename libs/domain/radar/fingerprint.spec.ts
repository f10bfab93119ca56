import { bitsApart } from './coarse-hash';
import { grainsApart } from './fine-grain';
import { type Fingerprint, fingerprintOf, LOOKED_AT_SIDE } from './fingerprint';
import { cut, type GreyImage, turned, turns } from './grey-image';

/** Blots of different darkness: the same for the same seed. */
function picture(seed: number): GreyImage {
  const pixels = new Float64Array(LOOKED_AT_SIDE * LOOKED_AT_SIDE);
  for (let y = 0; y < LOOKED_AT_SIDE; y += 1)
    for (let x = 0; x < LOOKED_AT_SIDE; x += 1)
      pixels[y * LOOKED_AT_SIDE + x] =
        128 +
        50 * Math.sin((x * (seed % 7)) / 40 + seed) +
        50 * Math.cos((y * ((seed % 5) + 1)) / 30 + (x * seed) / 90);
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
  expect(nearest(cut(picture(5), { inset: 0.025 }), picture(5))?.bits).toBeLessThanOrEqual(6);
});

it('keeps pictures of different things apart', () => {
  expect(nearest(picture(6), picture(5))?.bits).toBeGreaterThan(12);
});

it('knows nothing about an empty picture', () => {
  expect(fingerprintOf({ side: LOOKED_AT_SIDE, pixels: new Float64Array(LOOKED_AT_SIDE ** 2).fill(200) })).toBeNull();
});

it('tells a sheet of paper from a photo', () => {
  const pixels = Float64Array.from({ length: LOOKED_AT_SIDE ** 2 }, (_, at) =>
    at % 1024 < 200 && at % 9 < 4 ? 30 : 250,
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
