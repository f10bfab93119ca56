import type { Role } from './roles';

/**
 * How far a permission reaches, from narrow to wide: the committee sessions one sits in, the cases one is the officer of,
 * those of one's office, those of the programmes one serves, all.
 */
export const scopes = ['session', 'caseload', 'office', 'programme', 'all'] as const;
export type Scope = (typeof scopes)[number];

/**
 * The one table of who may do what, and how far. The endpoint guard, the locked record, the SQL filter of every list,
 * the row-level security of the database and the buttons on the screen all derive from it.
 */
export const permissionTable = {
  'staff.manage': { administrator: 'all' },
  // Of one's own: what was lent is not lent on (./delegable).
  'delegation.give': { manager: 'office', regional_approver: 'programme' },
  'programme.read': everyone(),
  'programme.manage': { administrator: 'all' },
  // Who drafts a rule set or a call is never the one who approves it.
  'ruleset.draft': { administrator: 'all', regional_approver: 'programme' },
  'ruleset.approve': { administrator: 'all', regional_approver: 'programme' },
  'call.publish': { administrator: 'all', regional_approver: 'programme' },
  'allocation.read': {
    finance_officer: 'programme',
    manager: 'office',
    regional_approver: 'programme',
    me_officer: 'programme',
    administrator: 'all',
    auditor: 'all',
  },
  // A rate is the same for every office and programme.
  'rates.enter': { finance_officer: 'all', administrator: 'all' },
  'rates.confirm': { finance_officer: 'all', administrator: 'all' },
  'mail.manage': { administrator: 'all' },
  // The library from which a return says why.
  'reasons.manage': { administrator: 'all' },
  'audit.read': { auditor: 'all' },
  // Who together could complete a case, and nearly did: for those who oversee, not for those whom it names.
  'duties.read': { regional_approver: 'programme', auditor: 'all' },
  'report.read': { manager: 'office', regional_approver: 'programme', me_officer: 'programme', auditor: 'all' },
  'report.export': { manager: 'office', regional_approver: 'programme', me_officer: 'programme', auditor: 'all' },

  'returnee.read': readers(),
  'returnee.identify': { case_officer: 'office', verifier: 'programme', finance_officer: 'programme' },
  'returnee.write': { case_officer: 'office' },

  'case.read': readers(),
  'case.open': { case_officer: 'office' },
  'case.note': {
    case_officer: 'office',
    verifier: 'programme',
    finance_officer: 'programme',
    manager: 'office',
    regional_approver: 'programme',
    me_officer: 'programme',
  },
  'case.reassign': { manager: 'office' },
  'case.close': { manager: 'office' },
  'case.export': { manager: 'office', regional_approver: 'programme', auditor: 'all' },

  'document.read': readers(),
  'document.upload': { case_officer: 'caseload', finance_officer: 'programme', me_officer: 'programme' },
  'document.void': {
    case_officer: 'caseload',
    finance_officer: 'programme',
    manager: 'office',
    me_officer: 'programme',
  },

  'application.write': { case_officer: 'caseload' },
  'application.submit': { case_officer: 'caseload' },
  'application.withdraw': { case_officer: 'caseload', manager: 'office' },
  'application.screen': { case_officer: 'office', manager: 'office' },
  'application.visit': { case_officer: 'office' },
  'application.score': { committee_member: 'programme' },
  'application.present': { case_officer: 'caseload' },
  'application.approve': { manager: 'office', regional_approver: 'programme' },
  // Approving above the threshold of a manager.
  'threshold.exceed': { regional_approver: 'programme' },
  'application.reject': { manager: 'office', regional_approver: 'programme' },
  'application.return': { manager: 'office', regional_approver: 'programme' },

  'appeal.file': { case_officer: 'caseload' },
  'appeal.decide': { manager: 'office', regional_approver: 'programme' },
  // A member, also one from outside, reaches what the sessions have on their agenda, and nothing by them beyond it.
  'committee.read': { committee_member: 'session', manager: 'office', regional_approver: 'programme', auditor: 'all' },
  'committee.convene': { manager: 'office', regional_approver: 'programme' },
  'committee.sit': { committee_member: 'session' },
  'committee.close': { committee_member: 'session' },
  'condition.meet': { manager: 'office', regional_approver: 'programme' },

  'complaint.record': { case_officer: 'office', manager: 'office', complaints_officer: 'all' },
  'complaint.handle': { manager: 'office', complaints_officer: 'all' },
  // What accuses staff is nobody else's to see.
  'complaint.restricted': { complaints_officer: 'all' },
  'complaints.read': {
    manager: 'office',
    regional_approver: 'programme',
    me_officer: 'programme',
    complaints_officer: 'all',
    auditor: 'all',
  },

  'contribution.evidence': { case_officer: 'caseload' },
  'contribution.verify': { verifier: 'programme' },
  'reuse.read': { verifier: 'programme', manager: 'office', regional_approver: 'programme', auditor: 'all' },

  'award.prepare': { case_officer: 'caseload' },
  'award.sign': { case_officer: 'caseload' },
  'tranche.plan': { case_officer: 'caseload' },
  'tranche.release': { manager: 'office', regional_approver: 'programme' },
  'tranche.disburse': { finance_officer: 'programme' },

  'visit.plan': { me_officer: 'programme' },
  'visit.record': { me_officer: 'programme' },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Permission = keyof typeof permissionTable;
export const permissions = Object.keys(permissionTable) as Permission[];

/**
 * Every scope at which these roles give the permission, each once; none when no role gives it. What any of them reaches
 * is reached: a scope takes nothing from another one.
 */
export function scopesOf(rolesHeld: readonly Role[], permission: Permission): Scope[] {
  const row: Partial<Record<Role, Scope>> = permissionTable[permission];
  return scopes.filter((scope) => rolesHeld.some((role) => row[role] === scope));
}

/** True when these roles give the permission, at any scope. */
export function holds(rolesHeld: readonly Role[], permission: Permission): boolean {
  return scopesOf(rolesHeld, permission).length > 0;
}

/** Every permission that these roles give, at any scope. */
export function permissionsOf(rolesHeld: readonly Role[]): Permission[] {
  return permissions.filter((permission) => holds(rolesHeld, permission));
}

function readers() {
  return {
    case_officer: 'office',
    verifier: 'programme',
    finance_officer: 'programme',
    committee_member: 'programme',
    manager: 'office',
    regional_approver: 'programme',
    me_officer: 'programme',
    auditor: 'all',
  } as const;
}

function everyone() {
  return { ...readers(), administrator: 'all' } as const;
}
