import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import type { Violation } from '@tendesh/domain/problems/violation';
import { PageQuery } from '../shared/page';
import type { OfferedAction } from '../shared/acts';

export class IdentityDocumentInput {
  @IsString()
  @MaxLength(30)
  kind: string;

  @IsString()
  @MinLength(1)
  @MaxLength(40)
  number: string;

  @IsString()
  @MaxLength(2)
  country: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  expiresOn?: string | null;
}

export class MigrationEpisodeInput {
  /** ISO 3166-1 alpha-2 */
  @IsString()
  @MinLength(2)
  @MaxLength(2)
  country: string;

  /** e.g. uk_seasonal_worker; see libs/domain/returnees/migration */
  @IsString()
  @MaxLength(60)
  scheme: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  employer?: string | null;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  work: string;

  @IsInt()
  @Min(1)
  @Max(600)
  months: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  earningsMinor?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(3)
  earningsCurrency?: string | null;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  returnedOn: string;
}

export class ConsentInput {
  @IsIn(['case_management', 'sharing_with_partners', 'photos'])
  purpose: string;

  @IsIn(languages)
  language: Language;

  @IsIn(['signature', 'thumbprint', 'verbal_with_witness'])
  way: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  witness?: string | null;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  givenOn: string;
}

export class ReturneeInput {
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  surnameCyrl: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  givenCyrl: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  patronymicCyrl?: string | null;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  surnameLatn: string;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  givenLatn: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  patronymicLatn?: string | null;

  @IsIn(['female', 'male'])
  sex: 'female' | 'male';

  @IsISO8601({ strict: true })
  @MaxLength(10)
  birthDate: string;

  @IsIn(languages)
  language: Language;

  @IsString()
  @MaxLength(20)
  pcode: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  village?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  address?: string | null;

  @ValidateNested({ each: true })
  @Type(() => IdentityDocumentInput)
  @ArrayMaxSize(10)
  identityDocuments: IdentityDocumentInput[];

  /** As typed; kept as E.164. */
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  phones: string[];

  @ValidateNested({ each: true })
  @Type(() => MigrationEpisodeInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  migration: MigrationEpisodeInput[];
}

export class RegisterReturneeRequest extends ReturneeInput {
  @ValidateNested({ each: true })
  @Type(() => ConsentInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  consents: ConsentInput[];

  /** Registration and the case in one act, as it happens at the desk. */
  @IsBoolean()
  openCase: boolean;
}

export class RegisteredReturnee {
  id: string;
  version: number;
  caseId: string | null;
}

export class ReturneeQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class ReturneeListItem {
  id: string;
  nameCyrl: string;
  nameLatn: string;
  sex: 'female' | 'male';
  birthDate: string;
  pcode: string;
  village: string | null;
  phone: string | null;
  openCaseId: string | null;
  openCaseNumber: string | null;
}

export class ReturneePage {
  items: ReturneeListItem[];
  next: string | null;
}

export class IdentityDocument {
  kind: string;
  /** Masked unless the reader holds returnee.identify. */
  number: string;
  masked: boolean;
  country: string;
  expiresOn: string | null;
}

export class MigrationEpisode {
  country: string;
  scheme: string;
  employer: string | null;
  work: string;
  months: number;
  earningsMinor: number | null;
  earningsCurrency: string | null;
  returnedOn: string;
}

export class Consent {
  id: string;
  purpose: string;
  textVersion: string;
  language: Language;
  way: string;
  witness: string | null;
  givenOn: string;
  withdrawnOn: string | null;
}

export class Returnee {
  id: string;
  officeId: string;
  surnameCyrl: string;
  givenCyrl: string;
  patronymicCyrl: string | null;
  surnameLatn: string;
  givenLatn: string;
  patronymicLatn: string | null;
  sex: 'female' | 'male';
  birthDate: string;
  language: Language;
  pcode: string;
  village: string | null;
  address: string | null;
  identityDocuments: IdentityDocument[];
  phones: string[];
  migration: MigrationEpisode[];
  consents: Consent[];
  /** Soft checks that a person should look at, e.g. a PIN that says another birth date. */
  warnings: Violation[];
  cases: { id: string; number: string; status: string; openedOn: string }[];
  version: number;
  actions: OfferedAction[];
}

/** Somebody who may be the same person: same document, same telephone, same names and birth date. */
export class PossibleDuplicate extends ReturneeListItem {
  office: string;
  because: string[];
}

export class PossibleDuplicates {
  items: PossibleDuplicate[];
  /** How many there are in offices that the reader does not see: whom to ask. */
  elsewhere: { office: string; people: number }[];
}
