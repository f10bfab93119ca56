import { Injectable } from '@nestjs/common';
import { type Placed, shareOut } from '@tendesh/domain/programmes/funds';
import { ApplicationsRepository } from '../applications/applications.repository';
import { CasesRepository } from '../cases/cases.repository';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { FundsRepository } from '../programmes/funds.repository';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { TodayOfOffice } from '../programmes/today-of-office';
import { type Reserved, ReserveListRepository } from './reserve-list.repository';

/**
 * Money that returned goes to the first of the reserve list whose grant it pays, in the transaction in which it returned
 * and under the lock of the programme: the same money is never given twice.
 */
@Injectable()
export class ReserveList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
    private readonly funds: FundsRepository,
    private readonly today: TodayOfOffice,
    private readonly list: ReserveListRepository,
    private readonly cases: CasesRepository,
    private readonly applications: ApplicationsRepository,
  ) {}

  /** The place of each item that waits on it, from 1: those of every office count, whoever reads. */
  async positions(tx: Transaction, programmeId: string): Promise<ReadonlyMap<string, number>> {
    const inOrder = await this.work.beyondSight(tx, () => this.list.inOrder(tx, programmeId));
    return new Map(inOrder.map(({ itemId }, index) => [itemId, index + 1]));
  }

  /**
   * Runs an act that changes what is promised from a programme, under its lock, and gives what the act set free to the
   * next. `because` names it, e.g. `award.cancelled`.
   */
  async freeing<T>(tx: WriteTransaction, programmeId: string, because: string, act: () => Promise<T>): Promise<T> {
    await this.programmes.lock(tx, programmeId);
    const result = await act();
    await this.moveUp(tx, programmeId, because);
    return result;
  }

  /** The cases come last: nobody who holds one that waits in reserve asks for money. */
  async moveUp(tx: WriteTransaction, programmeId: string, because: string): Promise<void> {
    if (!(await this.list.waits(tx, programmeId))) return;
    await this.programmes.lock(tx, programmeId);
    const day = await this.today.of(tx);
    await this.work.beyondSight(tx, async () => {
      for (;;) {
        const reserve = await this.list.inOrder(tx, programmeId);
        const [next] = shareOut(reserve, await this.funds.read(tx, programmeId, day));
        if (next === undefined) return;
        await this.select(tx, next, because);
      }
    });
  }

  /** Not if the application went another way before its case was locked: then it is on the list no more. */
  private async select(tx: WriteTransaction, { one: next, allocationId }: Placed<Reserved>, because: string) {
    await this.cases.lock(tx, next.caseId);
    const { id, status, version, caseId, officeId } = await this.applications.get(tx, next.applicationId);
    if (status !== 'reserved') return;
    const selected = { status: 'selected', statusSince: tx.now, selectedFrom: allocationId } as const;
    await this.applications.save(tx, { id, ...selected, version: version + 1 });
    await this.list.markMovedUp(tx, next.itemId);
    const detail = { because, grantMinor: next.grantMinor };
    await tx.audit({ noun: 'application', nounId: id, caseId, officeId, act: 'moved_up', detail });
  }
}
