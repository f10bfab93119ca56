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

/** A transaction that leaves an audit row for each act, also of somebody without an account: `actor` is null then. */
export interface AuditedTransaction extends Transaction {
  readonly actor: SignedIn | null;
  audit(entry: AuditEntry): Promise<void>;
}

/** A transaction that writes for somebody who is signed in. */
export interface WriteTransaction extends AuditedTransaction {
  readonly actor: SignedIn;
}

export function isOfSomebody(tx: AuditedTransaction): tx is WriteTransaction {
  return tx.actor !== null;
}
