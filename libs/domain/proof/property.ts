import fc from 'fast-check';

const atNight = process.env['FC_RUNS'];

/** How often each law is tried: 1,000 in `npm test`, 10,000 in `npm run test:deep`. For specs only. */
const numRuns = Number(atNight ?? 1_000);

/** Holds for every value that the generator can think of. */
export function holdsForAll<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(
    fc.property(values, (value) => law(value)),
    { numRuns },
  );
}

/**
 * The same for a law that asks a database, which costs a round trip: a part of the runs. By day the cases are always the
 * same ones; at night they are new, and a failure names its seed.
 */
export function holdsForEach<T>(values: fc.Arbitrary<T>, law: (value: T) => Promise<void>, part = 0.2): Promise<void> {
  const seed = atNight === undefined ? { seed: 20_260_302 } : {};
  return fc.assert(fc.asyncProperty(values, law), { numRuns: Math.ceil(numRuns * part), ...seed });
}
