import { randomId } from '@mantine/hooks';
import type { ConsentPurpose, ConsentWay } from '@tendesh/domain/returnees/consent';
import type { IdentityDocumentKind } from '@tendesh/domain/returnees/identity-documents';
import type { Sex } from '@tendesh/domain/returnees/sex';
import type { Language } from '@tendesh/domain/staff/roles';

/** Rows carry a key of the screen, so that removing one leaves the typing in the others alone. */
interface Row {
  readonly key: string;
}

export interface DocumentFields extends Row {
  kind: IdentityDocumentKind;
  number: string;
  country: string | null;
  expiresOn: string | null;
}

export interface EpisodeFields extends Row {
  country: string | null;
  scheme: string | null;
  employer: string;
  work: string;
  months: number | null;
  earningsMinor: number | null;
  earningsCurrency: string;
  returnedOn: string | null;
}

export interface ConsentFields extends Row {
  purpose: ConsentPurpose;
  language: Language;
  way: ConsentWay;
  witness: string;
  givenOn: string | null;
}

/** What the registration form holds: named as the request is, so that the server's pointers find their fields. */
export interface ReturneeFields extends Record<string, unknown> {
  surnameCyrl: string;
  givenCyrl: string;
  patronymicCyrl: string;
  surnameLatn: string;
  givenLatn: string;
  patronymicLatn: string;
  sex: Sex | null;
  birthDate: string | null;
  language: Language;
  pcode: string | null;
  village: string;
  address: string;
  identityDocuments: DocumentFields[];
  phones: string[];
  migration: EpisodeFields[];
  consents: ConsentFields[];
  openCase: boolean;
}

/** Where the form is filled: the country sets the first document, the day the consent. */
export interface Desk {
  readonly country: string;
  readonly today: string;
  readonly language: Language;
}

export const emptyDocument = (country: string): DocumentFields => ({
  key: randomId(),
  kind: country === 'TJ' ? 'tj_passport' : 'pin',
  number: '',
  country,
  expiresOn: null,
});

export const emptyEpisode = (): EpisodeFields => ({
  key: randomId(),
  country: null,
  scheme: null,
  employer: '',
  work: '',
  months: null,
  earningsMinor: null,
  earningsCurrency: 'USD',
  returnedOn: null,
});

export const emptyConsent = ({ language, today }: Pick<Desk, 'language' | 'today'>): ConsentFields => ({
  key: randomId(),
  purpose: 'case_management',
  language,
  way: 'signature',
  witness: '',
  givenOn: today,
});

export const emptyReturnee = (desk: Desk): ReturneeFields => ({
  ...{ surnameCyrl: '', givenCyrl: '', patronymicCyrl: '', surnameLatn: '', givenLatn: '', patronymicLatn: '' },
  ...{ sex: null, birthDate: null, language: desk.language, pcode: null, village: '', address: '' },
  identityDocuments: [emptyDocument(desk.country)],
  phones: [''],
  migration: [emptyEpisode()],
  consents: [emptyConsent(desk)],
  openCase: true,
});
