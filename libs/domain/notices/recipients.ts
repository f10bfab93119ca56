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
import { type Permission, permissionTable, type Scope } from '../staff/permissions';
import { type Actor, reaches, type Standing } from '../staff/reach';
import type { Role } from '../staff/roles';
import type { Desk, NoticeRow, Recipient } from './notice-table';

/** What the rules of recipients read. `standing` is null for what stands outside every case and programme. */
export interface Occasion {
  readonly actorId: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly standing: Standing | null;
  /** Of the open applications, where the act is about a call. */
  readonly officersOfCall: readonly string[];
  readonly done: readonly ActDone[];
  /** As it stands after the act; null where nobody is told by the desk at which it waits. */
  readonly application: Undecided | null;
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
    (person) => person.id !== occasion.actorId && row.tells.some((rule) => isMeant(rule, person, occasion)),
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
export function namedIn(row: NoticeRow, { standing, officersOfCall, subjectId, detail }: Occasion): string[] {
  return row.tells.flatMap((rule) => {
    if (rule === 'case_officer') return standing?.caseOfficerId ?? [];
    if (rule === 'officers_of_call') return officersOfCall;
    if (rule === 'subject') return subjectId;
    if ('named' in rule) return idsIn(detail[rule.named]);
    return [];
  });
}

function idsIn(named: unknown): string[] {
  return typeof named === 'string' ? named.split(' ').filter((id) => id !== '') : [];
}

function isMeant(rule: Recipient, person: Actor, occasion: Occasion): boolean {
  if (typeof rule === 'object' && 'may' in rule) {
    const { done } = occasion;
    return (
      mayThere(person, rule.may, occasion.standing) &&
      (rule.duty === undefined || dutyConflicts(rule.duty, [person.id], done).length === 0) &&
      (rule.desk === undefined || waitsAt(rule.desk, person, occasion))
    );
  }
  return namedIn({ kind: 'case', tells: [rule] }, occasion).includes(person.id);
}

function waitsAt(desk: Desk, person: Actor, { application, standing }: Occasion): boolean {
  if (application === null) return false;
  const { status, facts } = application;
  if (desk === 'committee') return facts.committeeOutstanding;
  if (facts.committeeOutstanding) return false;
  const by: By = { people: [person.id], may: (permission) => mayThere(person, permission, standing) };
  return (
    transition(applicationTransitions, 'approve').from.includes(status) &&
    [...whyNotAnew(facts, by), ...whyNotNextApproval(approvalOf(facts), by)].length === 0
  );
}

/** Outside every case only what a role may do everywhere counts. */
function mayThere(person: Actor, permission: Permission, standing: Standing | null): boolean {
  return reaches(person, permission, standing ?? { officeId: '', caseOfficerId: null, programmeIds: [] });
}
