import { localDay } from '../calendar/local-day';
import { addServiceDays, type Holidays } from '../calendar/service-days';
import { type Violation, violation } from '../problems/violation';

/** A refusal and the calendar of the office that it was given at. */
export interface Refusal {
  /** The instant of the refusal, ISO 8601. */
  readonly refusedAt: string;
  readonly timeZone: string;
  readonly holidays: Holidays;
  /** Working days within which it may be appealed against, from the rule set of the application. */
  readonly appealDays: number | undefined;
}

/**
 * The last day on which a refusal may be appealed against, in the calendar of the office; null where the rule set knows no
 * appeal (programme manual, "Appeals"). Refused on a Friday with 5 working days: the next Friday.
 */
export function lastDayOfAppeal({ refusedAt, timeZone, holidays, appealDays }: Refusal): string | null {
  return appealDays === undefined ? null : addServiceDays(localDay(refusedAt, timeZone), appealDays, holidays);
}

/** Why an appeal filed on `today` would come too late, with the day until which it was possible; empty within the window. */
export function checkAppealWindow(lastDay: string | null, today: string): Violation[] {
  if (lastDay === null) return [violation('no_appeal_in_rules')];
  return today > lastDay ? [violation('appeal_too_late', undefined, { lastDay })] : [];
}

/** Working days for deciding an appeal where the rule set does not say. */
export const STANDARD_APPEAL_SERVICE_DAYS = 10;
