import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { byFunder, checkFunder, type Funder, funderOf } from './funders';
import { contributionKinds, funderKinds, kindTable } from './kinds';

const funders: fc.Arbitrary<Funder> = fc.record({
  kind: fc.constantFrom(...funderKinds),
  name: fc.constantFrom(null, 'Asan', 'asan ', 'Bakyt'),
  degree: fc.constantFrom(null, 1, 2),
});

test('the usual funder of a kind is taken where nobody is named, and passes', () => {
  expect(funderOf('savings', {})).toEqual({ kind: 'returnee', name: null, degree: null });
  expect(funderOf('relative', { name: 'Asan' })).toEqual({ kind: 'relative', name: 'Asan', degree: 1 });
  for (const kind of contributionKinds) expect(checkFunder(kind, funderOf(kind, {}))).toEqual([]);
});

test('a bank gives no savings, and only a relative has a degree', () => {
  expect(checkFunder('savings', { kind: 'bank', name: null, degree: null }, '/pledges/0')).toMatchObject([
    { code: 'unknown_value', pointer: '/pledges/0/funderKind' },
  ]);
  expect(checkFunder('borrowed', { kind: 'bank', name: null, degree: 2 })).toMatchObject([
    { pointer: '/funderDegree' },
  ]);
  expect(checkFunder('relative', { kind: 'relative', name: null, degree: 9 })).toHaveLength(1);
});

test('every kind has a funder, and every funder something to give', () => {
  expect(funderKinds.filter((one) => !contributionKinds.some((kind) => kindTable[kind].funders.includes(one)))).toEqual(
    [],
  );
});

test('grouped by funder no pledge is lost, and none stands with somebody else', () => {
  holdsForAll(fc.array(fc.record({ funder: funders, amountMinor: fc.nat() })), (pledges) => {
    const groups = byFunder(pledges);
    expect(new Set(groups.flatMap((group) => group.pledges))).toEqual(new Set(pledges));
    expect(
      groups.every(({ funder, pledges: of }) =>
        of.every((one) => one.funder.kind === funder.kind && one.funder.degree === funder.degree),
      ),
    ).toBe(true);
  });
});
