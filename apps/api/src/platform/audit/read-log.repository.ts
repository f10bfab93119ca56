import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../context/request-context';
import { newId } from '../database/new-id';
import type { Transaction } from '../database/transaction';

/** What was read of a person's file, or a complaint. */
export interface Read {
  readonly noun: 'case' | 'returnee' | 'application' | 'evidence' | 'document' | 'letter' | 'minutes' | 'complaint';
  readonly nounId: string;
  readonly caseId: string | null;
  readonly officeId: string;
}

/** Reads of a person's file, and of a complaint, leave a trace: one for a person, a record and an hour. */
@Injectable()
export class ReadLog {
  /** The last statement of the reading: it holds the chain of the case until the commit. */
  async note(tx: Transaction, reader: SignedIn, { noun, nounId, caseId, officeId }: Read): Promise<void> {
    await tx.rows(
      `insert into audit_event (id, at, staff_id, office_id, case_id, noun, noun_id, act)
       select $1, $2, $3, $4, $5, $6, $7, 'viewed' where not exists (
         select from audit_event where staff_id = $3 and at > $2::timestamptz - interval '1 hour' and at <= $2
           and noun = $6 and noun_id = $7 and act = 'viewed')`,
      [newId(tx.now), tx.now, reader.id, officeId, caseId, noun, nounId],
    );
  }
}
