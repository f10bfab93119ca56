import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A telephone as it will be kept and as people read it; null while it cannot be one. A number without + is local. */
export function readPhone(text: string, country: string): { e164: string; shown: string } | null {
  const phone = isSupportedCountry(country)
    ? parsePhoneNumberFromString(text, country)
    : parsePhoneNumberFromString(text);
  return phone?.isValid() ? { e164: phone.number, shown: phone.formatInternational() } : null;
}
