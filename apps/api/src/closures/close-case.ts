import { Injectable } from '@nestjs/common';
import type { ClosureRequest } from '@tendesh/contracts/cases/cases';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { EndAward } from '../awards/end-award';
import { CasesRepository } from '../cases/cases.repository';
import { ReserveList } from '../committees/reserve-list';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale, refuseUnseen } from '../platform/policy/decide';
import { type ClosingAccount, ClosingAccounts } from './closing-accounts';
import { closingViolations } from './closing-violations';
import { type ClosingRow, ClosuresRepository } from './closures.repository';

/** Ends a case with an outcome. */
@Injectable()
export class CloseCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly closures: ClosuresRepository,
    private readonly accounts: ClosingAccounts,
    private readonly award: EndAward,
    private readonly reserve: ReserveList,
  ) {}

  run(id: string, seenVersion: number, { outcome, note, actualCostMinor }: ClosureRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, id);
      const standing = await this.cases.standing(tx, found);
      refuseUnseen(tx.actor, 'case.read', standing);
      const row = await this.closures.closingRow(tx, id);
      const account = await this.accounts.compute(tx, row, actualCostMinor ?? null);
      const closing = closingViolations(row, outcome, account?.result);
      decide(caseTransitions, 'close', tx.actor, {
        status: found.status,
        standing,
        done: [],
        facts: { application: [], closing },
      });
      refuseStale(found, seenVersion);
      const { timeZone } = await this.cases.officeClock(tx, found.officeId);
      const closedOn = localDay(tx.now.toISOString(), timeZone);
      const version = found.version + 1;
      const closingNote = note?.trim() ? note.trim() : null;
      if (account !== null) await this.accounts.keep(tx, account);
      await this.cases.save(tx, { id, status: 'closed', closedOn, outcome, closingNote, version });
      await tx.audit({
        noun: 'case',
        nounId: id,
        caseId: id,
        officeId: found.officeId,
        act: 'closed',
        detail: { outcome, ...(account === null ? {} : owed(account)) },
      });
      await this.setFree(tx, row);
      return { id, version };
    });
  }

  /** Whatever the closing set free is somebody else's at once. */
  private async setFree(tx: WriteTransaction, { awardId, programmeId }: ClosingRow): Promise<void> {
    if (awardId === null || programmeId === null) return;
    await this.reserve.freeing(tx, programmeId, 'case.closed', () => this.award.run(tx, awardId));
  }
}

function owed({ figures, result }: ClosingAccount) {
  return { actualCostMinor: figures.actualCostMinor, ...result };
}
