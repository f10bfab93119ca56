/** Time zones of the offices; none of them has summer time. */
export const officeTimeZones = { KG: 'Asia/Bishkek', TJ: 'Asia/Dushanbe', UZ: 'Asia/Tashkent' } as const;

/**
 * The day on the wall calendar of a time zone at an instant (ISO 8601 with offset). Throws a RangeError for an unknown
 * zone or an instant that is none. `localDay('2025-01-01T19:00:00Z', 'Asia/Bishkek')` is '2025-01-02'.
 */
export function localDay(instant: string, timeZone: string): string {
  const parts = calendarOf(timeZone).formatToParts(new Date(instant));
  const named = Object.fromEntries(parts.map((part) => [part.type, part.value]));
  return `${String(named['year']).padStart(4, '0')}-${named['month']}-${named['day']}`;
}

/** The time on the wall clock of a time zone at an instant: `localTime('2025-01-01T19:05:00Z', 'Asia/Bishkek')` is '01:05'. */
export function localTime(instant: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return clock.format(new Date(instant));
}

/** The instant at which a day begins there: `startOfDay('2025-01-02', 'Asia/Bishkek')` is '2025-01-01T18:00:00.000Z'. */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = `${day}T00:00:00Z`;
  const onTheWall = Date.parse(`${localDay(midnight, timeZone)}T${localTime(midnight, timeZone)}:00Z`);
  return new Date(2 * Date.parse(midnight) - onTheWall).toISOString();
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Kept: to make one takes far longer than to ask it, and lists ask for every row. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}
