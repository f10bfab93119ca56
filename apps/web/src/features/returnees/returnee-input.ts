import { randomId } from '@mantine/hooks';
import type {
  ConsentInput,
  MigrationEpisodeInput,
  RegisterReturneeRequest,
  Returnee,
  ReturneeInput,
} from '@tendesh/contracts/returnees/returnees';
import { identityDocumentKinds } from '@tendesh/domain/returnees/identity-documents';
import type { ConsentFields, DocumentFields, EpisodeFields, ReturneeFields } from './returnee-fields';

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The form as the request: what is not chosen yet goes as empty text, for the server to say so at its field. */
export function inputOf(fields: ReturneeFields): ReturneeInput {
  return {
    surnameCyrl: fields.surnameCyrl.trim(),
    givenCyrl: fields.givenCyrl.trim(),
    patronymicCyrl: orNull(fields.patronymicCyrl),
    surnameLatn: fields.surnameLatn.trim(),
    givenLatn: fields.givenLatn.trim(),
    patronymicLatn: orNull(fields.patronymicLatn),
    sex: fields.sex ?? 'female',
    birthDate: fields.birthDate ?? '',
    language: fields.language,
    pcode: fields.pcode ?? '',
    village: orNull(fields.village),
    address: orNull(fields.address),
    identityDocuments: fields.identityDocuments.map(documentOf),
    phones: fields.phones.map((phone) => phone.trim()),
    migration: fields.migration.map(episodeOf),
  };
}

export function registrationOf(fields: ReturneeFields): RegisterReturneeRequest {
  return { ...inputOf(fields), consents: fields.consents.map(consentOf), openCase: fields.openCase };
}

export function consentOf({ purpose, language, way, witness, givenOn }: ConsentFields): ConsentInput {
  const isSpoken = way === 'verbal_with_witness';
  return { purpose, language, way, witness: isSpoken ? orNull(witness) : null, givenOn: givenOn ?? '' };
}

/** What the server has, as the form shows it. */
export function fieldsOf(returnee: Returnee): ReturneeFields {
  const { surnameCyrl, givenCyrl, surnameLatn, givenLatn, sex, birthDate, language, pcode } = returnee;
  return {
    ...{ surnameCyrl, givenCyrl, surnameLatn, givenLatn, sex, birthDate, language, pcode },
    patronymicCyrl: returnee.patronymicCyrl ?? '',
    patronymicLatn: returnee.patronymicLatn ?? '',
    village: returnee.village ?? '',
    address: returnee.address ?? '',
    identityDocuments: returnee.identityDocuments.map(({ kind, number, country, expiresOn }) => ({
      key: randomId(),
      kind: identityDocumentKinds.find((one) => one === kind) ?? 'other',
      ...{ number, country, expiresOn },
    })),
    phones: [...returnee.phones],
    migration: returnee.migration.map((episode) => ({
      ...episode,
      key: randomId(),
      employer: episode.employer ?? '',
      earningsCurrency: episode.earningsCurrency ?? 'USD',
    })),
    consents: [],
    openCase: false,
  };
}

function documentOf({ kind, number, country, expiresOn }: DocumentFields) {
  return { kind, number: number.trim(), country: country ?? '', expiresOn };
}

function episodeOf(episode: EpisodeFields): MigrationEpisodeInput {
  const { country, scheme, employer, work, months, earningsMinor, earningsCurrency, returnedOn } = episode;
  return {
    country: country ?? '',
    scheme: scheme ?? '',
    employer: orNull(employer),
    work: work.trim(),
    months: months ?? 0,
    earningsMinor,
    earningsCurrency: earningsMinor === null ? null : earningsCurrency,
    returnedOn: returnedOn ?? '',
  };
}
