import type { WriteTransaction } from '../platform/database/transaction';

/**
 * What follows when a programme can promise more than before, because an allocation was raised or a call gained: the later
 * feature committees gives it to the next of the reserve list, in the same transaction. It binds this class in a global
 * provider, because programmes may not import it.
 */
export abstract class AfterRaising {
  /** Runs after the change is written, under the lock of the programme; `because` names it, e.g. `allocation.raised`. */
  abstract run(tx: WriteTransaction, programmeId: string, because: string): Promise<void>;
}
