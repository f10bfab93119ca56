import { Injectable } from '@nestjs/common';
import type { SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import type { Room } from './rooms';
import { SessionActs } from './session-acts';
import { SessionPlans } from './session-plans';
import { ToldSessions } from './told-sessions';

type Changes = Pick<SessionRequest, 'place' | 'language'> & { readonly meetsAt: Date };

/** Until a session is opened, its day, its members and its agenda may change; its programme may not. */
@Injectable()
export class EditSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly plans: SessionPlans,
    private readonly told: ToldSessions,
  ) {}

  run(id: string, seenVersion: number, request: SessionRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'edit_session', seenVersion);
      const isSame = permitted.room.session.programmeId === request.programmeId;
      refuseIf(isSame ? [] : [violation('unknown_value', '/programmeId')]);
      await this.plans.write(tx, id, request);
      const { language, members, applicationIds } = request;
      const changes = { meetsAt: new Date(request.meetsAt), place: request.place.trim(), language };
      const detail = { members: members.length, items: applicationIds.length };
      const written = await this.acts.finish(tx, permitted, changes, { act: 'planned_anew', detail });
      await this.tell(
        tx,
        permitted.room,
        changes,
        members.map(({ staffId }) => staffId),
      );
      return written;
    });
  }

  /** Who comes, who goes, and whoever stays where the day or the place is another. */
  private async tell(tx: WriteTransaction, { session, members }: Room, changes: Changes, latter: readonly string[]) {
    const former = members.map(({ staffId }) => staffId);
    const isMoved = changes.place !== session.place || changes.meetsAt.getTime() !== session.meetsAt.getTime();
    const stay = latter.filter((id) => former.includes(id));
    const [come, go] = [without(latter, former), without(former, latter)];
    const facts = await this.told.facts(tx, { ...session, ...changes });
    const of = { noun: 'committee', nounId: session.id, officeId: session.convenedIn, facts };
    const detail = (people: readonly string[]) => ({ people: people.join(' ') });
    if (isMoved) await tx.audit({ ...of, act: 'moved', detail: detail(stay) });
    if (come.length > 0) await tx.audit({ ...of, act: 'seated', detail: detail(come) });
    if (go.length > 0) await tx.audit({ ...of, act: 'unseated', detail: detail(go) });
  }
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id));
}
