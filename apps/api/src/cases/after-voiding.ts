import type { WriteTransaction } from '../platform/database/transaction';
import type { DocumentEntity } from './document.entity';

/**
 * What follows when a document is voided: the later feature contributions takes back what was verified on it, in the
 * same transaction. It binds this class in a global provider, because cases may not import it.
 */
export abstract class AfterVoiding {
  /** Runs under the lock of the case, after the document is voided. */
  abstract run(tx: WriteTransaction, document: DocumentEntity, reason: string): Promise<void>;
}
