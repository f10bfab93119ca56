import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { AuditedTransaction } from '../database/transaction';
import type { AuditEntry } from './audit';

/** Who was told what by the acts of a transaction. */
export type ToldByActs = Pick<DryRun, 'told' | 'letters'>;

/**
 * What follows from the acts of a transaction, inside it: people are told, letters are made. The unit of work calls it
 * once, after the act; no use case does. The feature notices binds it in a global provider, because the platform knows
 * no feature.
 */
export abstract class AfterActs {
  abstract run(tx: AuditedTransaction, acts: readonly AuditEntry[]): Promise<ToldByActs>;
}
