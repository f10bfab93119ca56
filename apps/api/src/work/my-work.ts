import { Injectable } from '@nestjs/common';
import { type WorkItem, type WorkList, workKinds } from '@tendesh/contracts/work/work';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { type WaitingRow, WorkRepository } from './work.repository';

const MOST_ITEMS = 200;
const holidays = { KG: holidaysOf('KG'), TJ: holidaysOf('TJ') };

/** What waits for the reader, overdue first, then oldest. */
@Injectable()
export class MyWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: WorkRepository,
  ) {}

  list(): Promise<WorkList> {
    return this.work.read(async (tx) => {
      const rows = await this.repository.waitingFor(tx, currentActor());
      const items = rows.map((row) => present(row, tx.now.toISOString()));
      return { items: items.sort(byUrgency).slice(0, MOST_ITEMS), counts: countsOf(rows, items) };
    });
  }
}

function present(row: WaitingRow, now: string): WorkItem {
  const { kind, caseId, caseNumber, returneeName, officeName, title, amountMinor, currency, next, isUsedElsewhere } =
    row;
  const dueOn = row.dueOn ?? dueAfterServiceDays(row);
  return {
    kind,
    caseId,
    caseNumber,
    returneeName,
    officeName,
    title,
    amountMinor,
    currency,
    since: row.since.toISOString(),
    dueOn,
    overdue: dueOn !== null && dueOn < localDay(now, row.timeZone),
    next,
    isUsedElsewhere,
  };
}

/** Service days run in the working calendar of the office. */
function dueAfterServiceDays({ since, serviceDays, timeZone, country }: WaitingRow): string | null {
  return serviceDays === null
    ? null
    : addServiceDays(localDay(since.toISOString(), timeZone), serviceDays, holidays[country]);
}

function byUrgency(a: WorkItem, b: WorkItem): number {
  return Number(b.overdue) - Number(a.overdue) || a.since.localeCompare(b.since);
}

function countsOf(rows: readonly WaitingRow[], items: readonly WorkItem[]): WorkList['counts'] {
  return workKinds.flatMap((kind) => {
    const total = rows.find((row) => row.kind === kind)?.total;
    const overdue = items.filter((item) => item.kind === kind && item.overdue).length;
    return total === undefined ? [] : [{ kind, count: total, overdue }];
  });
}
