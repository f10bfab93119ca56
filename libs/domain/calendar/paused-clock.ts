import { addServiceDays, type Holidays, serviceDaysBetween } from './service-days';

/** A stretch that was broken off: from the day on which the clock started to the day on which it was stopped. */
export interface BrokenSpell {
  readonly fromOn: string;
  readonly untilOn: string;
}

/** Service days that earlier stretches have used up, in the working calendar of the office. */
export function usedServiceDays(spells: readonly BrokenSpell[], holidays: Holidays): number {
  return spells.reduce((sum, { fromOn, untilOn }) => sum + serviceDaysBetween(fromOn, untilOn, holidays), 0);
}

/**
 * The day by which something is due whose clock stood still while it was returned: what earlier stretches used is not
 * given again, and the days between do not count. Ten days, of which four were used before the return: due six working
 * days after it came back.
 */
export function dueAfterPause(
  sinceOn: string,
  serviceDays: number,
  spells: readonly BrokenSpell[],
  holidays: Holidays,
): string {
  return addServiceDays(sinceOn, Math.max(0, serviceDays - usedServiceDays(spells, holidays)), holidays);
}
