import { Injectable } from '@nestjs/common';
import { type WorkItem, type WorkList, workKinds } from '@tendesh/contracts/work/work';
import { lastDayOfAppeal, STANDARD_APPEAL_SERVICE_DAYS } from '@tendesh/domain/appeals/appeal-window';
import { readClock } from '@tendesh/domain/applications/service-clock';
import { addDays } from '@tendesh/domain/calendar/days';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import { clockOf } from '../applications/clock-of';
import { MatchSummaries, matchInRow } from '../applications/match-summaries';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SessionWorkRepository } from './session-work.repository';
import { type WaitingRow, WorkRepository } from './work.repository';

const MOST_ITEMS = 200;
type Waiting = Omit<WorkItem, 'match'>;

const holidays = { KG: holidaysOf('KG'), TJ: holidaysOf('TJ') };

/** What waits for the reader, overdue first, then oldest. */
@Injectable()
export class MyWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: WorkRepository,
    private readonly sessions: SessionWorkRepository,
    private readonly matches: MatchSummaries,
  ) {}

  list(): Promise<WorkList> {
    return this.work.read(async (tx) => {
      const now = tx.now.toISOString();
      const ofCases = afterTheirWindows(await this.repository.waitingFor(tx, currentActor()), now);
      const inSessions = await this.work.beyondSight(tx, () => this.sessions.waitingFor(tx, currentActor()));
      const rows = [...ofCases, ...inSessions];
      const waiting = rows.map((row) => ({ row, item: present(row, now) }));
      const shown = waiting.sort((a, b) => byUrgency(a.item, b.item)).slice(0, MOST_ITEMS);
      const matches = await this.matches.of(
        tx,
        shown.map(({ row }) => row.applicationId),
      );
      return {
        items: shown.map(({ row, item }) => ({ ...item, match: matchInRow(matches, row.applicationId) })),
        counts: countsOf(
          rows,
          waiting.map(({ item }) => item),
        ),
      };
    });
  }
}

/** What may still be appealed against waits for nobody; once its window is over, since the day after it. */
function afterTheirWindows(rows: readonly WaitingRow[], now: string): WaitingRow[] {
  const begun = rows.flatMap((row) => {
    const lastDay = lastDayOfWindow(row);
    if (lastDay === null) return [row];
    const since = new Date(`${addDays(lastDay, 1)}T00:00:00Z`);
    return localDay(now, row.timeZone) > lastDay ? [{ ...row, since }] : [];
  });
  const count = (some: readonly WaitingRow[], kind: WaitingRow['kind']) =>
    some.filter((row) => row.kind === kind).length;
  return begun.map((row) => ({ ...row, total: row.total - count(rows, row.kind) + count(begun, row.kind) }));
}

function lastDayOfWindow({ since, appealDays, timeZone, country }: WaitingRow): string | null {
  const refusal = { refusedAt: since.toISOString(), appealDays: appealDays ?? undefined, timeZone };
  return lastDayOfAppeal({ ...refusal, holidays: holidays[country] });
}

function present(row: WaitingRow, now: string): Waiting {
  const {
    kind,
    caseId,
    caseNumber,
    returneeName,
    officeName,
    title,
    amountMinor,
    currency,
    next,
    isUsedElsewhere,
    sessionId,
  } = row;
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
    sessionId,
    isUsedElsewhere,
  };
}

/** A step of the application is due by the clock of its page; whatever else waits has service days from its own start. */
function dueAfterServiceDays(row: WaitingRow): string | null {
  const { status, step, serviceDays } = row;
  if (status === null || step === null || serviceDays === null) return null;
  const running = clockOf(row.since, row.returns, row);
  const clock = readClock({ ...running, status, serviceDays });
  if (clock?.step === step) return clock.dueOn;
  const days = { appeal: STANDARD_APPEAL_SERVICE_DAYS, ...serviceDays }[step];
  return addServiceDays(running.sinceOn, days, running.holidays);
}

function byUrgency(a: Waiting, b: Waiting): number {
  return Number(b.overdue) - Number(a.overdue) || a.since.localeCompare(b.since);
}

function countsOf(rows: readonly WaitingRow[], items: readonly Waiting[]): WorkList['counts'] {
  return workKinds.flatMap((kind) => {
    const total = rows.find((row) => row.kind === kind)?.total;
    const overdue = items.filter((item) => item.kind === kind && item.overdue).length;
    return total === undefined ? [] : [{ kind, count: total, overdue }];
  });
}
