import { Injectable } from '@nestjs/common';
import type { ReturneeListItem } from '@tendesh/contracts/returnees/returnees';
import type { Transaction } from '../platform/database/transaction';
import { LIST_COLUMNS, LIST_TABLES } from './returnees.repository';

export interface BornOnTheSameDay {
  readonly id: string;
  readonly names: string[];
}

/** Other people who share something with one; row-level security leaves out those of offices that the reader cannot see. */
@Injectable()
export class DuplicatesRepository {
  async withSameDocument(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select distinct other.returnee_id as id from identity_document mine join identity_document other on other.number = mine.number
       where mine.returnee_id = $1 and other.returnee_id <> $1`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  async withSamePhone(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select distinct other.returnee_id as id from phone mine join phone other on other.number = mine.number
       where mine.returnee_id = $1 and other.returnee_id <> $1`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  bornOnTheSameDay(tx: Transaction, id: string, birthDate: string): Promise<BornOnTheSameDay[]> {
    return tx.rows<BornOnTheSameDay>(
      `select id, array[surname_cyrl || ' ' || given_cyrl, surname_latn || ' ' || given_latn] as names
       from returnee where birth_date = $2 and id <> $1`,
      [id, birthDate],
    );
  }

  listed(tx: Transaction, ids: readonly string[]): Promise<ReturneeListItem[]> {
    return tx.rows<ReturneeListItem>(
      `select ${LIST_COLUMNS} from ${LIST_TABLES} where r.id = any ($1::uuid[]) order by r.id desc`,
      [ids],
    );
  }
}
