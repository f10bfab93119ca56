import type { Consent, IdentityDocument, MigrationEpisode, Returnee } from '@tendesh/contracts/returnees/returnees';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { offeredActs, transition } from '@tendesh/domain/acts/transitions';
import { maskIdentityNumber } from '@tendesh/domain/returnees/identity-documents';
import { returneeTransitions } from '@tendesh/domain/returnees/returnee-transitions';
import { type Actor, reaches, type Standing } from '@tendesh/domain/staff/reach';
import type { Colleague } from '../staff/staff.repository';
import type { ConsentEntity } from './consent.entity';
import type { IdentityDocumentEntity } from './identity-document.entity';
import type { MigrationEpisodeEntity } from './migration-episode.entity';
import type { PersonDetails } from './person-details.repository';
import { warningsOf } from './read-identity-documents';
import { situationOf } from './returnee-situation';
import type { ReturneeEntity } from './returnee.entity';

interface File {
  readonly returnee: ReturneeEntity;
  readonly details: PersonDetails;
  readonly consents: readonly ConsentEntity[];
  readonly cases: Returnee['cases'];
  readonly standing: Standing;
  readonly actor: Actor;
  readonly colleagues: readonly Colleague[];
  readonly today: string;
}

/** A person as this reader may see him: identity numbers only for those whose task needs them. */
export function presentReturnee(file: File): Returnee {
  const { returnee, details, consents, cases, actor, today } = file;
  const mayIdentify = reaches(actor, 'returnee.identify', file.standing);
  return {
    ...presentPerson(returnee),
    identityDocuments: details.identityDocuments.map((one) => presentDocument(one, mayIdentify)),
    phones: details.phones.map((phone) => phone.number),
    migration: details.migration.map(presentEpisode),
    consents: consents.map(presentConsent),
    // The warnings repeat what the numbers say.
    warnings: mayIdentify ? warningsOf(details.identityDocuments, { ...returnee, today }) : [],
    cases,
    actions: offeredActions(file),
  };
}

function presentPerson(returnee: ReturneeEntity) {
  const { id, officeId, surnameCyrl, givenCyrl, patronymicCyrl, surnameLatn, givenLatn, patronymicLatn } = returnee;
  const { sex, birthDate, language, pcode, village, address, version } = returnee;
  return {
    ...{ id, officeId, surnameCyrl, givenCyrl, patronymicCyrl, surnameLatn, givenLatn, patronymicLatn },
    ...{ sex, birthDate, language, pcode, village, address, version },
  };
}

function presentEpisode(episode: MigrationEpisodeEntity): MigrationEpisode {
  const { country, scheme, employer, work, months, earningsMinor, earningsCurrency, returnedOn } = episode;
  return { country, scheme, employer, work, months, earningsMinor, earningsCurrency, returnedOn };
}

function presentConsent({
  id,
  purpose,
  textVersion,
  language,
  way,
  witness,
  givenOn,
  withdrawnOn,
}: ConsentEntity): Consent {
  return { id, purpose, textVersion, language, way, witness, givenOn, withdrawnOn };
}

function presentDocument(
  { kind, number, country, expiresOn }: IdentityDocumentEntity,
  mayIdentify: boolean,
): IdentityDocument {
  return { kind, number: mayIdentify ? number : maskIdentityNumber(number), masked: !mayIdentify, country, expiresOn };
}

function offeredActions({ actor, cases, standing, colleagues }: File): OfferedAction[] {
  return offeredActs(returneeTransitions, actor, situationOf(cases, standing)).map((offered) => {
    const { permission } = transition(returneeTransitions, offered.act);
    const able = colleagues.filter((one) => reaches(one, permission, standing));
    const helpers = offered.permitted ? [] : able.map(({ fullName, roles }) => ({ fullName, roles }));
    return { ...offered, helpers };
  });
}
