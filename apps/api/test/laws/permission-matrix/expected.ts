import { type DutyAct, incompatibleActs } from '@tendesh/domain/acts/duties';
import { type Permission, permissionTable, type Scope } from '@tendesh/domain/staff/permissions';
import type { Role } from '@tendesh/domain/staff/roles';
import type { Person, Relation } from './people';

/**
 * What the table, the duties and the standing of the person say of a request:
 * `guard` 403 before anything is loaded, `hidden` 404, `refused` 403 or 404 of a record that he sees, `duty` 403 because of
 * what he did before, `past` the authorisation: whatever comes then, it is no question of rights.
 */
export type Outcome = 'guard' | 'hidden' | 'refused' | 'duty' | 'past';

interface Asked {
  readonly permission: Permission;
  /** About a record of Osh; a list, or a thing of no office, is about nothing that could be out of reach. */
  readonly hasSubject: boolean;
  readonly duty: DutyAct | undefined;
  /** What the person did before on the case. */
  readonly done: readonly DutyAct[];
}

const reached: Readonly<Record<Scope, readonly Relation[]>> = {
  session: ['seated'],
  caseload: ['officer'],
  office: ['officer', 'own'],
  programme: ['officer', 'own'],
  all: ['officer', 'own', 'other', 'seated'],
};

/** Read off the tables alone, by another way than the code goes. */
export function expected({ role, relation }: Person, { permission, hasSubject, duty, done }: Asked): Outcome {
  const scope = scopeIn(permission, role);
  // Who serves no programme has nowhere what reaches by programme.
  if (scope === undefined || (scope === 'programme' && relation === 'seated')) return 'guard';
  if (!hasSubject) return 'past';
  const reading = scopeIn('case.read', role);
  if (!reached[scope].includes(relation))
    return reading !== undefined && reached[reading].includes(relation) ? 'refused' : 'hidden';
  return duty !== undefined && done.some((act) => exclude(act, duty)) ? 'duty' : 'past';
}

function exclude(one: DutyAct, other: DutyAct): boolean {
  return incompatibleActs.some((pair) => pair.includes(one) && pair.includes(other) && one !== other);
}

function scopeIn(permission: Permission, role: Role): Scope | undefined {
  const row: Partial<Record<Role, Scope>> = permissionTable[permission];
  return row[role];
}

interface Answered {
  readonly status: number;
  readonly body: { violations?: { code: string }[] } | undefined;
}

/** Whether an answer is of this kind. */
export function fits({ status, body }: Answered, outcome: Outcome): boolean {
  const codes = (body?.violations ?? []).map(({ code }) => code);
  switch (outcome) {
    case 'guard':
      return status === 403 && codes.includes('not_permitted');
    case 'hidden':
      return status === 404;
    case 'refused':
      return status === 403 || status === 404;
    case 'duty':
      return status === 403 && codes.includes('duty_conflict');
    case 'past':
      return status < 500 && ![401, 403, 404].includes(status);
  }
}
