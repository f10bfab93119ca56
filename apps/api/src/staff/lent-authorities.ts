import { Injectable } from '@nestjs/common';
import { violation } from '@tendesh/domain/problems/violation';
import type { LentAuthority } from '@tendesh/domain/staff/reach';
import type { WriteTransaction } from '../platform/database/transaction';
import { refuseIf } from '../platform/problems/problem';
import { DelegationsRepository } from './delegations.repository';

/** Who acts on behalf of a colleague was known when the request came; whether that still holds is asked at the act. */
@Injectable()
export class LentAuthorities {
  constructor(private readonly delegations: DelegationsRepository) {}

  /** Refuses an act on lent authority that has ended meanwhile, and keeps what runs from ending before the commit. */
  async hold(tx: WriteTransaction, { onBehalfOf }: { readonly onBehalfOf: LentAuthority | null }): Promise<void> {
    if (onBehalfOf === null) return;
    const isRunning = await this.delegations.holds(tx, onBehalfOf.delegationId);
    refuseIf(isRunning ? [] : [violation('delegation_over')]);
  }
}
