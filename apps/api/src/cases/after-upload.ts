import type { Fingerprint } from '@tendesh/domain/radar/fingerprint';
import type { WriteTransaction } from '../platform/database/transaction';
import type { DocumentEntity } from './document.entity';

/**
 * What follows when a document is uploaded: the later feature contributions compares it with those of all offices, in
 * the same transaction. It binds this class in a global provider, because cases may not import it.
 */
export abstract class AfterUpload {
  /** Runs under the lock of the case, after the document is added; `picture` is null for what is no picture. */
  abstract run(tx: WriteTransaction, document: DocumentEntity, picture: Fingerprint | null): Promise<void>;
}
