import { type Violation, violation } from '../problems/violation';
import { isIsoDate } from './days';

/**
 * Why a day that somebody typed cannot be the day of something that has happened; days as 'YYYY-MM-DD'. It exists, is
 * not after `today`, and not before `notBefore` where there is such a day.
 */
export function checkPastDay(day: string, pointer: string, limits: { today: string; notBefore?: string }): Violation[] {
  if (!isIsoDate(day)) return [violation('not_a_date', pointer)];
  if (day > limits.today) return [violation('in_the_future', pointer, { today: limits.today })];
  const { notBefore } = limits;
  return notBefore !== undefined && day < notBefore
    ? [violation('before_another_date', pointer, { date: notBefore })]
    : [];
}
