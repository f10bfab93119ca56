import { addMonths } from '@tendesh/domain/calendar/days';

/** The months that a list of rates is filtered by, newest first, as '2026-03'. */
export function rateMonths(today: string, count = 24): string[] {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, back) => addMonths(first, -back).slice(0, 7));
}

/** '2026-03' as people write a month with figures: 03.2026. */
export function monthLabel(month: string): string {
  const [year, number] = month.split('-');
  return `${number}.${year}`;
}
