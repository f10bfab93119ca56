import { Injectable } from '@nestjs/common';
import { type Scope, scopesOf } from '@tendesh/domain/staff/permissions';
import type { Authority } from '@tendesh/domain/staff/reach';
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

/** The offices of row-level security: whatever any scope of reading, own or lent, may reach; never more. */
function visibleOffices(offices: Offices): readonly string[] | null {
  const seen = scopesOf(offices.roles, 'case.read').map((scope) => seenWithin[scope](offices));
  return seen.includes(null) ? null : seen.flatMap((some) => some ?? []);
}

type Offices = Pick<Authority, 'roles' | 'officeId'> & { readonly programmeOfficeIds: readonly string[] };

const seenWithin: Readonly<Record<Scope, (offices: Offices) => readonly string[] | null>> = {
  session: () => [],
  caseload: ({ officeId }) => [officeId],
  office: ({ officeId }) => [officeId],
  programme: ({ programmeOfficeIds }) => programmeOfficeIds,
  all: () => null,
};
