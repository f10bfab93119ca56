import { isIsoDate } from '../calendar/days';
import { type Violation, violation } from '../problems/violation';
import { ageOn } from './age';
import type { Sex } from './sex';

/** What is already written of the person, and the day of the check. Unknown is null. */
export interface PinFacts {
  readonly sex: Sex | null;
  readonly birthDate: string | null;
  readonly today: string;
}

export interface PinCheck {
  /** These block. */
  readonly refusals: Violation[];
  /** These are shown and do not block. */
  readonly warnings: Violation[];
  /** What the PIN says, for a one-click correction of the record; only where the two differ. */
  readonly fix?: { readonly sex: Sex; readonly birthDate: string };
}

/**
 * Checks the personal identification number of Kyrgyzstan (14 digits: 1 woman or 2 man, DDMMYYYY, five more) (programme
 * manual, "Words for places and people"). Shape and an impossible date refuse; a difference from the record only warns,
 * since old numbers carry wrong dates; no check digit is published, so none is asked. '12308200004321' is a woman born on
 * 2000-08-23.
 */
export function checkPin(pin: string, facts: PinFacts): PinCheck {
  if (!/^[12]\d{13}$/.test(pin)) return refusal('pin_shape');
  const said = readPin(pin);
  const exists = isIsoDate(said.birthDate) && said.birthDate >= '1900-01-01' && said.birthDate <= facts.today;
  if (!exists) return refusal('pin_impossible_date');

  const differences = differencesOf(said, facts);
  const age = ageOn(said.birthDate, facts.today);
  const young = age < ADULT_AGE ? [violation('under_age', POINTER, { age, minimumAge: ADULT_AGE })] : [];
  return { refusals: [], warnings: [...young, ...differences], ...(differences.length > 0 ? { fix: said } : {}) };
}

const POINTER = '/number';
const ADULT_AGE = 18;

function refusal(code: 'pin_shape' | 'pin_impossible_date'): PinCheck {
  return { refusals: [violation(code, POINTER)], warnings: [] };
}

function readPin(pin: string): { sex: Sex; birthDate: string } {
  const birthDate = `${pin.slice(5, 9)}-${pin.slice(3, 5)}-${pin.slice(1, 3)}`;
  return { sex: pin.startsWith('1') ? 'female' : 'male', birthDate };
}

function differencesOf(said: { sex: Sex; birthDate: string }, facts: PinFacts): Violation[] {
  const sexDiffers = facts.sex !== null && facts.sex !== said.sex;
  const dateDiffers = facts.birthDate !== null && facts.birthDate !== said.birthDate;
  return [
    ...(sexDiffers ? [violation('pin_sex_differs', POINTER, { sex: said.sex })] : []),
    ...(dateDiffers ? [violation('pin_birth_date_differs', POINTER, { birthDate: said.birthDate })] : []),
  ];
}
