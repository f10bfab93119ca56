import { Injectable } from '@nestjs/common';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';

/** Money of a programme that no award and no committee has promised, in minor units. */
@Injectable()
export class FreeMoney {
  /** Under the locks of its allocations and of the programme itself: two committees never promise the same money. */
  async lock(tx: WriteTransaction, programmeId: string): Promise<number> {
    await tx.rows(`select from allocation where programme_id = $1 order by id for no key update`, [programmeId]);
    await tx.rows(`select from programme where id = $1 for no key update`, [programmeId]);
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
