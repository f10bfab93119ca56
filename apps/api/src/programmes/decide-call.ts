import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { callTransitions } from '@tendesh/domain/programmes/call-transitions';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { callSituation } from './call.presenter';
import { CallsRepository } from './calls.repository';
import { LockProgramme } from './lock-programme';
import { TodayOfOffice } from './today-of-office';

/** The second person's word on a call, or the end of its draft. */
@Injectable()
export class DecideCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: LockProgramme,
    private readonly calls: CallsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  publish(id: string, seenVersion: number): Promise<Written> {
    return this.decided(id, seenVersion, { act: 'publish', done: 'published', permission: 'call.publish' });
  }

  discard(id: string, seenVersion: number): Promise<Written> {
    return this.decided(id, seenVersion, { act: 'discard', done: 'discarded', permission: 'programme.manage' });
  }

  private decided(
    id: string,
    seenVersion: number,
    { act, done, permission }: { act: 'publish' | 'discard'; done: 'published' | 'discarded'; permission: Permission },
  ): Promise<Written> {
    return this.work.write(async (tx) => {
      const before = await this.calls.find(tx, id);
      if (before === null) throw notFound();
      const programme = await this.programmes.lock(tx, before.programmeId, permission);
      const call = (await this.calls.find(tx, id)) ?? before;
      decide(callTransitions, act, tx.actor, callSituation(call, programme, tx.actor, await this.today.of(tx)));
      refuseStale(call, seenVersion);
      const version = call.version + 1;
      const publishedBy = act === 'publish' ? tx.actor.id : null;
      await this.calls.decide(tx, id, { status: done, publishedBy, version });
      await tx.audit({ noun: 'call', nounId: id, act: done, detail: { code: call.code } });
      return { id, version };
    });
  }
}
