import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type { SessionStatus } from '@tendesh/domain/committees/session-transitions';
import { type SessionPart, sessionParts } from '@tendesh/domain/committees/voting';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import type { Page } from '../shared/page';

export class SessionMemberInput {
  @IsUUID()
  staffId: string;

  @IsIn(sessionParts)
  part: SessionPart;

  /** What conflicts are looked for by; each may be left out. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  pcode?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  village?: string | null;
}

/** A session as it is planned: who sits, and which applications are on the agenda. */
export class SessionRequest {
  @IsUUID()
  programmeId: string;

  @IsISO8601({ strict: true })
  @MaxLength(30)
  meetsAt: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  place: string;

  /** Of the minutes. */
  @IsIn(languages)
  language: Language;

  @ValidateNested({ each: true })
  @Type(() => SessionMemberInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  members: SessionMemberInput[];

  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  applicationIds: string[];
}

export class MinutesRequest {
  @IsIn(languages)
  language: Language;
}

export class SessionListItem {
  id: string;
  programmeName: string;
  meetsAt: string;
  place: string;
  status: SessionStatus;
  items: number;
  decided: number;
  /** Null for who does not sit in it. */
  mine: { part: SessionPart; toDeclare: number; toVote: number } | null;
}

export class SessionPage implements Page<SessionListItem> {
  items: SessionListItem[];
  next: string | null;
}

export class SessionCandidate {
  id: string;
  fullName: string;
  isOutside: boolean;
}

export class AgendaCandidate {
  applicationId: string;
  caseNumber: string;
  returneeName: string;
  officeName: string;
  title: string | null;
  grantMinor: number;
}

export class SessionProgramme {
  id: string;
  name: string;
  country: string;
  currency: string;
  members: SessionCandidate[];
  applications: AgendaCandidate[];
}

/** What a session can be made of, by programmes that decide by a committee. */
export class SessionOptions {
  programmes: SessionProgramme[];
}

export class OptionsQuery {
  /** A planned session whose own agenda is to be among the options. */
  @IsOptional()
  @IsUUID()
  sessionId?: string;
}
