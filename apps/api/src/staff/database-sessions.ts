import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tendesh/domain/staff/permissions';
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

export function signedIn(row: Omit<SessionRow, 'lastSeenAt'>): SignedIn {
  const { programmeOfficeIds, ...person } = row;
  return { ...person, visibleOfficeIds: visibleOffices(row, programmeOfficeIds) };
}

/** The offices of row-level security: as wide as the widest reading permission, never wider. */
function visibleOffices(row: Pick<SessionRow, 'roles' | 'officeId'>, programmeOfficeIds: string[]): string[] | null {
  switch (scopeOf(row.roles, 'case.read')) {
    case 'all':
      return null;
    case 'programme':
      return [...new Set([...programmeOfficeIds, row.officeId])];
    case 'office':
    case 'caseload':
      return [row.officeId];
    case null:
      return [];
  }
}
