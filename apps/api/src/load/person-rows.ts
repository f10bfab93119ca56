import type { SyntheticCase } from '@tendesh/testing/synthetic-cases';
import { readConsent } from '../returnees/read-consents';
import { readPerson } from '../returnees/read-person';
import { searchTextOf } from '../returnees/rows-of-person';
import type { Chronicle } from './chronicle';

/** The person as the desk reads the form, and the case that is opened with it. */
export function writePerson(chronicle: Chronicle, caseNumber: string): void {
  const { returneeId, officeId, one } = chronicle;
  const { crew, openedOn } = one;
  const at = chronicle.at(openedOn);
  const person = readForm(one);
  chronicle.add('returnee', {
    ...{ id: returneeId, officeId, ...person.row, searchText: searchTextOf(person.row, person.phones, [caseNumber]) },
    ...{ createdBy: crew.officer, createdAt: at, version: 1 },
  });
  const own = () => ({ id: chronicle.id(at), returneeId, officeId });
  for (const row of person.identityDocuments) chronicle.add('identity_document', { ...own(), ...row });
  for (const [position, number] of person.phones.entries()) chronicle.add('phone', { ...own(), number, position });
  for (const row of person.migration) chronicle.add('migration_episode', { ...own(), ...row });
  for (const given of one.person.consents)
    chronicle.add('consent', { ...own(), ...readConsent(given), withdrawnOn: null, recordedBy: crew.officer });
  chronicle.trace(at, crew.officer, { noun: 'returnee', nounId: returneeId, act: 'registered' });
  writeCase(chronicle, caseNumber);
}

function writeCase(chronicle: Chronicle, number: string): void {
  const { caseId, returneeId, officeId, one } = chronicle;
  const { crew, openedOn, closedOn } = one;
  const at = chronicle.at(openedOn);
  chronicle.add('assistance_case', {
    ...{ id: caseId, number, returneeId, officeId, caseOfficerId: crew.officer, openedOn, closedOn },
    ...{ status: closedOn === null ? 'open' : 'closed', outcome: closedOn === null ? null : outcomeOf(one) },
    ...{ closingNote: null, applicationId: null, programmeId: null, version: closedOn === null ? 1 : 2, createdAt: at },
  });
  const detail = { caseOfficerId: crew.officer };
  chronicle.trace(at, crew.officer, { noun: 'case', nounId: caseId, act: 'opened', detail, duty: 'was_case_officer' });
}

/** The last act of a case that has ended. */
export function writeClosing(chronicle: Chronicle): void {
  const { caseId, one } = chronicle;
  if (one.closedOn === null) return;
  const detail = { outcome: outcomeOf(one) };
  chronicle.trace(chronicle.at(one.closedOn), one.crew.approver, {
    noun: 'case',
    nounId: caseId,
    act: 'closed',
    detail,
  });
}

function outcomeOf({ application }: SyntheticCase) {
  if (application === null) return 'withdrawn';
  return application.ending === 'awarded' ? 'completed' : application.ending;
}

function readForm({ person, crew, openedOn }: SyntheticCase) {
  const read = readPerson(person, { country: crew.team.country, today: openedOn, stored: [] });
  const [first] = read.violations;
  if (first !== undefined)
    throw new Error(`An invented person breaks a rule: ${first.code} at ${first.pointer ?? '/'}`);
  return read.person;
}
