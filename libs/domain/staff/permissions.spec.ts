import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { permissions, permissionsOf, permissionTable, scopeOf, scopes } from './permissions';
import { roles } from './roles';

test('every permission is held by some role', () => {
  expect(permissions.filter((permission) => Object.keys(permissionTable[permission]).length === 0)).toEqual([]);
});

test('every role may do something, and every permission is named noun.verb', () => {
  expect(roles.filter((role) => permissionsOf([role]).length === 0)).toEqual([]);
  expect(permissions.filter((permission) => !/^[a-z]+\.[a-z]+$/.test(permission))).toEqual([]);
});

test('an administrator takes no part in a case', () => {
  expect(
    permissionsOf(['administrator']).filter(
      (one) => !/^(staff|programme|ruleset|call|allocation|rates|mail|audit)\./.test(one),
    ),
  ).toEqual([]);
});

test('an auditor only reads', () => {
  expect(permissionsOf(['auditor']).filter((one) => !/\.(read|export)$/.test(one))).toEqual([]);
});

test.each([
  ['contribution.evidence', 'contribution.verify'],
  ['application.submit', 'application.approve'],
  ['application.score', 'application.approve'],
  ['tranche.release', 'tranche.disburse'],
  ['application.approve', 'tranche.disburse'],
  ['contribution.verify', 'application.approve'],
  ['application.score', 'visit.record'],
] as const)('no single role both may %s and may %s', (one, other) => {
  const both = roles.filter((role) => scopeOf([role], one) !== null && scopeOf([role], other) !== null);
  expect(both).toEqual([]);
});

test('more roles never narrow a scope, and no role gives none', () => {
  const cases = fc.tuple(fc.subarray([...roles]), fc.constantFrom(...roles), fc.constantFrom(...permissions));
  holdsForAll(cases, ([held, more, permission]) => {
    const rank = (given: ReturnType<typeof scopeOf>) => (given === null ? -1 : scopes.indexOf(given));
    expect(rank(scopeOf([...held, more], permission))).toBeGreaterThanOrEqual(rank(scopeOf(held, permission)));
    expect(scopeOf([], permission)).toBeNull();
  });
});
