import { delegable } from './delegable';
import { type Permission, permissions, type Scope, scopesOf } from './permissions';
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
  return [actor, ...lent].filter((authority) => reachesSomewhere(authority, permission));
}

/** False for who serves no programme where the permission reaches by programme alone, such as a member from outside. */
function reachesSomewhere({ roles, programmeIds }: Authority, permission: Permission): boolean {
  return scopesOf(roles, permission).some((scope) => scope !== 'programme' || programmeIds.length > 0);
}

/** Every permission that the actor has somewhere, of his own or lent: what the screen needs to draw its menu. */
export function permissionsOfActor(actor: Actor): Permission[] {
  return permissions.filter((permission) => authoritiesFor(actor, permission).length > 0);
}

/** True for who comes from outside: sits in sessions of committees, and reaches nothing else. */
export function isFromOutside(actor: Actor): boolean {
  return permissionsOfActor(actor).every((permission) => scopesOf(actor.roles, permission).includes('session'));
}

/** True when any scope that the actor has for this permission, of his own or lent, reaches the record. */
export function reaches(actor: Actor, permission: Permission, record: Standing): boolean {
  return authoritiesFor(actor, permission).some((authority) => reachesBy(authority, permission, record));
}

/** True when any scope of this one authority reaches the record. */
export function reachesBy(authority: Authority, permission: Permission, record: Standing): boolean {
  return scopesOf(authority.roles, permission).some((scope) => within[scope](authority, record));
}

const within: Record<Scope, (authority: Authority, record: Standing) => boolean> = {
  session: ({ id }, { memberIds = [] }) => memberIds.includes(id),
  caseload: ({ id }, { caseOfficerId }) => caseOfficerId === id,
  office: ({ officeId }, record) => record.officeId === officeId,
  programme: ({ programmeIds }, record) => record.programmeIds.some((id) => programmeIds.includes(id)),
  all: () => true,
};
