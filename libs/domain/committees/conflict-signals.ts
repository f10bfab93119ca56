import { foldName, foldWords, kinshipWords } from '../returnees/fold-name';

/** Why the system suggests that a member looks for a conflict; the member decides. */
export const conflictSignals = [
  'same_surname_and_place',
  'same_surname',
  'same_phone',
  'supplier',
  'worked_on_case',
] as const;
export type ConflictSignal = (typeof conflictSignals)[number];

/** A member as far as known: the full name with the surname last, or with уулу or кызы. */
export interface MemberFacts {
  readonly fullName: string;
  readonly phone: string | null;
  readonly pcode: string | null;
  readonly village: string | null;
  /** Acts on the case that exclude voting on it. */
  readonly workedOnCase: boolean;
}

/** The returnee, and everybody whom the plan pays or who pays for it. */
export interface ApplicantFacts {
  readonly surnames: readonly string[];
  readonly phones: readonly string[];
  readonly pcode: string;
  readonly village: string | null;
  /** Texts that name suppliers and funders: lines of the budget, issuers of papers, third parties. */
  readonly suppliers: readonly string[];
}

/**
 * What speaks for a conflict between a member and an applicant (programme manual, "Conflict of interest"): the same surname
 * across scripts and gendered endings, with the same village or district where the member's is known; the same telephone;
 * a supplier with the name or the telephone of the member; an earlier part in the case.
 */
export function suggestConflicts(member: MemberFacts, applicant: ApplicantFacts): ConflictSignal[] {
  const signals: (readonly [ConflictSignal, boolean])[] = [
    ['same_surname_and_place', isSameSurname(member, applicant) && isSamePlace(member, applicant)],
    ['same_surname', isSameSurname(member, applicant) && member.pcode === null],
    ['same_phone', member.phone !== null && applicant.phones.some((one) => isSamePhone(one, member.phone ?? ''))],
    ['supplier', applicant.suppliers.some((text) => names(text, member))],
    ['worked_on_case', member.workedOnCase],
  ];
  return signals.filter(([, holds]) => holds).map(([signal]) => signal);
}

/** The surname of a full name, folded: 'Aigul Asanova' gives 'asan', «Бакыт Асан уулу» and «Асан уулу Бакыт» too. */
export function surnameOf(fullName: string): string | null {
  const words = foldWords(fullName);
  const kinship = words.findIndex((word) => kinshipWords.has(word));
  const surname = kinship > 0 ? words[kinship - 1] : words.at(-1);
  return foldName(surname ?? '')[0] ?? null;
}

function isSameSurname(member: MemberFacts, applicant: ApplicantFacts): boolean {
  const own = surnameOf(member.fullName);
  return own !== null && applicant.surnames.some((surname) => foldName(surname)[0] === own);
}

/** The same village where both name one, else the same district. */
function isSamePlace(member: MemberFacts, applicant: ApplicantFacts): boolean {
  if (member.pcode !== applicant.pcode) return false;
  if (member.village === null || applicant.village === null) return true;
  return foldName(member.village).join(' ') === foldName(applicant.village).join(' ');
}

/** The last nine digits: with or without the code of the country. */
function isSamePhone(one: string, other: string): boolean {
  const [a, b] = [digits(one), digits(other)];
  return a.length >= LOCAL_DIGITS && a.slice(-LOCAL_DIGITS) === b.slice(-LOCAL_DIGITS);
}

const LOCAL_DIGITS = 9;

function names(text: string, { fullName, phone }: MemberFacts): boolean {
  if (
    phone !== null &&
    digits(phone).length >= LOCAL_DIGITS &&
    digits(text).includes(digits(phone).slice(-LOCAL_DIGITS))
  )
    return true;
  const told = new Set(foldName(text));
  const own = foldName(fullName);
  return own.length > 1 && own.every((token) => told.has(token));
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
