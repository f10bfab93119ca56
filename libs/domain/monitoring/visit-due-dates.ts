import { addMonths } from '../calendar/days';

/**
 * When the monitoring visits fall due, from the acceptance of the goods or the first disbursement (programme manual, "The
 * journey"). From 2025-01-31 after 1, 3, 6 and 12 months: 28 February, 30 April, 31 July 2025, 31 January 2026.
 */
export function visitDueDates(startDate: string, months: readonly number[]): string[] {
  return [...new Set(months)].sort((a, b) => a - b).map((count) => addMonths(startDate, count));
}
