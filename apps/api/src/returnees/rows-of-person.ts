import { searchText } from '@tendesh/domain/returnees/search-text';
import { newId } from '../platform/database/new-id';
import type { PersonDetails } from './person-details.repository';
import type { Person } from './read-person';
import type { ReturneeEntity } from './returnee.entity';

/** The rows behind the lists of the form. */
export function detailsOf(
  person: Person,
  { id: returneeId, officeId }: Pick<ReturneeEntity, 'id' | 'officeId'>,
  at: Date,
): PersonDetails {
  return {
    identityDocuments: person.identityDocuments.map((one) => ({ id: newId(at), returneeId, officeId, ...one })),
    phones: person.phones.map((number, position) => ({ id: newId(at), returneeId, officeId, number, position })),
    migration: person.migration.map((one) => ({ id: newId(at), returneeId, officeId, ...one })),
  };
}

/** The text in which this person is found. */
export function searchTextOf(row: Person['row'], phones: readonly string[], caseNumbers: readonly string[]): string {
  const { surnameCyrl, givenCyrl, patronymicCyrl, surnameLatn, givenLatn, patronymicLatn } = row;
  const names = [surnameCyrl, givenCyrl, patronymicCyrl, surnameLatn, givenLatn, patronymicLatn].filter(
    (name) => name !== null,
  );
  return searchText({ names, phones, caseNumbers });
}
