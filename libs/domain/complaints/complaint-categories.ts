import { addDays } from '../calendar/days';
import { localDay } from '../calendar/local-day';
import { addServiceDays, type Holidays } from '../calendar/service-days';

interface KindOfComplaint {
  /** Seen and handled by the focal point alone, and referred instead of answered. */
  readonly restricted: boolean;
  /** Working days of the office until somebody says that it has arrived. */
  readonly acknowledgeDays: number;
  /** Days until it is answered; null where it is referred. */
  readonly answerDays: number | null;
  /** Hours until it is referred; null where it is answered. */
  readonly referHours: number | null;
}

const ordinary: KindOfComplaint = { restricted: false, acknowledgeDays: 2, answerDays: 14, referHours: null };
const restricted: KindOfComplaint = { restricted: true, acknowledgeDays: 2, answerDays: null, referHours: 24 };

/** The kinds of complaints with their deadlines (programme manual, "Complaints"). A fee that is demanded is corruption. */
export const kindsOfComplaint = {
  service_quality: ordinary,
  delay: ordinary,
  decision: ordinary,
  data_protection: ordinary,
  other: ordinary,
  fee_demanded: restricted,
  staff_conduct: restricted,
  fraud: restricted,
  sexual_exploitation: restricted,
} as const satisfies Record<string, KindOfComplaint>;

export type ComplaintCategory = keyof typeof kindsOfComplaint;
export const complaintCategories = Object.keys(kindsOfComplaint) as ComplaintCategory[];

export function isRestricted(category: ComplaintCategory): boolean {
  return kindsOfComplaint[category].restricted;
}

/** How a complaint came in. */
export const complaintChannels = ['in_person', 'hotline', 'box', 'web', 'messenger', 'letter'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

export interface ComplaintDeadlines {
  /** The last day for saying that it has arrived. */
  readonly acknowledgeBy: string;
  /** The last day for the answer; null where it is referred. */
  readonly answerBy: string | null;
  /** The last instant for referring it, ISO 8601; null where it is answered. */
  readonly referBy: string | null;
}

/**
 * By when what is due, from the instant of receipt (ISO 8601). Received on Friday in Osh: to be acknowledged by Tuesday,
 * answered within 14 days; a restricted one is referred within 24 hours, weekend or not.
 */
export function complaintDeadlines(
  category: ComplaintCategory,
  receivedAt: string,
  calendar: { readonly timeZone: string; readonly holidays: Holidays },
): ComplaintDeadlines {
  const { acknowledgeDays, answerDays, referHours } = kindsOfComplaint[category];
  const day = localDay(receivedAt, calendar.timeZone);
  return {
    acknowledgeBy: addServiceDays(day, acknowledgeDays, calendar.holidays),
    answerBy: answerDays === null ? null : addDays(day, answerDays),
    referBy: referHours === null ? null : new Date(Date.parse(receivedAt) + referHours * MS_PER_HOUR).toISOString(),
  };
}

const MS_PER_HOUR = 3_600_000;
