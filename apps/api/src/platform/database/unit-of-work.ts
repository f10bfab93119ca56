import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { newId } from './new-id';
import { Clock } from '../clock/clock';
import { currentActor, currentContext, isRehearsed, type Sight, type SignedIn } from '../context/request-context';
import { AfterActs } from '../audit/after-acts';
import type { AuditEntry } from '../audit/audit';
import { Rehearsed } from './rehearsed';
import { IdempotencyRepository } from './idempotency.repository';
import { UnitOfWorkRepository } from './unit-of-work.repository';
import type { AuditedTransaction, Transaction, WriteTransaction } from './transaction';

/** Every read and write of the app runs inside one of these: a transaction that sees only the actor's offices. */
@Injectable()
export class UnitOfWork {
  /** Transactions that look beyond the sight of their actor just now. */
  private readonly seesEverything = new WeakSet<EntityManager>();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly rowsOfOffice: UnitOfWorkRepository,
    private readonly idempotency: IdempotencyRepository,
    private readonly afterActs: AfterActs,
  ) {}

  /** For reading on behalf of the signed-in person. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const actor = currentActor();
    return this.transaction(actor, (manager) => work(this.open(manager)));
  }

  /**
   * For an act of the signed-in person. With an Idempotency-Key the first answer is kept in the same transaction, and a
   * repeated request gets that answer without acting again; a second one at the same moment waits for the first.
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const actor = currentActor();
    const { repeatable } = currentContext();
    return this.transaction(actor, async (manager) => {
      const done: AuditEntry[] = [];
      const tx = this.openForActs(manager, actor, done);
      if (isRehearsed()) return this.rehearse(tx, work, done);
      if (repeatable === undefined) return this.act(tx, work, done);
      const earlier = await this.idempotency.claim(tx, repeatable);
      if (earlier !== null) return earlier.response as T;
      const response = await this.act(tx, work, done);
      await this.idempotency.keep(tx, repeatable.key, response);
      return response;
    });
  }

  /** The work, and what follows from what it did: who is told. */
  private async act<T>(tx: WriteTransaction, work: Work<T>, done: readonly AuditEntry[]): Promise<T> {
    const response = await work(tx);
    await this.follow(tx, done);
    return response;
  }

  /** Who is told, and of what, does not depend on what the actor may see: a member from outside sees no office. */
  private follow(tx: WriteTransaction, done: readonly AuditEntry[]) {
    return this.beyondSight(tx, () => this.afterActs.run(tx, done));
  }

  /** The same path to its end, checks at the commit too; then what it would have left behind goes up as an exception. */
  private async rehearse<T>(tx: WriteTransaction, work: Work<T>, done: readonly AuditEntry[]): Promise<never> {
    await work(tx);
    const { told, letters } = await this.follow(tx, done);
    const mails = await this.rowsOfOffice.settle(tx);
    throw new Rehearsed(done, { told: [...told, ...mails], letters });
  }

  /** For an act of somebody without an account: the audit row names nobody, and what follows from the act is the same. */
  anonymously<T>(work: (tx: AuditedTransaction) => Promise<T>): Promise<T> {
    return this.transaction(EVERYTHING, async (manager) => {
      const done: AuditEntry[] = [];
      const tx = this.openForActs(manager, null, done);
      const response = await work(tx);
      await this.afterActs.run(tx, done);
      return response;
    });
  }

  /** For the machinery itself (signing in, mail, health): every office, nobody acting. */
  system<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.transaction(EVERYTHING, (manager) => work(this.open(manager)));
  }

  /**
   * For what an act brings about on cases beyond the sight of its actor, and for sums over such cases, within the same
   * transaction. Nothing else of the transaction may run meanwhile.
   */
  async beyondSight<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
    if (this.seesEverything.has(tx.manager)) return work();
    this.seesEverything.add(tx.manager);
    await this.rowsOfOffice.showOnly(tx.manager, EVERYTHING);
    const result = await work();
    await this.rowsOfOffice.showOnly(tx.manager, currentActor());
    this.seesEverything.delete(tx.manager);
    return result;
  }

  private async transaction<T>(sight: Sight, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction(async (manager) => {
          await this.rowsOfOffice.showOnly(manager, sight);
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

  private openForActs<A extends SignedIn | null>(
    manager: EntityManager,
    actor: A,
    done: AuditEntry[],
  ): AuditedTransaction & { readonly actor: A } {
    const tx = this.open(manager);
    const audit = async (entry: AuditEntry): Promise<void> => {
      done.push(entry);
      await this.rowsOfOffice.addAuditEvent(tx, newId(tx.now), actor, entry);
    };
    return { ...tx, actor, audit };
  }
}

type Work<T> = (tx: WriteTransaction) => Promise<T>;
const EVERYTHING: Sight = { visibleOfficeIds: null, agendaIds: [], recusedIds: [] };

const MAX_ATTEMPTS = 5;
const undone: readonly unknown[] = ['40P01', '40001'];

/** A deadlock or a serialisation failure. */
function wasUndoneByAnother(error: unknown): boolean {
  return error instanceof QueryFailedError && undone.includes((error.driverError as { code?: unknown }).code);
}
