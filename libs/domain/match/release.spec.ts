import fc from 'fast-check';
import { amounts, balancedFigures, positiveAmounts, ruleSets } from '../proof/generators';
import { MAX_MINOR } from '../money/minor';
import { holdsForAll } from '../proof/property';
import { checkMatch } from './check-match';
import { requiredOwn } from './own-contribution';
import { checkRelease, matchAllows, overReleased, releasable } from './release';

const award = { verifiedMinor: 300, ownRequiredMinor: 500, grantMinor: 300, releasedMinor: 100 };

test('cost 1,000, own 500, third party 200, grant 300, verified 300: the match allows 180', () => {
  expect(matchAllows(300, 500, 300)).toBe(180);
  expect(releasable(award)).toBe(80);
});

test('all of the grant is free when nothing is required', () => {
  expect(matchAllows(0, 0, 300)).toBe(300);
});

test('exactly what is releasable may be released, one minor unit more may not', () => {
  expect(checkRelease({ ...award, amountMinor: 80 })).toEqual([]);
  expect(checkRelease({ ...award, amountMinor: 81 })).toEqual([
    {
      code: 'release_above_verified_match',
      pointer: '/amountMinor',
      params: { maxMinor: 80, allowsMinor: 180, releasedMinor: 100 },
    },
  ]);
});

test('nothing above the award is released, however much is verified', () => {
  const full = { ...award, verifiedMinor: 900 };
  expect(checkRelease({ ...full, amountMinor: 201 })).toEqual([
    { code: 'release_above_award', pointer: '/amountMinor', params: { maxMinor: 200 } },
  ]);
});

test('a release of nothing or less is refused', () => {
  expect(checkRelease({ ...award, amountMinor: 0 })).toMatchObject([{ code: 'must_be_positive' }]);
});

test('after a verified contribution is refused, what went out above the match shows, and nothing more goes out', () => {
  const afterRefusal = { ...award, verifiedMinor: 100 };
  expect(overReleased(afterRefusal)).toBe(40);
  expect(releasable(afterRefusal)).toBe(0);
  expect(checkRelease({ ...afterRefusal, amountMinor: 1 })).toMatchObject([{ params: { maxMinor: 0 } }]);
});

const awards = fc.record({
  verifiedMinor: amounts,
  ownRequiredMinor: amounts,
  grantMinor: positiveAmounts,
  releasedMinor: amounts,
});

test('all of the grant is free exactly when the required own contribution is verified', () => {
  holdsForAll(awards, ({ verifiedMinor, ownRequiredMinor, grantMinor }) => {
    expect(matchAllows(verifiedMinor, ownRequiredMinor, grantMinor) === grantMinor).toBe(
      verifiedMinor >= ownRequiredMinor,
    );
  });
});

test('more verified own money never lowers what the match allows', () => {
  holdsForAll(fc.tuple(awards, amounts), ([{ verifiedMinor, ownRequiredMinor, grantMinor }, more]) => {
    const before = matchAllows(verifiedMinor, ownRequiredMinor, grantMinor);
    expect(matchAllows(verifiedMinor + more, ownRequiredMinor, grantMinor)).toBeGreaterThanOrEqual(before);
  });
});

test('the verdict on a release is that of the database: R x O_req <= G x min(V, O_req) and R <= G', () => {
  holdsForAll(fc.tuple(awards, positiveAmounts), ([figures, amountMinor]) => {
    const released = BigInt(figures.releasedMinor) + BigInt(amountMinor);
    const required = BigInt(figures.ownRequiredMinor);
    const verified = BigInt(Math.min(figures.verifiedMinor, figures.ownRequiredMinor));
    const grant = BigInt(figures.grantMinor);
    const inDatabase = released * required <= grant * verified && released <= grant;
    expect(checkRelease({ ...figures, amountMinor }).length === 0).toBe(inDatabase);
  });
});

test('what is releasable may be released, and one minor unit more may not', () => {
  holdsForAll(awards, (figures) => {
    const amountMinor = releasable(figures);
    if (amountMinor > 0) expect(checkRelease({ ...figures, amountMinor })).toEqual([]);
    expect(checkRelease({ ...figures, amountMinor: amountMinor + 1 })).not.toEqual([]);
    expect(amountMinor === 0 || overReleased(figures) === 0).toBe(true);
  });
});

test('of what is verified and released, the own share is never below the minimum', () => {
  const approved = fc.tuple(balancedFigures, ruleSets, amounts);
  holdsForAll(approved, ([figures, rules, verifiedMinor]) => {
    if (checkMatch(figures, rules).length > 0) return;
    const required = requiredOwn(figures.projectCostMinor, rules.ownShareMinBp);
    const own = BigInt(Math.min(verifiedMinor, required));
    const released = BigInt(matchAllows(Number(own), required, figures.grantMinor));
    expect(own * 10_000n >= BigInt(rules.ownShareMinBp) * (own + released)).toBe(true);
  });
});

test('scale keeps the verdict: the same release in another unit of money passes or fails alike', () => {
  const small = fc.nat(9_000_000);
  const figures = fc.record({
    ...{ verifiedMinor: small, ownRequiredMinor: small, releasedMinor: small },
    ...{ grantMinor: small.map((grant) => grant + 1), amountMinor: small.map((amount) => amount + 1) },
  });
  holdsForAll(fc.tuple(figures, fc.integer({ min: 2, max: 1_000_000_000 })), ([one, factor]) => {
    const bigger = {
      ...{ verifiedMinor: one.verifiedMinor * factor, ownRequiredMinor: one.ownRequiredMinor * factor },
      ...{ releasedMinor: one.releasedMinor * factor, grantMinor: one.grantMinor * factor },
      amountMinor: one.amountMinor * factor,
    };
    if (Object.values(bigger).some((amount) => amount > MAX_MINOR)) return;
    expect(checkRelease(bigger).map(({ code }) => code)).toEqual(checkRelease(one).map(({ code }) => code));
  });
});

test('the formula is exact at nine quadrillion minor units', () => {
  expect(matchAllows(MAX_MINOR - 1, MAX_MINOR, MAX_MINOR)).toBe(MAX_MINOR - 1);
  expect(matchAllows(MAX_MINOR, MAX_MINOR, MAX_MINOR - 1)).toBe(MAX_MINOR - 1);
  expect(matchAllows(1, MAX_MINOR, MAX_MINOR - 1)).toBe(0);
});

test('nothing is free while nothing of a required contribution is verified', () => {
  holdsForAll(awards, ({ ownRequiredMinor, grantMinor }) => {
    if (ownRequiredMinor > 0) expect(matchAllows(0, ownRequiredMinor, grantMinor)).toBe(0);
  });
});
