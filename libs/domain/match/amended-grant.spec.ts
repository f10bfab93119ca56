import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { checkAmendedGrant } from './amended-grant';
import { matchAllows } from './release';

describe('a grant that is amended', () => {
  const codes = (...args: Parameters<typeof checkAmendedGrant>) => checkAmendedGrant(...args).map(({ code }) => code);
  const sound = { verifiedMinor: 500, ownRequiredMinor: 500, grantMinor: 300, releasedMinor: 200 };

  test('is never below what is released: exactly as much passes, one minor unit less does not', () => {
    expect(codes({ ...sound, grantMinor: 200 })).toEqual([]);
    expect(codes({ ...sound, grantMinor: 199 })).toEqual(['grant_below_released']);
  });

  test('leaves what is released within what the verified own money frees', () => {
    expect(codes({ ...sound, verifiedMinor: 300 })).toEqual(['release_above_verified_match']);
    expect(codes({ ...sound, verifiedMinor: 300, repaidMinor: 20 })).toEqual([]);
  });

  test('is accepted exactly when all that is released would be free under it', () => {
    const amount = fc.integer({ min: 0, max: 9_000_000_000_000_000 });
    const figures = fc.record({
      ...{ verifiedMinor: amount, ownRequiredMinor: amount, grantMinor: amount, releasedMinor: amount },
    });
    holdsForAll(figures, (one) => {
      const { verifiedMinor, ownRequiredMinor, grantMinor, releasedMinor } = one;
      const isFree = releasedMinor <= matchAllows(verifiedMinor, ownRequiredMinor, grantMinor);
      expect(codes(one).length === 0).toBe(releasedMinor <= grantMinor && isFree);
    });
  });
});
