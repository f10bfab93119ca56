import { Injectable } from '@nestjs/common';
import type { ClosureRequest } from '@tendesh/contracts/cases/cases';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { CasesRepository } from '../cases/cases.repository';
import { ReserveList } from '../committees/reserve-list';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale, refuseUnseen } from '../platform/policy/decide';
import { type ClosingAccount, ClosingAccounts } from './closing-accounts';
import { closingViolations } from './closing-violations';
import { ClosuresRepository } from './closures.repository';

/** Ends a case with an outcome. */
@Injectable()
export class CloseCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly closures: ClosuresRepository,
    private readonly accounts: ClosingAccounts,
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
      // Whatever the closing set free is somebody else's at once.
      if (account !== null) await this.reserve.moveUp(tx, account.dossier.application.programmeId, 'case.closed');
      return { id, version };
    });
  }
}

function owed({ figures, result }: ClosingAccount) {
  return { actualCostMinor: figures.actualCostMinor, ...result };
}
