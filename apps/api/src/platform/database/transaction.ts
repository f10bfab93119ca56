import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../context/request-context';
import type { AuditEntry } from '../audit/audit';

/** A running transaction, as a use case sees it. */
export interface Transaction {
  readonly manager: EntityManager;
  /** The instant of the act: one for the whole transaction. */
  readonly now: Date;
  /** Rows of a named statement of a repository. */
  rows<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction that writes: it knows who acts, and leaves an audit row for each act. */
export interface WriteTransaction extends Transaction {
  readonly actor: SignedIn;
  audit(entry: AuditEntry): Promise<void>;
}
