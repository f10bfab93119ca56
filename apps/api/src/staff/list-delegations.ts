import { Injectable } from '@nestjs/common';
import type { DelegateChoices, DelegationItem, DelegationList } from '@tendesh/contracts/staff/delegations';
import { delegationStatuses, mayReceiveAuthority } from '@tendesh/domain/staff/delegation-transitions';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { officesSeenBy, presentDelegation } from './delegation.presenter';
import { DelegationsRepository } from './delegations.repository';

/** Whose authority is lent to whom, for everybody in the offices concerned. */
@Injectable()
export class ListDelegations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: DelegationsRepository,
  ) {}

  list(): Promise<DelegationList> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const rows = await this.repository.list(tx, officesSeenBy(reader));
      return { items: rows.map((row) => presentDelegation(row, tx.now, reader)).sort(byStatus) };
    });
  }

  choices(): Promise<DelegateChoices> {
    const { id } = currentActor();
    return this.work.read(async (tx) => {
      const colleagues = await this.repository.colleagues(tx, id);
      return { items: colleagues.filter(({ roles }) => mayReceiveAuthority(roles)) };
    });
  }
}

const order = ['running', 'planned', ...delegationStatuses];

function byStatus(one: DelegationItem, other: DelegationItem): number {
  return order.indexOf(one.status) - order.indexOf(other.status);
}
