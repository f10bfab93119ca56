import { bitsApart } from './coarse-hash';
import { grainsApart } from './fine-grain';
import { type Fingerprint, fingerprintOf, LOOKED_AT_SIDE } from './fingerprint';
import { type GreyImage, seenThrough, turned, turns } from './grey-image';

/** Waves of light across a picture: others for another seed. */
function picture(seed: number): GreyImage {
  const wave = (at: number, times: number) => Math.sin(((at / LOOKED_AT_SIDE) * times + seed / 3) * Math.PI);
  const pixels = Float64Array.from({ length: LOOKED_AT_SIDE ** 2 }, (_, at) => {
    const [x, y] = [at % LOOKED_AT_SIDE, Math.floor(at / LOOKED_AT_SIDE)];
    return 128 + 40 * wave(x, (seed % 7) + 1) + 40 * wave(y, (seed % 5) + 2) + 40 * wave(x + y * (seed % 3), seed);
  });
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
  const found = nearest(turned(picture(5), turn), picture(5));
  expect(found?.bits).toBeLessThanOrEqual(2);
  expect(found?.grain).toBeLessThanOrEqual(30);
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
