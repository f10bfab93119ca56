import { type Permission, scopeOf } from './permissions';
import type { Role } from './roles';

/** Who acts: what every decision about permission needs to know of a member of staff. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly officeId: string;
  readonly programmeIds: readonly string[];
}

/** Where a record stands: what a scope is compared with. `programmeId` is null before there is an application. */
export interface Standing {
  readonly officeId: string;
  readonly caseOfficerId: string | null;
  readonly programmeIds: readonly string[];
}

/** True when the actor's scope for this permission reaches the record. */
export function reaches(actor: Actor, permission: Permission, record: Standing): boolean {
  switch (scopeOf(actor.roles, permission)) {
    case 'all':
      return true;
    case 'programme':
      return record.programmeIds.some((id) => actor.programmeIds.includes(id));
    case 'office':
      return record.officeId === actor.officeId;
    case 'caseload':
      return record.caseOfficerId === actor.id;
    case null:
      return false;
  }
}
