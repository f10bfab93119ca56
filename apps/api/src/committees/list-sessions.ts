import { Injectable } from '@nestjs/common';
import type {
  SessionListItem,
  SessionOptions,
  SessionPage,
  SessionProgramme,
} from '@tendesh/contracts/committees/sessions';
import { validate as isUuid } from 'uuid';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem } from '../platform/problems/problem';
import { CandidatesRepository } from './candidates.repository';
import { SessionPlans } from './session-plans';
import { type SessionRow, SessionsRepository } from './sessions.repository';

@Injectable()
export class ListSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly candidates: CandidatesRepository,
    private readonly plans: SessionPlans,
  ) {}

  list(cursor: string | undefined, limit = DEFAULT_PAGE): Promise<SessionPage> {
    if (cursor !== undefined && !isUuid(cursor))
      throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
    return this.work.read(async (tx) => {
      const rows = await this.sessions.list(tx, currentActor(), { after: cursor ?? null, take: limit + 1 });
      return pageOf(rows.map(presentRow), limit);
    });
  }

  /** What a session can be made of; with the agenda of one that is planned anew. */
  options(sessionId: string | null): Promise<SessionOptions> {
    const { visibleOfficeIds, language } = currentActor();
    return this.work.read(async (tx) => {
      const programmes: SessionProgramme[] = [];
      // A transaction is one connection, and answers one question at a time.
      for (const one of await this.candidates.programmes(tx, visibleOfficeIds, language))
        programmes.push(await this.withCandidates(tx, one, sessionId));
      return { programmes };
    });
  }

  private async withCandidates(
    tx: Transaction,
    programme: Pick<SessionProgramme, 'id' | 'name' | 'country' | 'currency'>,
    sessionId: string | null,
  ): Promise<SessionProgramme> {
    const members = await this.candidates.members(tx, programme.id);
    const applications = await this.plans.applications(tx, currentActor(), programme.id, sessionId);
    return {
      ...programme,
      members,
      applications: applications.map(({ applicationId, caseNumber, returneeName, officeName, title, grantMinor }) => ({
        ...{ applicationId, caseNumber, returneeName, officeName, title, grantMinor },
      })),
    };
  }
}

function presentRow(row: SessionRow): SessionListItem {
  const { id, programmeName, place, status, items, decided, myPart, toDeclare, toVote } = row;
  const isAtHand = status === 'planned' || status === 'open';
  const votes = status === 'open' && myPart !== 'secretary' ? toVote : 0;
  return {
    ...{ id, programmeName, place, status, items, decided },
    meetsAt: row.meetsAt.toISOString(),
    mine: myPart === null ? null : { part: myPart, toDeclare: isAtHand ? toDeclare : 0, toVote: votes },
  };
}
