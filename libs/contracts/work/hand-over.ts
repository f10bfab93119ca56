import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { type Language, languages } from '@tendesh/domain/staff/roles';

/** The whole case as one file leaves the house for a purpose, which is logged. */
export class HandOverQuery {
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  purpose: string;

  /** Of the summary. */
  @IsIn(languages)
  language: Language;
}
