import { Injectable } from '@nestjs/common';
import type { PossibleDuplicate } from '@tendesh/contracts/returnees/returnees';
import { namePatterns } from '@tendesh/domain/returnees/fold-name';
import type { Transaction } from '../platform/database/transaction';
import { LIST_COLUMNS, LIST_TABLES } from './returnees.repository';

/** What one office has of a person: others who may be the same, and grants given to who shows the same document. */
export interface FoundInOffice {
  readonly office: string;
  readonly people: number;
  readonly grants: number;
}

/** Other people who share something with one. */
@Injectable()
export class DuplicatesRepository {
  /** In all offices, the same whoever looks; grants of the application `besides` do not count. */
  async inOffices(tx: Transaction, id: string, besides: string | null = null): Promise<FoundInOffice[]> {
    return tx.rows<FoundInOffice>('select * from found_in_offices($1, $2, $3)', [
      id,
      await this.patterns(tx, id),
      besides,
    ]);
  }

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

  async namesakes(tx: Transaction, id: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select other.id from returnee mine join returnee other on other.birth_date = mine.birth_date
       where mine.id = $1 and other.id <> $1 and other.search_text ~ any ($2::text[])`,
      [id, await this.patterns(tx, id)],
    );
    return rows.map((row) => row.id);
  }

  /** Those of offices that the reader sees. */
  listed(tx: Transaction, ids: readonly string[]): Promise<Omit<PossibleDuplicate, 'because'>[]> {
    return tx.rows<Omit<PossibleDuplicate, 'because'>>(
      `select ${LIST_COLUMNS}, (select name from office where id = r.office_id) as office
       from ${LIST_TABLES} where r.id = any ($1::uuid[]) order by r.id desc`,
      [ids],
    );
  }

  private async patterns(tx: Transaction, id: string): Promise<string[]> {
    const [row] = await tx.rows<{ names: string[] }>(
      `select array[surname_cyrl || ' ' || given_cyrl, surname_latn || ' ' || given_latn] as names
       from returnee where id = $1`,
      [id],
    );
    return namePatterns(row?.names ?? []);
  }
}
