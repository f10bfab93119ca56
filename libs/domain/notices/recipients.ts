import type { By } from '../acts/by';
import { type ActDone, dutyConflicts } from '../acts/duties';
import { transition } from '../acts/transitions';
import {
  type ApplicationFacts,
  type ApplicationStatus,
  applicationTransitions,
  approvalOf,
  whyNotAnew,
} from '../applications/application-transitions';
import { whyNotNextApproval } from '../applications/approvals';
import { type ComplaintFacts, whyNotHandled } from '../complaints/complaint-transitions';
import { type Permission, permissionTable, type Scope } from '../staff/permissions';
import { type Actor, authoritiesFor, type Authority, reachesBy, type Standing } from '../staff/reach';
import type { Role } from '../staff/roles';
import type { Desk, NoticeRow, Recipient } from './notice-table';

/** What the rules of recipients read. `standing` is null for what stands outside every case and programme. */
export interface Occasion {
  /** Null where somebody without an account acted. */
  readonly actorId: string | null;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly standing: Standing | null;
  /** Whom the act concerns though the trail must not name him, by ids. */
  readonly concerned: readonly string[];
  /** Of the open applications, where the act is about a call. */
  readonly officersOfCall: readonly string[];
  readonly done: readonly ActDone[];
  /** As it stands after the act; null where nobody is told by the desk at which it waits. */
  readonly application: Undecided | null;
  /** As it stands after the act; null where the act is about none. */
  readonly complaint: Pick<ComplaintFacts, 'category' | 'subjectId'> | null;
}

/** What tells at which desk the decision on an application waits. */
export interface Undecided {
  readonly status: ApplicationStatus;
  readonly facts: Pick<ApplicationFacts, 'committeeOutstanding' | 'grantMinor' | 'approval' | 'setAsideBy'>;
}

/**
 * Who among `staff` is told: each once, never who acted. `staff` are the active people who might be meant.
 * An approver who scored the case is not told that it waits to be approved: he could not; nor one whose height the grant
 * exceeds, nor any while a committee has yet to meet over it.
 */
export function recipientsOf<Person extends Actor>(
  row: NoticeRow,
  staff: readonly Person[],
  occasion: Occasion,
): Person[] {
  return staff.filter(
    (person) =>
      person.id !== occasion.actorId &&
      mayHear(person, occasion) &&
      row.tells.some((rule) => isMeant(rule, person, occasion)),
  );
}

/** Of a complaint nobody hears who may not handle it: not whom it is about, and of a restricted one the focal point alone. */
function mayHear(person: Actor, { complaint, standing }: Occasion): boolean {
  if (complaint === null) return true;
  return authoritiesThere(person, 'complaint.handle', standing).some(
    (authority) => whyNotHandled(complaint, byOf(person, authority, standing)).length === 0,
  );
}

/** Roles that somebody may be told by, near the case or wherever they are; the caller loads their holders. */
export function rolesTold(row: NoticeRow): { near: Role[]; everywhere: Role[] } {
  const held = row.tells
    .flatMap((rule) => (typeof rule === 'object' && 'may' in rule ? [rule.may] : []))
    .flatMap((permission) => Object.entries(permissionTable[permission]) as [Role, Scope][]);
  const roles = (isWanted: (scope: Scope) => boolean) => [
    ...new Set(held.filter(([, scope]) => isWanted(scope)).map(([role]) => role)),
  ];
  return { near: roles((scope) => scope !== 'all'), everywhere: roles((scope) => scope === 'all') };
}

/** Whether somebody is told by the desk at which the application waits: the caller then loads it. */
export function asksForTheDesk({ tells }: NoticeRow): boolean {
  return tells.some((rule) => typeof rule === 'object' && 'may' in rule && rule.desk !== undefined);
}

/** People whom the act itself names. */
export function namedIn(
  row: NoticeRow,
  { standing, officersOfCall, subjectId, concerned, detail }: Occasion,
): string[] {
  return row.tells.flatMap((rule) => {
    if (rule === 'case_officer') return standing?.caseOfficerId ?? [];
    if (rule === 'officers_of_call') return officersOfCall;
    if (rule === 'subject') return subjectId;
    if (rule === 'concerned') return concerned;
    if ('named' in rule) return idsIn(detail[rule.named]);
    return [];
  });
}

function idsIn(named: unknown): string[] {
  return typeof named === 'string' ? named.split(' ').filter((id) => id !== '') : [];
}

function isMeant(rule: Recipient, person: Actor, occasion: Occasion): boolean {
  if (typeof rule === 'object' && 'may' in rule)
    return authoritiesThere(person, rule.may, occasion.standing).some((one) =>
      isNextStepOf(rule, person, one, occasion),
    );
  return namedIn({ kind: 'case', tells: [rule] }, occasion).includes(person.id);
}

/** Judged by one authority, the own one or one that was lent: the acts of both people count, as at the act itself. */
function isNextStepOf(
  { duty, desk }: Extract<Recipient, { may: Permission }>,
  person: Actor,
  authority: Authority,
  { done, application, standing }: Occasion,
): boolean {
  const by = byOf(person, authority, standing);
  return (
    (duty === undefined || dutyConflicts(duty, by.people, done).length === 0) &&
    (desk === undefined || (application !== null && waitsAt(desk, by, application)))
  );
}

function waitsAt(desk: Desk, by: By, { status, facts }: Undecided): boolean {
  if (desk === 'committee') return facts.committeeOutstanding;
  if (facts.committeeOutstanding) return false;
  return (
    transition(applicationTransitions, 'approve').from.includes(status) &&
    [...whyNotAnew(facts, by), ...whyNotNextApproval(approvalOf(facts), by)].length === 0
  );
}

function authoritiesThere(person: Actor, permission: Permission, standing: Standing | null): Authority[] {
  return authoritiesFor(person, permission).filter((one) => reachesBy(one, permission, standing ?? outside));
}

function byOf(person: Actor, authority: Authority, standing: Standing | null): By {
  return {
    people: [...new Set([person.id, authority.id])],
    may: (permission) => reachesBy(authority, permission, standing ?? outside),
  };
}

/** Outside every case only what a role may do everywhere counts. */
const outside: Standing = { officeId: '', caseOfficerId: null, programmeIds: [] };
