import { Injectable } from '@nestjs/common';
import type { SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { SessionActs } from './session-acts';
import { SessionPlans } from './session-plans';

/** Until a session is opened, its day, its members and its agenda may change; its programme may not. */
@Injectable()
export class EditSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly plans: SessionPlans,
  ) {}

  run(id: string, seenVersion: number, request: SessionRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'edit_session', seenVersion);
      const isSame = permitted.room.session.programmeId === request.programmeId;
      refuseIf(isSame ? [] : [violation('unknown_value', '/programmeId')]);
      await this.plans.write(tx, id, request);
      const { language } = request;
      const changes = { meetsAt: new Date(request.meetsAt), place: request.place.trim(), language };
      const detail = { members: request.members.length, items: request.applicationIds.length };
      return this.acts.finish(tx, permitted, changes, { act: 'planned_anew', detail });
    });
  }
}
