import { Injectable } from '@nestjs/common';
import { lastDayOfAppeal } from '@tendesh/domain/appeals/appeal-window';
import { type HolidayCountry, holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { ClosingAccountEntity } from './closing-account.entity';
import type { Transaction } from '../platform/database/transaction';

export interface ClosingRow {
  /** An application that nobody has decided yet. */
  readonly undecided: boolean;
  readonly amending: boolean;
  readonly appealing: boolean;
  /** The last day of the window in which the refusal may still be appealed against; null where there is none. */
  readonly appealUntil: string | null;
  /** Null without an award, or when it was cancelled. */
  readonly grantMinor: number | null;
  readonly releasedMinor: number | null;
  readonly disbursedMinor: number | null;
  readonly repaidMinor: number | null;
  readonly awardId: string | null;
  readonly programmeId: string | null;
  readonly applicationId: string | null;
  readonly visitsOutstanding: number;
  readonly awaitsSignature: boolean;
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

interface RefusalRow {
  readonly at: string;
  readonly appealDays: number | null;
  readonly timeZone: string;
  readonly country: HolidayCountry;
}

@Injectable()
export class ClosuresRepository {
  async closingRow(tx: Transaction, caseId: string): Promise<ClosingRow> {
    const [row] = await tx.rows<Omit<ClosingRow, 'appealUntil'> & { refusal: RefusalRow | null }>(
      `select exists (select from application a where a.case_id = c.id
           and a.status in ('draft', 'submitted', 'eligible', 'assessed', 'selected', 'reserved', 'returned')) as undecided,
         exists (select from amendment m where m.case_id = c.id and m.status = 'proposed') as amending,
         exists (select from appeal l where l.case_id = c.id and l.status = 'filed') as appealing,
         (select json_build_object('at', ${instant('a.status_since')}, 'appealDays', (r.rules->>'appealDays')::int,
             'timeZone', o.time_zone, 'country', o.country)
           from application a join rule_set r on r.id = a.rule_set_id join office o on o.id = a.office_id
           where a.id = c.application_id and a.status in ('ineligible', 'rejected')
             and not exists (select from appeal l where l.application_id = a.id and l.filed_at >= a.status_since)) as refusal,
         w.amount_minor as "grantMinor", w.released_minor as "releasedMinor", w.disbursed_minor as "disbursedMinor",
         w.repaid_minor as "repaidMinor", w.id as "awardId", w.programme_id as "programmeId", w.application_id as "applicationId",
         (select count(*) from monitoring_visit v where v.award_id = w.id and v.status = 'planned') as "visitsOutstanding",
         coalesce(w.status = 'approved', false) as "awaitsSignature"
       from assistance_case c left join award w on w.case_id = c.id and w.status <> 'cancelled'
       where c.id = $1`,
      [caseId],
    );
    if (row === undefined) return nothing;
    const { refusal, ...rest } = row;
    return { ...rest, appealUntil: refusal === null ? null : runningUntil(refusal, tx.now.toISOString()) };
  }

  async addAccount(tx: Transaction, row: ClosingAccountEntity): Promise<void> {
    await tx.manager.insert(ClosingAccountEntity, row);
  }

  findAccount(tx: Transaction, caseId: string): Promise<ClosingAccountEntity | null> {
    return tx.manager.findOne(ClosingAccountEntity, { where: { caseId } });
  }
}

const nothing: ClosingRow = {
  undecided: false,
  amending: false,
  appealing: false,
  appealUntil: null,
  grantMinor: null,
  releasedMinor: null,
  disbursedMinor: null,
  repaidMinor: null,
  awardId: null,
  programmeId: null,
  applicationId: null,
  visitsOutstanding: 0,
  awaitsSignature: false,
};

/** The window counts whole days of the office: its last one is still in it. */
function runningUntil({ at, appealDays, timeZone, country }: RefusalRow, now: string): string | null {
  if (appealDays === null) return null;
  const lastDay = lastDayOfAppeal({ refusedAt: at, appealDays, timeZone, holidays: holidaysOf(country) });
  return lastDay !== null && localDay(now, timeZone) <= lastDay ? lastDay : null;
}
