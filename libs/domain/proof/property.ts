import fc from 'fast-check';

/** How often each law is tried: 1,000 in `npm test`, FC_RUNS at night. For specs only. */
const numRuns = Number(process.env['FC_RUNS'] ?? 1_000);

/** Holds for every value that the generator can think of. */
export function holdsForAll<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(
    fc.property(values, (value) => law(value)),
    { numRuns },
  );
}
