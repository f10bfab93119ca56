import { IsEmail, IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import type { Permission } from '@tendesh/domain/staff/permissions';
import type { OfficeReference } from './offices';

export class SignInRequest {
  @IsEmail()
  @MaxLength(200)
  email: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;
}

/** Who is signed in, and what the screen may offer. */
export class Me {
  id: string;
  fullName: string;
  email: string;
  language: Language;
  roles: string[];
  office: OfficeReference;
  permissions: Permission[];
}

export class LanguageRequest {
  @IsIn(languages)
  language: Language;
}

export class ChangePasswordRequest {
  @IsString()
  @MaxLength(200)
  currentPassword: string;

  @IsString()
  @MaxLength(200)
  newPassword: string;
}

export class PasswordResetRequest {
  @IsEmail()
  @MaxLength(200)
  email: string;
}

export class NewPasswordRequest {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;
}

/** What a link from a mail is for; shown before the new password is typed. */
export class TokenInfo {
  email: string;
  purpose: 'invitation' | 'password_reset';
}
