import { Injectable } from '@nestjs/common';
import { permissionsOf, scopeOf } from '@tendesh/domain/staff/permissions';
import type { Role } from '@tendesh/domain/staff/roles';
import { Sessions } from '../platform/auth/session-guard';
import type { SignedIn } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type SessionRow, SessionsRepository } from './sessions.repository';
import { hashOfToken } from './tokens';

const TOUCH_AFTER_MS = 60_000;

/** Sessions live in the database: ending one, or disabling a person, works at once and on every server. */
@Injectable()
export class DatabaseSessions extends Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
  ) {
    super();
  }

  override find(token: string): Promise<SignedIn | null> {
    const tokenHash = hashOfToken(token);
    return this.work.system(async (tx) => {
      const row = await this.sessions.find(tx, tokenHash);
      if (row === null) return null;
      if (tx.now.getTime() - row.lastSeenAt.getTime() > TOUCH_AFTER_MS)
        await this.sessions.touch(tx, tokenHash, row.id);
      return signedIn(row);
    });
  }
}

export function signedIn({ programmeOfficeIds, lent, ...person }: Omit<SessionRow, 'lastSeenAt'>): SignedIn {
  const offices = [{ ...person, programmeOfficeIds }, ...lent].map(visibleOffices);
  return {
    ...person,
    lent: lent.map(({ delegationId, id, fullName, roles, officeId, programmeIds }) => ({
      ...{ delegationId, id, fullName, roles, officeId, programmeIds },
    })),
    visibleOfficeIds: offices.includes(null) ? null : [...new Set(offices.flatMap((some) => some ?? []))],
  };
}

/** The offices of row-level security: as wide as the widest reading permission, own or lent, never wider. */
function visibleOffices({ roles, officeId, programmeOfficeIds }: Offices): string[] | null {
  switch (scopeOf(roles, 'case.read')) {
    case 'all':
      return null;
    case 'programme':
      return [...programmeOfficeIds, ...(worksInOffice(roles) ? [officeId] : [])];
    case 'office':
    case 'caseload':
      return [officeId];
    case 'session':
    case null:
      return [];
  }
}

type Offices = Readonly<Pick<SessionRow, 'officeId'>> & {
  readonly roles: readonly Role[];
  readonly programmeOfficeIds: readonly string[];
};
/** Some permission reaches the own office; a member of a committee from outside has none there. */
function worksInOffice(roles: readonly Role[]): boolean {
  return permissionsOf(roles).some((permission) => ['office', 'caseload'].includes(scopeOf(roles, permission) ?? ''));
}
