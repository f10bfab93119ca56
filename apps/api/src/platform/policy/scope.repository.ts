import { type Permission, type Scope, scopesOf } from '@tendesh/domain/staff/permissions';
import { type Actor, authoritiesFor, type Authority } from '@tendesh/domain/staff/reach';
import type { Bind } from '../database/parameters';

/** When each scope includes a row, as a condition on it: what `Standing` is to the domain. */
export type StandingInSql = Readonly<Record<Scope, (authority: Authority, bind: Bind) => string>>;

/** The rows that a permission reaches by any authority, own or lent: the SQL twin of `reaches`. */
export function reachedInSql(actor: Actor, permission: Permission, row: StandingInSql, bind: Bind): string {
  return anyOf(authoritiesFor(actor, permission).map((one) => reachedByInSql(one, permission, row, bind)));
}

/** The rows that one authority reaches: the SQL twin of `reachesBy`. */
export function reachedByInSql(authority: Authority, permission: Permission, row: StandingInSql, bind: Bind): string {
  return anyOf(scopesOf(authority.roles, permission).map((scope) => row[scope](authority, bind)));
}

/** Never, where there is no condition. */
export function anyOf(conditions: readonly string[]): string {
  return `(${['false', ...conditions].join(' or ')})`;
}
