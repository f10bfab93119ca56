import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type ApplicationStatus, applicationStatuses } from '@tendesh/domain/applications/application-transitions';
import { MatchInRow } from '../shared/match-in-row';
import { PageQuery } from '../shared/page';

export const caseSorts = ['number', 'opened', 'grant', 'name'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** The filter of the list of cases; the exports take exactly the same. */
export class CaseListQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @IsOptional()
  @IsIn(['open', 'closed'])
  caseStatus?: 'open' | 'closed';

  @IsOptional()
  @IsIn([...applicationStatuses, 'none'])
  status?: ApplicationStatus | 'none';

  @IsOptional()
  @IsUUID()
  officeId?: string;

  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @IsOptional()
  @IsUUID()
  caseOfficerId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  pcode?: string;

  @IsOptional()
  @IsIn(['female', 'male'])
  sex?: 'female' | 'male';

  @IsOptional()
  @IsString()
  @MaxLength(4)
  sectorCode?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  openedFrom?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  openedTo?: string;

  @IsOptional()
  @IsIn(caseSorts)
  sort?: CaseSort;

  @IsOptional()
  @IsIn(['asc', 'desc'])
  direction?: 'asc' | 'desc';
}

export class CaseListItem {
  id: string;
  number: string;
  caseStatus: 'open' | 'closed';
  outcome: string | null;
  openedOn: string;
  returneeId: string;
  nameCyrl: string;
  nameLatn: string;
  sex: 'female' | 'male';
  pcode: string;
  officeName: string;
  caseOfficer: string;
  programmeCode: string | null;
  applicationId: string | null;
  status: ApplicationStatus | null;
  businessTitle: string | null;
  sectorCode: string | null;
  currency: string | null;
  projectCostMinor: number | null;
  /** Asked for in the application; `grantMinor` is what was awarded. */
  requestedMinor: number | null;
  grantMinor: number | null;
  ownVerifiedMinor: number | null;
  releasedMinor: number | null;
  disbursedMinor: number | null;
  lastVisitMonth: number | null;
  operating: string | null;
  workersTotal: number | null;
  productsPerWeek: number | null;
  /** None without a plan that has a cost, or before other money in it is converted. */
  match: MatchInRow | null;
}

export class CaseListPage {
  items: CaseListItem[];
  next: string | null;
}

/** Totals over all rows of the filter; money per currency, never mixed. */
export class CaseFigures {
  cases: number;
  open: number;
  byStatus: { status: string; count: number }[];
  women: number;
  awards: number;
  jobs: number;
  visitsDue: number;
  visitsDone: number;
  operating: number;
  money: {
    currency: string;
    grantMinor: number;
    ownVerifiedMinor: number;
    releasedMinor: number;
    disbursedMinor: number;
  }[];
}

export class ExportQuery extends CaseListQuery {
  /** Names and telephones are exported for a purpose, which is logged; without one the rows are pseudonymous. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  purpose?: string;
}
