import type { WriteTransaction } from '../platform/database/transaction';
import type { AwardEntity } from './award.entity';

/**
 * What follows when money first reaches the returnee: the later feature monitoring plans its visits, in the same
 * transaction. It binds this class in a global provider, because awards may not import it. Called again when the first
 * payment was voided and is recorded anew.
 */
export abstract class AfterFirstDisbursement {
  /** Runs after the payment is written. */
  abstract run(tx: WriteTransaction, award: AwardEntity): Promise<void>;
}
