import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { holds, permissions, permissionsOf, permissionTable, type Scope, scopes, scopesOf } from './permissions';
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
      (one) => !/^(staff|programme|ruleset|call|allocation|rates|reasons|mail|audit)\./.test(one),
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
  const both = roles.filter((role) => holds([role], one) && holds([role], other));
  expect(both).toEqual([]);
});

test('the scopes of more roles are those of each, and no role gives none', () => {
  const cases = fc.tuple(fc.subarray([...roles]), fc.subarray([...roles]), fc.constantFrom(...permissions));
  holdsForAll(cases, ([some, others, permission]) => {
    const either = [...scopesOf(some, permission), ...scopesOf(others, permission)];
    expect(scopesOf([...some, ...others], permission)).toEqual(scopes.filter((scope) => either.includes(scope)));
    expect(scopesOf([], permission)).toEqual([]);
  });
});

test('whoever does something near cases reads the cases there, so that row-level security shows them', () => {
  const isRead = (scope: Scope, readWithin: readonly Scope[]) =>
    readWithin.includes(scope) || readWithin.includes('all') || (scope === 'caseload' && readWithin.includes('office'));
  const blind = permissions.flatMap((permission) =>
    roles
      .filter((role) => !scopesOf([role], permission).every((scope) => isRead(scope, scopesOf([role], 'case.read'))))
      .map((role) => [permission, role, ...scopesOf([role], permission)].join(' ')),
  );
  // A session shows its members what stands on its agenda; an administrator and the focal point work beside the cases.
  expect(blind.filter((one) => !/ (session|all)$/.test(one))).toEqual([]);
});
