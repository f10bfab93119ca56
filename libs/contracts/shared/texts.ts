import { IsString, MaxLength } from 'class-validator';

/** One text in every language. Which languages may stay empty, the rule of the noun says. */
export class TextsInput {
  @IsString()
  @MaxLength(2000)
  en: string;

  @IsString()
  @MaxLength(2000)
  ru: string;

  @IsString()
  @MaxLength(2000)
  ky: string;

  @IsString()
  @MaxLength(2000)
  tg: string;
}
