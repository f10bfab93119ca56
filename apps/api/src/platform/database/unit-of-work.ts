import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { newId } from './new-id';
import { Clock } from '../clock/clock';
import { currentActor, currentContext, isRehearsed, type SignedIn } from '../context/request-context';
import type { AuditEntry } from '../audit/audit';
import { Rehearsed } from './rehearsed';
import { IdempotencyRepository } from './idempotency.repository';
import { UnitOfWorkRepository } from './unit-of-work.repository';
import type { Transaction, WriteTransaction } from './transaction';

/** Every read and write of the app runs inside one of these: a transaction that sees only the actor's offices. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly rowsOfOffice: UnitOfWorkRepository,
    private readonly idempotency: IdempotencyRepository,
  ) {}

  /** For reading on behalf of the signed-in person. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const actor = currentActor();
    return this.transaction(actor.visibleOfficeIds, (manager) => work(this.open(manager)));
  }

  /**
   * For an act of the signed-in person. With an Idempotency-Key the first answer is kept in the same transaction, and a
   * repeated request gets that answer without acting again; a second one at the same moment waits for the first.
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const actor = currentActor();
    const { repeatable } = currentContext();
    return this.transaction(actor.visibleOfficeIds, async (manager) => {
      const tx = this.openForWriting(manager, actor);
      if (isRehearsed()) return this.rehearse(tx, work);
      if (repeatable === undefined) return work(tx);
      const earlier = await this.idempotency.claim(tx, repeatable);
      if (earlier !== null) return earlier.response as T;
      const response = await work(tx);
      await this.idempotency.keep(tx, repeatable.key, response);
      return response;
    });
  }

  /** The same path to its end, checks at the commit too; then what it would have left behind goes up as an exception. */
  private async rehearse<T>(tx: WriteTransaction, work: (tx: WriteTransaction) => Promise<T>): Promise<never> {
    const would: AuditEntry[] = [];
    const audit = async (entry: AuditEntry): Promise<void> => {
      would.push(entry);
      await tx.audit(entry);
    };
    await work({ ...tx, audit });
    throw new Rehearsed(would, await this.rowsOfOffice.settle(tx));
  }

  /** For the machinery itself (signing in, mail, health): every office, nobody acting. */
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transaction(null, (manager) => work(this.open(manager)));
  }

  private async transaction<T>(
    officeIds: readonly string[] | null,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction(async (manager) => {
          await this.rowsOfOffice.showOnly(manager, officeIds);
          return work(manager);
        });
      } catch (error) {
        // PostgreSQL undid it because of another transaction: nothing was written, so it simply begins again.
        if (attempt === MAX_ATTEMPTS || !wasUndoneByAnother(error)) throw error;
      }
    }
  }

  private open(manager: EntityManager): Transaction {
    return {
      manager,
      now: this.clock.now(),
      rows: (sql, params = []) => manager.query(sql, [...params]),
    };
  }

  private openForWriting(manager: EntityManager, actor: SignedIn): WriteTransaction {
    const tx = this.open(manager);
    return {
      ...tx,
      actor,
      audit: (entry: AuditEntry) => this.rowsOfOffice.addAuditEvent(tx, newId(tx.now), actor, entry),
    };
  }
}

const MAX_ATTEMPTS = 5;
const undone: readonly unknown[] = ['40P01', '40001'];

/** A deadlock or a serialisation failure. */
function wasUndoneByAnother(error: unknown): boolean {
  return error instanceof QueryFailedError && undone.includes((error.driverError as { code?: unknown }).code);
}
