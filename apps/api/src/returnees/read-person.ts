import type { ReturneeInput } from '@tendesh/contracts/returnees/returnees';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import type { PlaceCountry } from '@tendesh/domain/places/place';
import { districtsOf, placeByPcode } from '@tendesh/domain/places/places';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { IdentityDocument } from '@tendesh/domain/returnees/identity-documents';
import { type StoredDocument, readIdentityDocuments } from './read-identity-documents';
import { type Episode, readMigration } from './read-migration';
import { readNames } from './read-names';
import { readPhones } from './read-phones';
import type { ReturneeEntity } from './returnee.entity';
import { textOrNull } from './text';

/** Where and when the form is read. */
export interface Reading {
  readonly country: PlaceCountry;
  readonly today: string;
  /** Identity documents that are already kept of this person. */
  readonly stored: readonly IdentityDocument[];
}

/** A person's form as it is stored. */
export interface Person {
  readonly row: Omit<ReturneeEntity, 'id' | 'officeId' | 'searchText' | 'createdBy' | 'createdAt' | 'version'>;
  readonly identityDocuments: readonly StoredDocument[];
  readonly phones: readonly string[];
  readonly migration: readonly Episode[];
}

const EARLIEST_BIRTH = '1900-01-01';

/** Reads the form; everything that is wrong with it is told at once, each at its field. */
export function readPerson(
  input: ReturneeInput,
  { country, today, stored }: Reading,
): { person: Person; violations: Violation[] } {
  const { sex, birthDate, language, pcode } = input;
  const { names, violations: ofNames } = readNames(input);
  const identity = readIdentityDocuments(input.identityDocuments, { sex, birthDate, today }, stored);
  const phones = readPhones(input.phones, country);
  const migration = readMigration(input.migration, { birthDate, today });
  const row = {
    ...names,
    sex,
    birthDate,
    language,
    pcode,
    village: textOrNull(input.village),
    address: textOrNull(input.address),
  };
  return {
    person: { row, identityDocuments: identity.documents, phones: phones.numbers, migration: migration.episodes },
    violations: [
      ...ofNames,
      ...checkBirthDate(birthDate, today),
      ...checkDistrict(pcode),
      ...identity.violations,
      ...phones.violations,
      ...migration.violations,
    ],
  };
}

function checkBirthDate(birthDate: string, today: string): Violation[] {
  if (!isIsoDate(birthDate) || birthDate < EARLIEST_BIRTH) return [violation('not_a_date', '/birthDate')];
  return birthDate > today ? [violation('in_the_future', '/birthDate')] : [];
}

function checkDistrict(pcode: string): Violation[] {
  const place = placeByPcode(pcode);
  const isDistrict = place !== null && districtsOf(place.country).includes(place);
  return isDistrict ? [] : [violation('unknown_value', '/pcode')];
}
