import type { Award } from '@tendesh/contracts/awards/awards';
import type { OfferedAction, StaffReference } from '@tendesh/contracts/shared/acts';
import type { CaseHead, CasePerson, MatchFigures } from '@tendesh/contracts/work/case-page';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { matchSummary } from '@tendesh/domain/match/match-summary';
import { thirdPartyTotal } from '@tendesh/domain/match/third-party';
import { ageOn } from '@tendesh/domain/returnees/age';
import type { Actor } from '@tendesh/domain/staff/reach';
import { type Dossier, ledgerOf } from '../applications/dossier';
import type { CaseFile } from './case-file';
import { telephoneFor } from './telephones';

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

export function presentPerson(person: Omit<CasePerson, 'age'>, today: string, reader: Actor): CasePerson {
  const phones = person.phones.map((number) => telephoneFor(reader, number));
  return { ...person, phones, age: ageOn(person.birthDate, today) };
}

/** The bar of the match: promised, shown, confirmed and released, against the need. */
export function presentMatch(dossier: Dossier, award: Award | null): MatchFigures {
  const { application, lines, ruleSet } = dossier;
  const contributions = ledgerOf(dossier);
  const grantMinor = award?.amountMinor ?? application.requestedGrantMinor ?? 0;
  const releasedMinor = award?.releasedMinor ?? 0;
  const ledger = { currency: application.currency, lines, contributions, grantMinor, releasedMinor };
  const thirdPartyMinor = thirdPartyTotal(contributions.filter(({ status }) => status !== 'refused'));
  return { ...matchSummary(ledger, ruleSet.rules), thirdPartyMinor };
}
