import type { ToldByActs } from '../audit/after-acts';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { AuditEntry } from '../audit/audit';

/** Thrown at the end of a rehearsed act, so that its transaction is rolled back. It carries what would have happened. */
export class Rehearsed extends Error {
  readonly answer: DryRun;

  constructor(would: readonly AuditEntry[], { told, letters }: ToldByActs) {
    super('The act was only rehearsed');
    this.answer = {
      dryRun: true,
      would: would.map(({ noun, act, reason, detail }) => ({
        noun,
        act,
        reason: reason ?? null,
        detail: { ...detail },
      })),
      told,
      letters,
    };
  }
}
