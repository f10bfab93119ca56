import { addDays, weekday } from './days';

export type Holidays = ReadonlySet<string>;

/** True from Monday to Friday, holidays excepted. */
export function isWorkingDay(day: string, holidays: Holidays): boolean {
  return weekday(day) <= 5 && !holidays.has(day);
}

/**
 * The day by which something is due: the n-th working day after `from`; `from` itself for n = 0 (programme manual,
 * "The journey": service days run in the working calendar of the office). From Friday, 1 service day: Monday.
 */
export function addServiceDays(from: string, n: number, holidays: Holidays): string {
  let day = from;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. From Friday to the next Friday: 5. */
export function serviceDaysBetween(from: string, to: string, holidays: Holidays): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}
