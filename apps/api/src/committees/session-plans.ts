import { Injectable } from '@nestjs/common';
import type { SessionRequest } from '@tendesh/contracts/committees/sessions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { type Actor, reaches } from '@tendesh/domain/staff/reach';
import { newId } from '../platform/database/new-id';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { refuseIf } from '../platform/problems/problem';
import { type Candidate, CandidatesRepository } from './candidates.repository';
import type { ItemEntity } from './item.entity';
import type { MemberEntity } from './member.entity';
import { SessionsRepository } from './sessions.repository';

/** Writes who sits and what stands on the agenda, for a new session and for one that is planned anew. */
@Injectable()
export class SessionPlans {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  /** Applications that this person may put before a committee. */
  async applications(
    tx: Transaction,
    actor: Actor,
    programmeId: string,
    sessionId: string | null,
  ): Promise<Candidate[]> {
    const all = await this.candidates.applications(tx, programmeId, sessionId);
    return all.filter(({ officeId }) =>
      reaches(actor, 'committee.convene', { officeId, caseOfficerId: null, programmeIds: [programmeId] }),
    );
  }

  async write(tx: WriteTransaction, sessionId: string, request: SessionRequest): Promise<void> {
    const seats = await this.candidates.members(tx, request.programmeId);
    const may = await this.applications(tx, tx.actor, request.programmeId, sessionId);
    refuseIf([
      ...oneChair(request),
      ...unknown(
        request.members.map(({ staffId }) => staffId),
        seats.map(({ id }) => id),
        '/members',
        'unknown_value',
      ),
      ...unknown(
        request.applicationIds,
        may.map(({ applicationId }) => applicationId),
        '/applicationIds',
        'not_for_committee',
      ),
    ]);
    const outside = new Set(seats.filter(({ isOutside }) => isOutside).map(({ id }) => id));
    await this.sessions.replaceMembers(
      tx,
      sessionId,
      request.members.map((one) => memberOf(sessionId, one, outside)),
    );
    await this.replaceAgenda(tx, sessionId, request.applicationIds, may);
    await this.sessions.keepAside(tx, sessionId);
  }

  /** What stays keeps what was declared about it; what left may come back to its place. */
  private async replaceAgenda(
    tx: WriteTransaction,
    sessionId: string,
    wanted: readonly string[],
    may: readonly Candidate[],
  ) {
    const former = await this.sessions.items(tx, sessionId);
    const isWanted = ({ applicationId }: Pick<ItemEntity, 'applicationId'>) => wanted.includes(applicationId);
    for (const { applicationId } of former.filter((one) => !isWanted(one)))
      await this.sessions.leave(tx, { sessionId, applicationId });
    const back = former.filter((one) => one.status === 'left' && isWanted(one));
    await this.sessions.putBack(
      tx,
      back.map(({ id }) => id),
    );
    const isNew = ({ applicationId }: Candidate) => former.every((one) => one.applicationId !== applicationId);
    const added = may.filter((one) => isWanted(one) && isNew(one));
    const next = Math.max(0, ...former.map(({ position }) => position + 1));
    await this.sessions.addItems(
      tx,
      added.map((one, index) => newItem(tx.now, sessionId, one, next + index)),
    );
  }
}

function oneChair({ members }: SessionRequest): Violation[] {
  const repeated = members.flatMap(({ staffId }, index) =>
    members.findIndex((one) => one.staffId === staffId) < index
      ? [violation('duplicate_value', `/members/${index}/staffId`)]
      : [],
  );
  const chairs = members.filter(({ part }) => part === 'chair').length;
  return [...repeated, ...(chairs === 1 ? [] : [violation('one_chair_needed', '/members')])];
}

function unknown(
  given: readonly string[],
  known: readonly string[],
  pointer: string,
  code: 'unknown_value' | 'not_for_committee',
): Violation[] {
  return given.flatMap((id, index) => (known.includes(id) ? [] : [violation(code, `${pointer}/${index}`)]));
}

function memberOf(
  sessionId: string,
  { staffId, part, phone, pcode, village }: SessionRequest['members'][number],
  outside: ReadonlySet<string>,
): MemberEntity {
  const text = (value: string | null | undefined) => value?.trim() || null;
  const known = { phone: text(phone), pcode: text(pcode), village: text(village) };
  return { sessionId, staffId, part, isOutside: outside.has(staffId), ...known };
}

function newItem(now: Date, sessionId: string, one: Candidate, position: number): ItemEntity {
  const { applicationId, caseId, officeId } = one;
  return {
    ...{ id: newId(now), sessionId, applicationId, caseId, officeId, position, status: 'waiting', version: 1 },
    ...{ figures: null, rank: null, outcome: null, reasonCode: null, note: null },
    ...{ decidedBy: null, decidedAt: null, movedUpAt: null },
  };
}
