import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Language, languages } from '@tendesh/domain/staff/roles';

export const letterKinds = [
  'ineligible',
  'returned',
  'approved',
  'rejected',
  'cancelled',
  'appeal_upheld',
  'appeal_dismissed',
] as const;
export type LetterKind = (typeof letterKinds)[number];

export class LetterItem {
  id: string;
  kind: LetterKind;
  language: Language;
  title: string;
  madeAt: string;
  /** It says again what another letter says. */
  isAgain: boolean;
  /** In which the reader may make it again. */
  languagesLeft: Language[];
}

export class CaseLetters {
  items: LetterItem[];
  /** When the code of the status slip was made that holds now; null when there is none. */
  codeMadeAt: string | null;
  /** Whether the reader may make a status slip. */
  mayMakeSlip: boolean;
  /** In which the person is written to: that of the newest consent, else the usual one of the country. */
  language: Language;
}

export class LetterAgainRequest {
  @IsIn(languages)
  language: Language;
}

export class StatusSlipRequest {
  /** Absent: that in which the person is written to. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

/** The code is shown this once: only its hash is kept. */
export class StatusSlip {
  caseNumber: string;
  /** Null when the request was repeated: the code has been shown, a new one can be made. */
  code: string | null;
  /** The slip to print, as base64 of a PDF. */
  pdf: string | null;
}

/** What an applicant types on the public page. */
export class StatusRequest {
  @IsString()
  @MaxLength(60)
  number: string;

  @IsString()
  @MaxLength(60)
  code: string;
}
