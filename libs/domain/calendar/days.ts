/** Days of the calendar as ISO text 'YYYY-MM-DD', without clock or time zone. */

const MS_PER_DAY = 86_400_000;

/** True for a day that exists, written 'YYYY-MM-DD'. `isIsoDate('2025-02-29')` is false. */
export function isIsoDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIso(time) === text;
}

/** The day `days` later (earlier when negative). `addDays('2024-02-28', 2)` is '2024-03-01'. */
export function addDays(day: string, days: number): string {
  return toIso(toTime(day) + days * MS_PER_DAY);
}

/** The same day of a later month, or its last day when the month is shorter. `addMonths('2025-01-31', 1)` is '2025-02-28'. */
export function addMonths(day: string, months: number): string {
  const date = new Date(toTime(day));
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastDay));
  return toIso(date.getTime());
}

/** Days from one day to another, negative when `to` is earlier. `daysBetween('2024-02-28', '2024-03-01')` is 2. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / MS_PER_DAY);
}

/** Day of the week: 1 is Monday, 7 is Sunday. `weekday('2025-01-06')` is 1. */
export function weekday(day: string): number {
  return new Date(toTime(day)).getUTCDay() || 7;
}

function toTime(day: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`Not a day: ${day}`);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a day: ${day}`);
  return time;
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
