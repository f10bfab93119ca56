import { IsISO8601, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { ChainStep } from '@tendesh/domain/acts/case-chain';
import type { SeparatedAct } from '@tendesh/domain/acts/near-misses';
import type { Role } from '@tendesh/domain/staff/roles';
import type { StaffReference } from '../shared/acts';
import { PageQuery } from '../shared/page';

export class DutyPairQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  officeId?: string;
}

/** One of a pair, with what the roles held give at the place. */
export class PairMember {
  id: string;
  fullName: string;
  roles: Role[];
  /** Colleagues whose lent authority runs now and is counted. */
  onBehalfOf: string[];
  steps: ChainStep[];
}

/** Two people, or one alone, whose roles give every step of a case of the office under the programme. */
export class DutyPairItem {
  id: string;
  officeName: string;
  programmeCode: string;
  people: PairMember[];
  /** Also above the thresholds at which two approve. */
  forAnyAmount: boolean;
}

export class DutyPairPage {
  items: DutyPairItem[];
  next: string | null;
}

export class NearMissQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  officeId?: string;

  /** Days at the reader's office, both included: of the newest separated act of the case. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  to?: string;
}

/** The file names members of staff: it leaves the house for a purpose, which is logged. */
export class NearMissExportQuery extends NearMissQuery {
  @IsString()
  @MinLength(5)
  @MaxLength(300)
  purpose: string;
}

export class NearMissAct {
  act: SeparatedAct;
  at: string;
  by: StaffReference;
}

/** One or two people who did all but one of the separated acts of a case; all of them where `missing` is null. */
export class NearMissGroup {
  people: StaffReference[];
  acts: NearMissAct[];
  missing: SeparatedAct | null;
  /** Empty while nobody has done it. */
  missingDone: NearMissAct[];
}

export class NearMissItem {
  /** Of the case. */
  id: string;
  number: string;
  officeName: string;
  groups: NearMissGroup[];
}

export class NearMissPage {
  items: NearMissItem[];
  next: string | null;
}
