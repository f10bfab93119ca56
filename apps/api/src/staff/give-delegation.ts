import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { DelegationRequest } from '@tendesh/contracts/staff/delegations';
import { daysBetween } from '@tendesh/domain/calendar/days';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { lentBy } from '@tendesh/domain/notices/lent-in-words';
import { violation } from '@tendesh/domain/problems/violation';
import { checkDelegation } from '@tendesh/domain/staff/delegation-transitions';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound, refuseIf } from '../platform/problems/problem';
import { DelegationsRepository } from './delegations.repository';
import { OfficesRepository } from './offices.repository';

/** Lends the own authority to a colleague for some days. Nobody lends what was lent. */
@Injectable()
export class GiveDelegation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly delegations: DelegationsRepository,
    private readonly offices: OfficesRepository,
  ) {}

  run({ delegateId, fromOn, untilOn, reason }: DelegationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { actor } = tx;
      const found = (await this.delegations.colleagues(tx, actor.id)).find(({ id }) => id === delegateId);
      const delegate = delegateId === actor.id ? actor : found;
      refuseIf(delegate === undefined ? [violation('unknown_value', '/delegateId')] : []);
      const days = untilOn < fromOn ? 0 : daysBetween(fromOn, untilOn) + 1;
      const asked = { delegator: actor, delegate: delegate ?? actor, fromOn, untilOn, days };
      refuseIf(checkDelegation({ ...asked, today: await this.today(tx) }));
      const id = newId(tx.now);
      await this.delegations.add(tx, {
        ...{ id, delegatorId: actor.id, delegateId, fromOn, untilOn, reason: reason.trim(), givenAt: tx.now },
        ...{ endedAt: null, endedBy: null, endReason: null, version: 1 },
      });
      const detail = { delegateId, fromOn, untilOn };
      const facts = { delegation: { fromOn, untilOn, lent: lentBy(actor.roles) } };
      await tx.audit({ noun: 'delegation', nounId: id, act: 'given', reason: reason.trim(), detail, facts });
      return { id, version: 1 };
    });
  }

  private async today(tx: WriteTransaction): Promise<string> {
    const office = await this.offices.find(tx, tx.actor.officeId);
    if (office === null) throw notFound();
    return localDay(tx.now.toISOString(), office.timeZone);
  }
}
