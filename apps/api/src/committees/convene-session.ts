import { Injectable } from '@nestjs/common';
import type { SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { reaches } from '@tendesh/domain/staff/reach';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { CandidatesRepository } from './candidates.repository';
import { standingOf } from './rooms';
import { SessionPlans } from './session-plans';
import { SessionsRepository } from './sessions.repository';
import { ToldSessions } from './told-sessions';

@Injectable()
export class ConveneSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionsRepository,
    private readonly candidates: CandidatesRepository,
    private readonly plans: SessionPlans,
    private readonly told: ToldSessions,
  ) {}

  run(request: SessionRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { programmeId, language } = request;
      const session = {
        ...{ programmeId, convenedIn: tx.actor.officeId },
        ...{ meetsAt: new Date(request.meetsAt), place: request.place.trim() },
      };
      const known = await this.candidates.programmes(tx, tx.actor.visibleOfficeIds, tx.actor.language);
      refuseIf(known.some(({ id }) => id === programmeId) ? [] : [violation('unknown_value', '/programmeId')]);
      const permission = 'committee.convene';
      const mayConvene = reaches(tx.actor, permission, standingOf(session, []));
      refuseIf(mayConvene ? [] : [violation('not_permitted', undefined, { permission })]);
      const id = newId(tx.now);
      await this.sessions.add(tx, {
        ...{ id, ...session, language, status: 'planned', convenedBy: tx.actor.id, version: 1 },
        ...{ openedAt: null, closedAt: null, cancelReason: null },
      });
      await this.plans.write(tx, id, request);
      const { members, applicationIds } = request;
      const people = members.map(({ staffId }) => staffId).join(' ');
      const detail = { members: members.length, items: applicationIds.length, people };
      const facts = await this.told.facts(tx, { id, ...session });
      await tx.audit({ noun: 'committee', nounId: id, act: 'convened', detail, facts });
      return { id, version: 1 };
    });
  }
}
