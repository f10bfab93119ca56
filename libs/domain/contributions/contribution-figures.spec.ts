import fc from 'fast-check';
import { amounts, positiveAmounts } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { acceptedSum, contributionFigures, type DecidedItem } from './contribution-figures';
import { evidenceItemStatuses } from './evidence-item';
import { evidenceStrengths, isStrongEnough } from './kinds';

const items: fc.Arbitrary<DecidedItem> = fc
  .record({
    status: fc.constantFrom(...evidenceItemStatuses),
    strength: fc.constantFrom(...evidenceStrengths),
    amount: amounts.map((amount) => Math.max(1, Math.floor(amount / 20))),
  })
  .map(({ status, strength, amount }) => ({
    status,
    strength,
    acceptedMinor: status === 'accepted' ? amount : null,
  }));
const papers = fc.array(items, { maxLength: 8 });
const cases = fc.tuple(positiveAmounts, papers);

const accepted = (acceptedMinor: number): DecidedItem => ({
  status: 'accepted',
  strength: 'fiscal_receipt',
  acceptedMinor,
});
const refused: DecidedItem = { status: 'refused', strength: 'bank_statement', acceptedMinor: null };
const attached: DecidedItem = { status: 'attached', strength: 'sworn_statement', acceptedMinor: null };

test('accepted papers add up to the pledge and not beyond', () => {
  expect(contributionFigures(500, [accepted(300), accepted(250), refused])).toEqual({
    status: 'verified',
    verifiedMinor: 500,
    evidenceStrength: 'fiscal_receipt',
  });
  expect(contributionFigures(500, [accepted(300)]).verifiedMinor).toBe(300);
});

test('one undecided paper keeps the contribution open, and takes nothing from what was accepted', () => {
  expect(contributionFigures(500, [accepted(300), attached])).toMatchObject({
    status: 'evidenced',
    verifiedMinor: 300,
  });
});

test('a contribution is refused when every paper is, and a promise again without any', () => {
  expect(contributionFigures(500, [refused, refused])).toEqual({
    status: 'refused',
    verifiedMinor: null,
    evidenceStrength: null,
  });
  expect(contributionFigures(500, [{ ...accepted(300), status: 'voided' }]).status).toBe('pledged');
});

test('never above the pledge, and something exactly when something was accepted', () => {
  holdsForAll(cases, ([pledged, list]) => {
    const { verifiedMinor, status } = contributionFigures(pledged, list);
    expect(verifiedMinor ?? 0).toBeLessThanOrEqual(pledged);
    expect(verifiedMinor !== null).toBe(list.some((item) => item.status === 'accepted'));
    expect(verifiedMinor ?? 0).toBeLessThanOrEqual(acceptedSum(list));
    expect(status === 'verified' && verifiedMinor === null).toBe(false);
  });
});

test('in whatever order the papers were attached and decided', () => {
  const shuffled = cases.chain(([pledged, list]) =>
    fc.tuple(
      fc.constant(pledged),
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
  holdsForAll(shuffled, ([pledged, list, other]) => {
    expect(contributionFigures(pledged, other)).toEqual(contributionFigures(pledged, list));
  });
});

test('one refused paper more changes no amount and no strength, one voided more nothing at all', () => {
  holdsForAll(cases, ([pledged, list]) => {
    const before = contributionFigures(pledged, list);
    expect(contributionFigures(pledged, [...list, { ...refused, status: 'voided' }])).toEqual(before);
    const after = contributionFigures(pledged, [...list, refused]);
    expect(after).toEqual({ ...before, status: before.status === 'pledged' ? 'refused' : before.status });
  });
});

test('one accepted paper more only adds', () => {
  holdsForAll(fc.tuple(cases, positiveAmounts), ([[pledged, list], amount]) => {
    const before = contributionFigures(pledged, list);
    const after = contributionFigures(pledged, [...list, accepted(Math.max(1, Math.floor(amount / 20)))]);
    expect(after.verifiedMinor ?? 0).toBeGreaterThanOrEqual(before.verifiedMinor ?? 0);
    expect(
      before.evidenceStrength === null ||
        isStrongEnough(after.evidenceStrength ?? 'sworn_statement', before.evidenceStrength),
    ).toBe(true);
  });
});
