import { type Permission, scopeOf } from '@tendesh/domain/staff/permissions';
import { type Actor, authoritiesFor, type Authority } from '@tendesh/domain/staff/reach';

/** Puts a value among the parameters of a statement and returns its placeholder. */
export type Bind = (value: unknown) => string;

/** The parameters of a statement that is put together from parts. */
export function parameters(): { values: unknown[]; bind: Bind } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}

/**
 * The cases that a permission reaches, as a condition on the row `c` of assistance_case: the SQL twin of `reaches` and
 * `CasesRepository.standing`. Every list over cases starts from it.
 */
export function withinScope(actor: Actor, permission: Permission, bind: Bind): string {
  const reached = authoritiesFor(actor, permission).map((authority) => withinReach(authority, permission, bind));
  return reached.length === 0 ? 'false' : `(${reached.map((one) => `(${one})`).join(' or ')})`;
}

/** The same for one authority, the own one or one that was lent: the SQL twin of `reachesBy`. */
export function withinReach(authority: Authority, permission: Permission, bind: Bind): string {
  switch (scopeOf(authority.roles, permission)) {
    case 'all':
      return 'true';
    case 'programme': {
      const mine = bind(authority.programmeIds);
      return `coalesce(c.programme_id = any (${mine}::uuid[]),
        c.office_id = any (array(select p.office_id from programme_office p where p.programme_id = any (${mine}::uuid[]))))`;
    }
    case 'office':
      return `c.office_id = ${bind(authority.officeId)}::uuid`;
    case 'session':
      return `c.id in (select i.case_id from committee_item i join committee_member m on m.session_id = i.session_id
        where m.staff_id = ${bind(authority.id)}::uuid)`;
    case 'caseload':
      return `c.case_officer_id = ${bind(authority.id)}::uuid`;
    case null:
      return 'false';
  }
}
