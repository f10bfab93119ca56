import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { lentBy } from '@tendesh/domain/notices/lent-in-words';
import { delegationTransitions } from '@tendesh/domain/staff/delegation-transitions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { delegationSituation, officesSeenBy } from './delegation.presenter';
import { DelegationsRepository } from './delegations.repository';
import { OfficesRepository } from './offices.repository';

/** Takes lent authority back before its day: an act that rests on it and is under way is waited for. */
@Injectable()
export class EndDelegation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delegations: DelegationsRepository,
    private readonly offices: OfficesRepository,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { actor, now } = tx;
      const found = await this.delegations.lock(tx, id);
      if (!(await this.delegations.isSeen(tx, found, officesSeenBy(actor)))) throw notFound();
      const office = await this.offices.find(tx, actor.officeId);
      const today = localDay(now.toISOString(), office?.timeZone ?? 'UTC');
      const row = { ...found, isEnded: found.endedAt !== null };
      decide(delegationTransitions, 'end_delegation', actor, delegationSituation(row, today, actor));
      refuseStale(found, seenVersion);
      const version = found.version + 1;
      await this.delegations.save(tx, { id, endedAt: now, endedBy: actor.id, endReason: reason, version });
      const { delegateId, fromOn, untilOn } = found;
      const facts = { delegation: { fromOn, untilOn, lent: lentBy(actor.roles) } };
      await tx.audit({ noun: 'delegation', nounId: id, act: 'ended', reason, detail: { delegateId }, facts });
      return { id, version };
    });
  }
}
