import { isIsoDate } from '@tendesh/domain/calendar/days';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { checkIdentityDocument, normaliseIdentityNumber } from '@tendesh/domain/returnees/identity-documents';
import { checkName } from '@tendesh/domain/returnees/names';
import { readPhone } from './phone';
import type { ConsentFields, Desk, DocumentFields, EpisodeFields, ReturneeFields } from './returnee-fields';

/** What can be said of the form before it is sent; the server says it again with the same functions of the domain. */
export function whyNotReturnee(fields: ReturneeFields, desk: Pick<Desk, 'country' | 'today'>): Violation[] {
  const person = { sex: fields.sex, birthDate: fields.birthDate, today: desk.today };
  return [
    ...whyNotNames(fields),
    ...(fields.sex === null ? [violation('required', '/sex')] : []),
    ...whyNotPast(fields.birthDate, '/birthDate', desk.today),
    ...(fields.pcode === null ? [violation('required', '/pcode')] : []),
    ...fields.identityDocuments.flatMap((one, index) => whyNotDocument(one, `/identityDocuments/${index}`, person)),
    ...fields.phones.flatMap((phone, index) => whyNotPhone(phone, `/phones/${index}`, desk.country)),
    ...fields.migration.flatMap((one, index) => whyNotEpisode(one, `/migration/${index}`, desk.today)),
    ...fields.consents.flatMap((one, index) => whyNotConsent(one, `/consents/${index}`, desk.today)),
  ];
}

function whyNotNames(fields: ReturneeFields): Violation[] {
  const optional = (name: string, script: 'cyrillic' | 'latin', pointer: string) =>
    name.trim() === '' ? [] : checkName(name, script, pointer);
  return [
    ...checkName(fields.surnameCyrl, 'cyrillic', '/surnameCyrl'),
    ...checkName(fields.givenCyrl, 'cyrillic', '/givenCyrl'),
    ...optional(fields.patronymicCyrl, 'cyrillic', '/patronymicCyrl'),
    ...checkName(fields.surnameLatn, 'latin', '/surnameLatn'),
    ...checkName(fields.givenLatn, 'latin', '/givenLatn'),
    ...optional(fields.patronymicLatn, 'latin', '/patronymicLatn'),
  ];
}

function whyNotDocument(
  { kind, number, country, expiresOn }: DocumentFields,
  pointer: string,
  person: Parameters<typeof checkIdentityDocument>[1],
): Violation[] {
  const missing = country === null ? [violation('required', `${pointer}/country`)] : [];
  if (number.trim() === '') return [violation('required', `${pointer}/number`), ...missing];
  const tidy = normaliseIdentityNumber(kind, number);
  const { refusals } = checkIdentityDocument({ kind, number: tidy, expiresOn }, person);
  return [...refusals.map((one) => ({ ...one, pointer: `${pointer}${one.pointer ?? ''}` })), ...missing];
}

function whyNotPhone(phone: string, pointer: string, country: string): Violation[] {
  if (phone.trim() === '') return [violation('required', pointer)];
  return readPhone(phone, country) === null ? [violation('not_a_phone', pointer)] : [];
}

function whyNotEpisode(episode: EpisodeFields, pointer: string, today: string): Violation[] {
  const missing = (['country', 'scheme', 'work', 'months'] as const).filter(
    (name) => episode[name] === null || (typeof episode[name] === 'string' && episode[name].trim() === ''),
  );
  const tooShort = episode.months === 0 ? [violation('must_be_positive', `${pointer}/months`)] : [];
  return [
    ...missing.map((name) => violation('required', `${pointer}/${name}`)),
    ...tooShort,
    ...whyNotPast(episode.returnedOn, `${pointer}/returnedOn`, today),
  ];
}

function whyNotConsent(consent: ConsentFields, pointer: string, today: string): Violation[] {
  const needsWitness = consent.way === 'verbal_with_witness' && consent.witness.trim() === '';
  return [
    ...(needsWitness ? [violation('required', `${pointer}/witness`)] : []),
    ...whyNotPast(consent.givenOn, `${pointer}/givenOn`, today),
  ];
}

function whyNotPast(day: string | null, pointer: string, today: string): Violation[] {
  if (day === null) return [violation('required', pointer)];
  if (!isIsoDate(day)) return [violation('not_a_date', pointer)];
  return day > today ? [violation('in_the_future', pointer)] : [];
}
