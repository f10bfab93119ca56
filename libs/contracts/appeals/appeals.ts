import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import {
  type AppealStatus,
  type AppealWay,
  appealWays,
  type RefusedStatus,
} from '@tendesh/domain/appeals/appeal-transitions';
import type { OfferedAction, StaffReference } from '../shared/acts';

/** What the applicant says against the refusal, as the case officer received it. */
export class AppealRequest {
  @IsString()
  @MinLength(10)
  @MaxLength(4000)
  grounds: string;

  @IsIn(appealWays)
  receivedBy: AppealWay;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  receivedOn: string;

  /** The letter, uploaded to the case before. */
  @IsOptional()
  @IsUUID()
  documentId?: string | null;
}

export class Appeal {
  id: string;
  status: AppealStatus;
  /** What it is against: not eligible at the screening, or rejected at the decision. */
  against: RefusedStatus;
  grounds: string;
  receivedBy: AppealWay;
  receivedOn: string;
  documentId: string | null;
  filedBy: StaffReference;
  filedAt: string;
  /** By when it is to be decided. */
  dueOn: string;
  decidedBy: StaffReference | null;
  decidedAt: string | null;
  decisionNote: string | null;
  version: number;
  actions: OfferedAction[];
}

/** The appeals of the newest application of a case, newest first, and whether another one can be filed. */
export class AppealsOfCase {
  /** The application. */
  id: string;
  /** The last day of the window; null where nothing is refused or the rules know no appeal. */
  lastDay: string | null;
  appeals: Appeal[];
  /** The version of the application. */
  version: number;
  actions: OfferedAction[];
}
