import { localDay } from '@tendesh/domain/calendar/local-day';
import type { PlaceCountry } from '@tendesh/domain/places/place';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import type { OfficesRepository } from '../staff/offices.repository';

/** The country of an office, and the day that it is there. */
export async function officeDay(
  tx: Transaction,
  offices: OfficesRepository,
  officeId: string,
): Promise<{ country: PlaceCountry; today: string }> {
  const office = await offices.find(tx, officeId);
  if (office === null) throw notFound();
  return { country: office.country as PlaceCountry, today: localDay(tx.now.toISOString(), office.timeZone) };
}
