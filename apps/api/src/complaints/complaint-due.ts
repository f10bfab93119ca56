import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { officeTimeZones } from '@tendesh/domain/calendar/local-day';
import { type ComplaintCategory, complaintDeadlines } from '@tendesh/domain/complaints/complaint-categories';
import type { ComplaintStatus } from '@tendesh/domain/complaints/complaint-transitions';
import { type NextDue, nextDue } from '@tendesh/domain/complaints/next-due';
import { type ToldComplaint, toldOfComplaint } from '@tendesh/domain/notices/notice-facts';
import type { ComplaintEntity } from './complaint.entity';
import type { OfficeOfComplaint } from './complaints.repository';

/** Whose calendar counts where the complainant named no office. */
export const noOffice: OfficeOfComplaint = { timeZone: officeTimeZones.KG, country: 'KG' };

type Deadlines = Pick<ComplaintEntity, 'acknowledgeBy' | 'answerBy' | 'referBy'>;

/** By when what is due for a complaint of this kind that came in then, as its row says it. */
export function deadlinesOf(
  category: ComplaintCategory,
  receivedAt: Date,
  { timeZone, country }: OfficeOfComplaint,
): Deadlines {
  const calendar = { timeZone, holidays: holidaysOf(country) };
  const { referBy, ...days } = complaintDeadlines(category, receivedAt.toISOString(), calendar);
  return { ...days, referBy: referBy === null ? null : new Date(referBy) };
}

/** What comes next of a complaint with these deadlines; null once it is settled. */
export function nextOf(
  { status, referBy, ...days }: Deadlines & { readonly status: ComplaintStatus },
  timeZone: string,
): NextDue | null {
  return nextDue(status, { ...days, referBy: referBy?.toISOString() ?? null }, timeZone);
}

/** What follows for its row, and for whoever is told of it. */
export function followedBy(
  complaint: Deadlines & Pick<ComplaintEntity, 'id' | 'status'>,
  { timeZone }: OfficeOfComplaint,
): { overdueFrom: Date | null; told: ToldComplaint } {
  const next = nextOf(complaint, timeZone);
  return {
    overdueFrom: next === null ? null : new Date(next.overdueFrom),
    told: toldOfComplaint(complaint.id, next, timeZone),
  };
}
