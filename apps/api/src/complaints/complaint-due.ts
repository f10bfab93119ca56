import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { officeTimeZones } from '@tendesh/domain/calendar/local-day';
import { type ComplaintCategory, complaintDeadlines } from '@tendesh/domain/complaints/complaint-categories';
import type { ComplaintEntity } from './complaint.entity';
import type { OfficeOfComplaint } from './complaints.repository';

/** Whose calendar counts where the complainant named no office. */
export const noOffice: OfficeOfComplaint = { timeZone: officeTimeZones.KG, country: 'KG' };

/** By when what is due for a complaint of this kind that came in then, as its row says it. */
export function dueOf(
  category: ComplaintCategory,
  receivedAt: Date,
  { timeZone, country }: OfficeOfComplaint,
): Pick<ComplaintEntity, 'acknowledgeBy' | 'answerBy' | 'referBy'> {
  const calendar = { timeZone, holidays: holidaysOf(country) };
  const { referBy, ...days } = complaintDeadlines(category, receivedAt.toISOString(), calendar);
  return { ...days, referBy: referBy === null ? null : new Date(referBy) };
}
