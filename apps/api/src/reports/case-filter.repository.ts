import type { CaseListQuery } from '@tendesh/contracts/reports/reports';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { placeByPcode, places } from '@tendesh/domain/places/places';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { foldQuery } from '@tendesh/domain/returnees/search-text';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { withinScope } from '../cases/case-scope.repository';
import type { SignedIn } from '../platform/context/request-context';
import type { Bind } from '../platform/database/parameters';
import { ruleSetOfApplication } from '../programmes/rules-of-application.repository';
import { isFound } from '../returnees/found-returnees.repository';

/** Who reads, and by which permission: its scope is part of every statement. */
export interface Reader {
  readonly actor: SignedIn;
  readonly permission: Permission;
}

/**
 * What belongs to a case `c`: the newest application and the award of it. The person, the office and the officer are always
 * there; as left joins, PostgreSQL leaves out those that a statement does not read.
 */
const OF_A_CASE = `left join returnee r on r.id = c.returnee_id
  left join office o on o.id = c.office_id
  left join staff s on s.id = c.case_officer_id
  left join application a on a.id = c.application_id
  left join programme p on p.id = a.programme_id
  left join award w on w.application_id = a.id and w.status <> 'cancelled'`;

export const CASE_ROWS = `from assistance_case c ${OF_A_CASE}`;

/** The same for the few cases of a page that was chosen before: the order of the joins is that of the planner. */
export const PAGE_ROWS = `from page join assistance_case c on c.id = page.id ${OF_A_CASE}`;

/** Behind either: the rules of the application, a draft's being those of its submission at an instant (a placeholder). */
export const rulesOn = (now: string) => `left join call k on k.id = a.call_id
  left join rule_set rs on rs.id = ${ruleSetOfApplication(now)}`;

/** Behind either: the last visit that was made. */
export const LAST_VISIT = `left join lateral (select x.* from monitoring_visit x where x.award_id = w.id
  and x.status = 'done' order by x.month desc limit 1) v on true`;

/** Values of a query string that no statement could take; empty means that all are well formed. */
export function checkFilter(query: CaseListQuery): Violation[] {
  const unreadable = Object.entries(query).filter(([, value]) => String(value).includes('\0'));
  const days = (['openedFrom', 'openedTo'] as const).filter(
    (name) => query[name] !== undefined && !isIsoDate(query[name]),
  );
  return [
    ...unreadable.map(([name]) => violation('malformed', `/${name}`)),
    ...days.map((name) => violation('not_a_date', `/${name}`)),
  ];
}

/** The conditions of a filter, beginning with the scope of the reader. Every value is bound. */
export function conditions(query: CaseListQuery, { actor, permission }: Reader, bind: Bind): string {
  const given: [unknown, string, (value: string) => string][] = [
    [query.caseStatus, 'c.status', equals],
    [query.status === 'none' ? undefined : query.status, 'a.status', equals],
    [query.officeId, 'c.office_id', equals],
    [query.programmeId, 'c.programme_id', equals],
    [query.caseOfficerId, 'c.case_officer_id', equals],
    [query.sex, 'r.sex', equals],
    [query.sectorCode, `a.plan->>'sectorCode'`, equals],
    [query.openedFrom, 'c.opened_on', (value) => ` >= ${value}::date`],
    [query.openedTo, 'c.opened_on', (value) => ` <= ${value}::date`],
    [
      query.pcode === undefined ? undefined : districtsWithin(query.pcode),
      'r.pcode',
      (value) => ` = any (${value}::text[])`,
    ],
  ];
  const asked = given
    .filter(([value]) => value !== undefined)
    .map(([value, column, compare]) => column + compare(bind(value)));
  if (query.status === 'none') asked.push('a.id is null');
  return [withinScope(actor, permission, bind), ...asked, isFound(foldQuery(query.q ?? ''), bind)].join('\n  and ');
}

function equals(value: string): string {
  return ` = ${value}`;
}

/** A province stands for its districts. */
function districtsWithin(pcode: string): string[] {
  if (placeByPcode(pcode) === null) return [pcode];
  return [pcode, ...places.filter((place) => place.parent === pcode).map((place) => place.pcode)];
}
