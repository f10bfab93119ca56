import { Injectable } from '@nestjs/common';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { ProgrammesRepository } from '../programmes/programmes.repository';

/** Money of a programme that no award and no committee has promised, in minor units. */
@Injectable()
export class FreeMoney {
  constructor(private readonly programmes: ProgrammesRepository) {}

  /**
   * Under the lock of the programme: what is promised from any of its allocations changes under this lock alone, so that
   * the same money is never promised twice. It comes after the lock of the case (docs/adr/0002).
   */
  async lock(tx: WriteTransaction, programmeId: string): Promise<number> {
    await this.programmes.lock(tx, programmeId);
    return this.read(tx, programmeId);
  }

  /** What is left of the allocations in force, less what committees promised and no award has taken yet. */
  async read(tx: Transaction, programmeId: string): Promise<number> {
    const [row] = await tx.rows<{ freeMinor: number }>(
      `select greatest(0, coalesce((select sum(a.amount_minor - a.committed_minor) from allocation a
           where a.programme_id = p.id and $2::date between a.valid_from and a.valid_until), 0)
         - p.selected_minor)::bigint as "freeMinor"
       from programme p where p.id = $1`,
      [programmeId, tx.now.toISOString().slice(0, 10)],
    );
    return row?.freeMinor ?? 0;
  }
}
