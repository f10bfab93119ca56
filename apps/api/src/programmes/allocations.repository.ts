import { Injectable } from '@nestjs/common';
import type { AllocationFacts } from '@tendesh/domain/programmes/allocations';
import type { Transaction } from '../platform/database/transaction';

const FACTS = `a.id, a.amount_minor - a.committed_minor as "leftMinor", a.valid_from as "validFrom",
  a.valid_until as "validUntil"`;

/** The donor money that awards draw on. It is the parent of every commitment: locked before money is promised from it. */
@Injectable()
export class AllocationsRepository {
  /** Those of a call in its order. Locked in the order of their ids, so that two calls never wait for each other. */
  async lockOfCall(tx: Transaction, callId: string): Promise<AllocationFacts[]> {
    await tx.rows(
      `select from allocation where id in (select allocation_id from call_allocation where call_id = $1)
       order by id for no key update`,
      [callId],
    );
    return tx.rows<AllocationFacts>(
      `select ${FACTS} from call_allocation c join allocation a on a.id = c.allocation_id
       where c.call_id = $1 order by c.position`,
      [callId],
    );
  }

  /** What is left of the one allocation on which an award draws, in minor units. */
  async lockLeft(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.rows<{ leftMinor: number }>(
      `select amount_minor - committed_minor as "leftMinor" from allocation where id = $1 for no key update`,
      [id],
    );
    return row?.leftMinor ?? 0;
  }
}
