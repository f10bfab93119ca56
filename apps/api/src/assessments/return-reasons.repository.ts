import { Injectable } from '@nestjs/common';
import type { ReturnReasonItem, SaveReturnReasonRequest } from '@tendesh/contracts/assessments/return-reasons';
import type { LibraryReason } from '@tendesh/domain/applications/corrections';
import type { ReturnReasonStatus } from '@tendesh/domain/applications/return-reason-transitions';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';

export interface ReturnReasonRow extends Omit<ReturnReasonItem, 'actions' | 'addedAt'> {
  readonly addedAt: Date;
}

const COLUMNS = `r.id, r.correction_group as "group", r.sentence, r.status,
  (select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = r.added_by) as "addedBy",
  r.added_at as "addedAt", r.version`;

/** The reasons that administrators added to the library of returns. */
@Injectable()
export class ReturnReasonsRepository {
  /** Oldest first, retired ones too. */
  list(tx: Transaction): Promise<ReturnReasonRow[]> {
    return tx.rows<ReturnReasonRow>(`select ${COLUMNS} from return_reason r order by r.id`);
  }

  /** Those that a return may give now. */
  library(tx: Transaction): Promise<LibraryReason[]> {
    return tx.rows<LibraryReason>(
      `select id, correction_group as "group", sentence from return_reason where status = 'in_use' order by id`,
    );
  }

  async lock(tx: WriteTransaction, id: string): Promise<ReturnReasonRow | null> {
    const [row] = await tx.rows<ReturnReasonRow>(
      `select ${COLUMNS} from return_reason r where r.id = $1 for no key update`,
      [id],
    );
    return row ?? null;
  }

  async add(tx: WriteTransaction, id: string, { group, sentence }: SaveReturnReasonRequest): Promise<void> {
    await tx.rows(
      `insert into return_reason (id, correction_group, sentence, added_by, added_at) values ($1, $2, $3, $4, $5)`,
      [id, group, JSON.stringify(sentence), tx.actor.id, tx.now],
    );
  }

  async save(
    tx: WriteTransaction,
    id: string,
    { group, sentence, status, version }: SaveReturnReasonRequest & { status: ReturnReasonStatus; version: number },
  ): Promise<void> {
    await tx.rows(
      `update return_reason set correction_group = $2, sentence = $3, status = $4, version = $5 where id = $1`,
      [id, group, JSON.stringify(sentence), status, version],
    );
  }
}
