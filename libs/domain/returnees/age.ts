/**
 * Full years of age on a day; both as 'YYYY-MM-DD'. Somebody born on 29 February is a year older on 1 March of a common
 * year. `ageOn('2000-08-23', '2018-08-22')` is 17.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
