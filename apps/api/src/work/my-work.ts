import { Injectable } from '@nestjs/common';
import { type WorkList, workKinds } from '@tendesh/contracts/work/work';
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
import { ComplaintWork } from './complaint-work';
import { SessionWorkRepository } from './session-work.repository';
import { byUrgency, type Waiting } from './waiting';
import { type WaitingRow, WorkRepository } from './work.repository';

const MOST_ITEMS = 200;

const holidays = { KG: holidaysOf('KG'), TJ: holidaysOf('TJ') };

/** What waits for the reader: overdue first, then complaints, then what waits longest. */
@Injectable()
export class MyWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: WorkRepository,
    private readonly sessions: SessionWorkRepository,
    private readonly complaints: ComplaintWork,
    private readonly matches: MatchSummaries,
  ) {}

  async list(): Promise<WorkList> {
    const complaints = await this.complaints.waiting();
    return this.work.read(async (tx) => {
      const now = tx.now.toISOString();
      const ofCases = afterTheirWindows(await this.repository.waitingFor(tx, currentActor()), now);
      const inSessions = await this.work.beyondSight(tx, () => this.sessions.waitingFor(tx, currentActor()));
      const waiting = [...complaints, ...[...ofCases, ...inSessions].map((row) => present(row, now))];
      const shown = waiting.sort(byUrgency).slice(0, MOST_ITEMS);
      const matches = await this.matches.of(
        tx,
        shown.map(({ applicationId }) => applicationId),
      );
      return {
        items: shown.map(({ item, applicationId }) => ({ ...item, match: matchInRow(matches, applicationId) })),
        counts: countsOf(waiting),
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
  const { applicationId, total, since, timeZone } = row;
  const { kind, caseId, caseNumber, returneeName, officeName, title, amountMinor, currency } = row;
  const { next, isUsedElsewhere, sessionId } = row;
  const dueAt = row.dueOn ?? dueAfterServiceDays(row);
  const item = {
    ...{ kind, caseId, caseNumber, returneeName, officeName, title, amountMinor, currency, since: since.toISOString() },
    ...{ dueAt, overdue: dueAt !== null && dueAt < localDay(now, timeZone) },
    ...{ next, sessionId, complaintId: null, isUsedElsewhere },
  };
  return { item, applicationId, total, isComplaint: false, rank: item.since };
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

function countsOf(waiting: readonly Waiting[]): WorkList['counts'] {
  return workKinds.flatMap((kind) => {
    const ofKind = waiting.filter(({ item }) => item.kind === kind);
    const [first] = ofKind;
    const overdue = ofKind.filter(({ item }) => item.overdue).length;
    return first === undefined ? [] : [{ kind, count: first.total, overdue }];
  });
}
