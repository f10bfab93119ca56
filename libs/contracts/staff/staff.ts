import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import {
  type Language,
  languages,
  type Role,
  roles,
  type StaffStatus,
  staffStatuses,
} from '@tendesh/domain/staff/roles';
import { PageQuery } from '../shared/page';

export class EditStaffRequest {
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  fullName: string;

  @IsIn(languages)
  language: Language;

  @IsUUID()
  officeId: string;

  @IsIn(roles, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  @ArrayUnique()
  roles: Role[];

  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(50)
  @ArrayUnique()
  programmeIds: string[];
}

export class InviteStaffRequest extends EditStaffRequest {
  @IsEmail()
  @MaxLength(200)
  email: string;
}

export class StaffQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(staffStatuses)
  status?: StaffStatus;

  @IsOptional()
  @IsUUID()
  officeId?: string;
}

export class StaffMember {
  id: string;
  email: string;
  fullName: string;
  language: Language;
  status: StaffStatus;
  office: { id: string; name: string };
  roles: Role[];
  programmeIds: string[];
  version: number;
  lastSeenAt: string | null;
}

export class StaffPage {
  items: StaffMember[];
  next: string | null;
}

/** Staff who could become the case officer of a case, for the choice in a reassignment. */
export class CaseOfficerChoices {
  items: { id: string; fullName: string; officeName: string }[];
}
