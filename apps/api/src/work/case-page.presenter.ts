import type { OfferedAction, StaffReference } from '@tendesh/contracts/shared/acts';
import type { CaseHead, CasePerson } from '@tendesh/contracts/work/case-page';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { ageOn } from '@tendesh/domain/returnees/age';
import { type Actor, reaches } from '@tendesh/domain/staff/reach';
import type { CaseFile } from './case-file';
import { calling, telephoneFor } from './telephones';

export function presentHead(
  { case: found, situation }: CaseFile,
  around: { office: { id: string; name: string }; caseOfficer: StaffReference },
  reader: Actor,
): CaseHead {
  const { id, number, status, openedOn, closedOn, outcome, closingNote, version } = found;
  const actions: OfferedAction[] = offeredActs(caseTransitions, reader, situation).map((act) => ({
    ...act,
    helpers: [],
  }));
  return { id, number, status, openedOn, closedOn, outcome, closingNote, ...around, version, actions };
}

export function presentPerson(
  person: Omit<CasePerson, 'age'>,
  { situation: { standing }, today }: CaseFile,
  reader: Actor,
): CasePerson {
  const mayCall = calling.some((permission) => reaches(reader, permission, standing));
  const phones = person.phones.map((number) => telephoneFor(mayCall, number));
  return { ...person, phones, age: ageOn(person.birthDate, today) };
}
