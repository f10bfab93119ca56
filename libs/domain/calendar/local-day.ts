/** Time zones of the offices; none of them has summer time. */
export const officeTimeZones = { KG: 'Asia/Bishkek', TJ: 'Asia/Dushanbe', UZ: 'Asia/Tashkent' } as const;

/**
 * The day on the wall calendar of a time zone at an instant (ISO 8601 with offset). Throws a RangeError for an unknown
 * zone or an instant that is none. `localDay('2025-01-01T19:00:00Z', 'Asia/Bishkek')` is '2025-01-02'.
 */
export function localDay(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const named = Object.fromEntries(parts.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return `${String(named['year']).padStart(4, '0')}-${named['month']}-${named['day']}`;
}
