import { delegable } from './delegable';
import { type Permission, permissions, scopeOf } from './permissions';
import type { Role } from './roles';

/** What a decision about permission needs to know of somebody's own roles and reach. */
export interface Authority {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly officeId: string;
  readonly programmeIds: readonly string[];
}

/** The authority of a colleague, lent for some days: it reaches as far as the colleague's own, and no further. */
export interface LentAuthority extends Authority {
  readonly delegationId: string;
  readonly fullName: string;
}

/** Who acts: the own authority, and what colleagues have lent. */
export interface Actor extends Authority {
  readonly lent?: readonly LentAuthority[];
}

/** Where a record stands: what a scope is compared with. `programmeId` is null before there is an application. */
export interface Standing {
  readonly officeId: string;
  readonly caseOfficerId: string | null;
  readonly programmeIds: readonly string[];
  /** Of a committee session: who sits in it. */
  readonly memberIds?: readonly string[];
}

/** The authorities that give the actor this permission somewhere: the own one first, then what was lent. */
export function authoritiesFor(actor: Actor, permission: Permission): readonly (Authority | LentAuthority)[] {
  const lent = delegable.includes(permission) ? (actor.lent ?? []) : [];
  return [actor, ...lent].filter(({ roles }) => scopeOf(roles, permission) !== null);
}

/** Every permission that the actor has somewhere, of his own or lent: what the screen needs to draw its menu. */
export function permissionsOfActor(actor: Actor): Permission[] {
  return permissions.filter((permission) => authoritiesFor(actor, permission).length > 0);
}

/** True when the actor's scope for this permission, of his own or lent, reaches the record. */
export function reaches(actor: Actor, permission: Permission, record: Standing): boolean {
  return authoritiesFor(actor, permission).some((authority) => reachesBy(authority, permission, record));
}

/** True when this one authority reaches the record. */
export function reachesBy(authority: Authority, permission: Permission, record: Standing): boolean {
  switch (scopeOf(authority.roles, permission)) {
    case 'all':
      return true;
    case 'programme':
      return record.programmeIds.some((id) => authority.programmeIds.includes(id));
    case 'office':
      return record.officeId === authority.officeId;
    case 'session':
      return record.memberIds?.includes(authority.id) ?? false;
    case 'caseload':
      return record.caseOfficerId === authority.id;
    case null:
      return false;
  }
}
