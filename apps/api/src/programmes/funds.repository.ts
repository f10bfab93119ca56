import { Injectable } from '@nestjs/common';
import type { AllocationFacts } from '@tendesh/domain/programmes/allocations';
import type { CallFunds, Funds } from '@tendesh/domain/programmes/funds';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { ProgrammesRepository } from './programmes.repository';

/** What a programme can still promise: money by allocation and grants by call, over all offices. */
@Injectable()
export class FundsRepository {
  constructor(private readonly programmes: ProgrammesRepository) {}

  /**
   * Under the lock of the programme: what is promised from any of its allocations changes under this lock alone, so that
   * the same money is never promised twice. It comes after the lock of the case (docs/adr/0002).
   */
  async lock(tx: WriteTransaction, programmeId: string, day: string): Promise<Funds> {
    await this.programmes.lock(tx, programmeId);
    return this.read(tx, programmeId, day);
  }

  async read(tx: Transaction, programmeId: string, day: string): Promise<Funds> {
    const allocations = await tx.rows<AllocationFacts>(
      `select id, amount_minor - committed_minor - selected_minor as "leftMinor", valid_from as "validFrom",
         valid_until as "validUntil" from allocation where programme_id = $1`,
      [programmeId],
    );
    const calls = await tx.rows<CallFunds>(
      `select c.id, c.code, c.quotas, c.grants + c.selected as grants,
         array(select allocation_id from call_allocation x where x.call_id = c.id order by x.position) as "allocationIds"
       from call c where c.programme_id = $1 and c.status = 'published' order by c.code`,
      [programmeId],
    );
    return { day, allocations, calls };
  }
}
