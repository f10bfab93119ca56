import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { type WorkerKind, workerKinds } from '@tendesh/domain/applications/workers';
import { type VisitStatus, visitStatuses } from '@tendesh/domain/monitoring/visit-transitions';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { PageQuery } from '../shared/page';
import type { OfferedAction, StaffReference } from '../shared/acts';

export class WorkersInput {
  @IsIn(workerKinds)
  kind: WorkerKind;

  @IsIn(['on_site', 'home'])
  place: 'on_site' | 'home';

  @IsIn(['female', 'male'])
  sex: 'female' | 'male';

  @IsInt()
  @Min(1)
  @Max(10_000)
  count: number;
}

export class VisitFindingsInput {
  @IsIn(['full', 'seasonal', 'part', 'stopped'])
  operating: 'full' | 'seasonal' | 'part' | 'stopped';

  @IsOptional()
  @IsString()
  @MaxLength(500)
  stoppedReason?: string | null;

  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  productsPerWeek: number;

  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @ArrayMaxSize(50)
  productKinds: string[];

  @ValidateNested({ each: true })
  @Type(() => WorkersInput)
  @ArrayMaxSize(50)
  workers: WorkersInput[];

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  salesMinor: number;

  @IsInt()
  @Min(0)
  @Max(MAX_MINOR)
  costsMinor: number;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  nextPlans?: string | null;

  @IsInt()
  @Min(0)
  @Max(10_000)
  plannedJobs: number;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string | null;
}

export class RecordVisitRequest {
  @IsISO8601({ strict: true })
  @MaxLength(10)
  visitedOn: string;

  @ValidateNested()
  @Type(() => VisitFindingsInput)
  findings: VisitFindingsInput;
}

export class ReplanVisitRequest {
  @IsISO8601({ strict: true })
  @MaxLength(10)
  dueOn: string;

  @IsString()
  @MinLength(3)
  @MaxLength(1000)
  reason: string;
}

export class VisitItem {
  id: string;
  month: number;
  dueOn: string;
  status: VisitStatus;
  overdue: boolean;
  visitedOn: string | null;
  findings: VisitFindingsInput | null;
  workersTotal: number | null;
  workersWomen: number | null;
  workersOnSite: number | null;
  workersAtHome: number | null;
  productsPerWeek: number | null;
  missedReason: string | null;
  recordedBy: StaffReference | null;
  version: number;
  actions: OfferedAction[];
}

export class VisitQuery extends PageQuery {
  @IsOptional()
  @IsIn(visitStatuses)
  status?: VisitStatus;

  @IsOptional()
  @IsIn(['true', 'false'])
  overdue?: 'true' | 'false';
}

export class VisitListItem {
  id: string;
  caseId: string;
  caseNumber: string;
  returneeName: string;
  businessTitle: string | null;
  pcode: string;
  month: number;
  dueOn: string;
  status: VisitStatus;
  overdue: boolean;
  workersTotal: number | null;
}

export class VisitPage {
  items: VisitListItem[];
  next: string | null;
}
