const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads 9.3.2025, 09/03/2025, 2025-03-09 and 9 Mar 2025 into 2025-03-09; null when it is no date of the calendar. */
export function parseDate(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(typed);
  if (numeric) return calendarDate(numeric[3], numeric[2], numeric[1]);
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (compact) return calendarDate(compact[3], compact[2], compact[1]);
  const worded = /^(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})$/.exec(typed);
  if (worded) return calendarDate(worded[3], String(months.indexOf(worded[2] ?? '') + 1), worded[1]);
  return null;
}

function calendarDate(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
