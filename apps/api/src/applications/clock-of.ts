import type { ClockFacts } from '@tendesh/domain/applications/service-clock';
import { type HolidayCountry, holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import type { ReturnRow } from './applications.repository';

export interface OfficeClock {
  readonly timeZone: string;
  readonly country: HolidayCountry;
}

const holidays = { KG: holidaysOf('KG'), TJ: holidaysOf('TJ') };

/** What the clock of the step under way reads, in days of the office: since when, and what returns broke off. */
export function clockOf(
  since: Date,
  returns: readonly ReturnRow[],
  { timeZone, country }: OfficeClock,
): Pick<ClockFacts, 'sinceOn' | 'returns' | 'holidays'> {
  const dayOf = (instant: string) => localDay(instant, timeZone);
  return {
    sinceOn: dayOf(since.toISOString()),
    returns: returns.map((one) => ({
      ...{ statusBefore: one.statusBefore, fromOn: dayOf(one.since), untilOn: dayOf(one.at) },
    })),
    holidays: holidays[country],
  };
}
