import parsePhoneNumber from 'libphonenumber-js';
import type { PlaceCountry } from '@tendesh/domain/places/place';
import { type Violation, violation } from '@tendesh/domain/problems/violation';

/**
 * Telephones as they are stored, in E.164: a number without its country belongs to the country of the office. The same
 * number in two spellings is one number.
 */
export function readPhones(
  phones: readonly string[],
  country: PlaceCountry,
): { numbers: string[]; violations: Violation[] } {
  const parsed = phones.map((phone) => parsePhoneNumber(phone, { defaultCountry: country, extract: false }));
  const valid = parsed.filter((phone) => phone?.isValid() === true);
  return {
    numbers: [...new Set(valid.map((phone) => String(phone?.number)))],
    violations: parsed.flatMap((phone, index) =>
      phone?.isValid() ? [] : [violation('not_a_phone', `/phones/${index}`)],
    ),
  };
}
