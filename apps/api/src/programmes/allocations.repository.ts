import { Injectable } from '@nestjs/common';
import type { Allocation, SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import type { Transaction } from '../platform/database/transaction';

const COLUMNS = `id, donor, purpose, reference, amount_minor as "amountMinor", committed_minor as "committedMinor",
  selected_minor as "selectedMinor",
  obligated_minor as "obligatedMinor", disbursed_minor as "disbursedMinor", valid_from as "validFrom",
  valid_until as "validUntil", version`;

/** The donor money that awards draw on. What is promised from it changes under the lock of the programme. */
@Injectable()
export class AllocationsRepository {
  /** What is left of the one allocation on which an award draws, in minor units. */
  async left(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.rows<{ leftMinor: number }>(
      `select amount_minor - committed_minor - selected_minor as "leftMinor" from allocation where id = $1`,
      [id],
    );
    return row?.leftMinor ?? 0;
  }

  ofProgramme(tx: Transaction, programmeId: string): Promise<Allocation[]> {
    return tx.rows<Allocation>(`select ${COLUMNS} from allocation where programme_id = $1 order by reference`, [
      programmeId,
    ]);
  }

  async find(tx: Transaction, id: string): Promise<(Allocation & { programmeId: string }) | null> {
    const [row] = await tx.rows<Allocation & { programmeId: string }>(
      `select ${COLUMNS}, programme_id as "programmeId" from allocation where id = $1`,
      [id],
    );
    return row ?? null;
  }

  async add(tx: Transaction, id: string, programmeId: string, said: SaveAllocationRequest): Promise<void> {
    await tx.rows(
      `insert into allocation (id, programme_id, donor, purpose, reference, amount_minor, valid_from, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, programmeId, ...values(said)],
    );
  }

  async save(tx: Transaction, id: string, said: SaveAllocationRequest, version: number): Promise<void> {
    await tx.rows(
      `update allocation set donor = $3, purpose = $4, reference = $5, amount_minor = $6, valid_from = $7,
         valid_until = $8, version = $2 where id = $1`,
      [id, version, ...values(said)],
    );
  }
}

function values({ donor, purpose, reference, amountMinor, validFrom, validUntil }: SaveAllocationRequest) {
  return [donor.trim(), purpose.trim(), reference.trim(), amountMinor, validFrom, validUntil];
}
