import type { Permission } from '@tendesh/domain/staff/permissions';
import type { Actor, Authority } from '@tendesh/domain/staff/reach';
import type { Bind } from '../platform/database/parameters';
import { reachedByInSql, reachedInSql, type StandingInSql } from '../platform/policy/scope.repository';

/** The row `c` of assistance_case: the SQL twin of `CasesRepository.standing`. */
const standing: StandingInSql = {
  session: ({ id }, bind) => `c.id in (select i.case_id from committee_item i
    join committee_member m on m.session_id = i.session_id where m.staff_id = ${bind(id)}::uuid)`,
  caseload: ({ id }, bind) => `c.case_officer_id = ${bind(id)}::uuid`,
  office: ({ officeId }, bind) => `c.office_id = ${bind(officeId)}::uuid`,
  programme: ({ programmeIds }, bind) => {
    const mine = `${bind(programmeIds)}::uuid[]`;
    return `coalesce(c.programme_id = any (${mine}),
      c.office_id = any (array(select p.office_id from programme_office p where p.programme_id = any (${mine}))))`;
  },
  all: () => 'true',
};

/** The cases that a permission reaches, as a condition on `c`. Every list over cases starts from it. */
export function withinScope(actor: Actor, permission: Permission, bind: Bind): string {
  return reachedInSql(actor, permission, standing, bind);
}

/** The same for one authority, the own one or one that was lent. */
export function withinReach(authority: Authority, permission: Permission, bind: Bind): string {
  return reachedByInSql(authority, permission, standing, bind);
}
