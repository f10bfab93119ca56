import type { WriteTransaction } from '../platform/database/transaction';
import type { ApplicationEntity } from './application.entity';

/**
 * What follows when an application is withdrawn, returned or rejected: the later feature committees takes it off its agenda
 * and gives the money that was promised to it to the next, in the same transaction. It binds this class in a global
 * provider, because applications may not import it.
 */
export abstract class AfterLeaving {
  /** Runs `leave`, which writes the new status, and what follows; `left` is the application as it stood before. */
  abstract run<T>(tx: WriteTransaction, left: ApplicationEntity, act: string, leave: () => Promise<T>): Promise<T>;
}
