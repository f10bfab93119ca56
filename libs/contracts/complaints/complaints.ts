import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import {
  complaintCategories,
  type ComplaintCategory,
  complaintChannels,
  type ComplaintChannel,
} from '@tendesh/domain/complaints/complaint-categories';
import { complaintStatuses, type ComplaintStatus } from '@tendesh/domain/complaints/complaint-transitions';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import type { OfferedAction, StaffReference } from '../shared/acts';
import { PageQuery } from '../shared/page';
import { ReasonRequest } from '../shared/reason';

/** What anybody may tell, without an account and without a name. */
export class PublicComplaintRequest {
  @IsIn(complaintCategories)
  category: ComplaintCategory;

  @IsString()
  @MinLength(10)
  @MaxLength(4000)
  description: string;

  @IsIn(languages)
  language: Language;

  @IsOptional()
  @IsUUID()
  officeId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  contact?: string | null;

  @IsBoolean()
  mayBeContacted: boolean;

  /** Not on the screen: only a machine fills it in. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  website?: string;
}

/** A complaint that staff writes down for somebody; without a name it stays anonymous. */
export class ComplaintRequest extends PublicComplaintRequest {
  @IsIn(complaintChannels)
  channel: ComplaintChannel;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  receivedOn: string;

  /** The number of the case that it is about: for ordinary kinds only. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  caseNumber?: string | null;

  /** The member of staff whom it is about: he never sees it. */
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;
}

/** Shown once: with both the complainant can look up what became of it. */
export class ComplaintReceipt {
  reference: string;
  code: string;
}

export class ComplaintStatusRequest {
  @IsString()
  @MaxLength(40)
  reference: string;

  @IsString()
  @MaxLength(60)
  code: string;
}

/** All that the holder of a code sees. */
export class PublicComplaintStatus {
  status: ComplaintStatus;
  answer: string | null;
}

export class ComplaintChoice {
  id: string;
  name: string;
}

export class ComplaintChoices {
  items: ComplaintChoice[];
}

export class ComplaintQuery extends PageQuery {
  @IsOptional()
  @IsIn(complaintStatuses)
  status?: ComplaintStatus;

  @IsOptional()
  @IsIn(complaintCategories)
  category?: ComplaintCategory;
}

export class ComplaintItem {
  id: string;
  reference: string;
  category: ComplaintCategory;
  restricted: boolean;
  channel: ComplaintChannel;
  status: ComplaintStatus;
  officeName: string | null;
  receivedAt: string;
  acknowledgeBy: string;
  answerBy: string | null;
  referBy: string | null;
  /** What comes next, a day or an instant; null when nothing is due any more. */
  dueAt: string | null;
  overdue: boolean;
  handler: StaffReference | null;
}

/** What is due first comes first; what is settled comes last, newest first. */
export class ComplaintList {
  items: ComplaintItem[];
  next: string | null;
}

/** A move from one kind to another. */
export class ComplaintRegrouping {
  from: ComplaintCategory;
  to: ComplaintCategory;
  reason: string;
  by: StaffReference;
  at: string;
}

export class Complaint extends ComplaintItem {
  language: Language;
  description: string;
  contact: string | null;
  mayBeContacted: boolean;
  caseId: string | null;
  caseNumber: string | null;
  subject: StaffReference | null;
  answer: string | null;
  /** Oldest first. */
  regroupings: ComplaintRegrouping[];
  version: number;
  actions: OfferedAction[];
}

export class ComplaintRegroupingRequest extends ReasonRequest {
  @IsIn(complaintCategories)
  category: ComplaintCategory;
}

export class ComplaintAnswerRequest {
  @IsString()
  @MinLength(10)
  @MaxLength(4000)
  answer: string;
}

/** One cell of the report; null where fewer than five are hidden. Shares are basis points. */
export class ComplaintFigure {
  category: ComplaintCategory;
  month: string;
  count: number | null;
  acknowledgedInTimeBp: number | null;
  answeredInTimeBp: number | null;
}

export class ComplaintFigures {
  items: ComplaintFigure[];
}
