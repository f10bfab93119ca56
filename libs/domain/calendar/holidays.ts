import type { Holidays } from './service-days';

export const holidayCountries = ['KG', 'TJ'] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

export const holidayYears = [2024, 2025, 2026, 2027, 2028] as const;

/** Holidays on the same day of every year, 'MM-DD'. */
const fixed: Record<HolidayCountry, readonly string[]> = {
  // New Year, Orthodox Christmas, Defender, Women, Nooruz, April revolution, Labour, Constitution, Victory, Independence, History
  KG: ['01-01', '01-07', '02-23', '03-08', '03-21', '04-07', '05-01', '05-05', '05-09', '08-31', '11-07', '11-08'],
  // New Year, Women, Navruz, Victory, National unity, Independence, Constitution
  TJ: ['01-01', '03-08', '03-21', '03-22', '03-23', '03-24', '05-09', '06-27', '09-09', '11-06'],
};

/** End of Ramadan and Feast of Sacrifice: announced each year by the moon; the years to come are what is expected. Edit here. */
const movable: Record<HolidayCountry, readonly string[]> = {
  KG: [
    ...['2024-04-10', '2024-06-16', '2025-03-30', '2025-06-06', '2026-03-20', '2026-05-27'],
    ...['2027-03-09', '2027-05-16', '2028-02-26', '2028-05-05'],
  ],
  TJ: [
    ...['2024-04-10', '2024-06-16', '2025-03-30', '2025-06-06', '2026-03-20', '2026-05-27'],
    ...['2027-03-09', '2027-05-16', '2028-02-26', '2028-05-05'],
  ],
};

/** The public holidays of a country, 2024 to 2028, as ISO days. `holidaysOf('KG').has('2026-08-31')` is true. */
export function holidaysOf(country: HolidayCountry): Holidays {
  const yearly = holidayYears.flatMap((year) => fixed[country].map((day) => `${year}-${day}`));
  return new Set([...yearly, ...movable[country]]);
}
