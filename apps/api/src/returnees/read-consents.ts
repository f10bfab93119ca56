import type { ConsentInput } from '@tendesh/contracts/returnees/returnees';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { ConsentEntity } from './consent.entity';
import { textOrNull } from './text';

/** The version of the text that is read out to the returnee. */
const TEXT_VERSION = '2026-01';

export type GivenConsent = Pick<ConsentEntity, 'purpose' | 'textVersion' | 'language' | 'way' | 'witness' | 'givenOn'>;

export function readConsent({ purpose, language, way, witness, givenOn }: ConsentInput): GivenConsent {
  return { purpose, textVersion: TEXT_VERSION, language, way, witness: textOrNull(witness), givenOn };
}

/** Why a consent cannot be recorded: on a day to come, or spoken without anybody who heard it. */
export function checkConsent(consent: ConsentInput, today: string, at = ''): Violation[] {
  const { way, witness, givenOn } = consent;
  return [
    ...(way === 'verbal_with_witness' && textOrNull(witness) === null ? [violation('required', `${at}/witness`)] : []),
    ...(isIsoDate(givenOn) ? [] : [violation('not_a_date', `${at}/givenOn`)]),
    ...(isIsoDate(givenOn) && givenOn > today ? [violation('in_the_future', `${at}/givenOn`)] : []),
  ];
}

/** The consents of a registration: one for a purpose. */
export function checkConsents(consents: readonly ConsentInput[], today: string): Violation[] {
  return consents.flatMap((consent, index) => {
    const isSecond = consents.findIndex((one) => one.purpose === consent.purpose) < index;
    const at = `/consents/${index}`;
    return [...checkConsent(consent, today, at), ...(isSecond ? [violation('duplicate_value', `${at}/purpose`)] : [])];
  });
}
