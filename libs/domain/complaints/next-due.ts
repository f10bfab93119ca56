import { addDays } from '../calendar/days';
import { startOfDay } from '../calendar/local-day';
import type { ComplaintDeadlines } from './complaint-categories';
import type { ComplaintStatus } from './complaint-transitions';

/** What is to be done next with a complaint. */
export type ComplaintStep = 'acknowledge' | 'answer' | 'refer';

export interface NextDue {
  readonly step: ComplaintStep;
  /** Its last day at the office (YYYY-MM-DD); for a referral its last instant (ISO 8601). */
  readonly dueAt: string;
  /** The instant from which it is overdue (ISO 8601): complaints are listed by it. */
  readonly overdueFrom: string;
}

/**
 * What comes next of a complaint by its deadlines, and by when; null once it is settled. A referral within hours comes
 * before the acknowledgement within days. To be acknowledged by 4 March in Osh: overdue from 2026-03-04T18:00:00Z.
 */
export function nextDue(
  status: ComplaintStatus,
  { acknowledgeBy, answerBy, referBy }: ComplaintDeadlines,
  timeZone: string,
): NextDue | null {
  if (status !== 'received' && status !== 'acknowledged') return null;
  if (referBy !== null) return { step: 'refer', dueAt: referBy, overdueFrom: referBy };
  if (status === 'received') return byTheEndOf(acknowledgeBy, 'acknowledge', timeZone);
  return answerBy === null ? null : byTheEndOf(answerBy, 'answer', timeZone);
}

function byTheEndOf(day: string, step: ComplaintStep, timeZone: string): NextDue {
  return { step, dueAt: day, overdueFrom: startOfDay(addDays(day, 1), timeZone) };
}
