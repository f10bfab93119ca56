import type { Resubmission } from '../applications/resubmissions';
import type { Violation } from '@tendesh/domain/problems/violation';
import type { Appeal, AppealsOfCase } from '../appeals/appeals';
import type { Application } from '../applications/applications';
import type { Decision, Reconciliation, ScoreSheet, Screening, SiteVisit } from '../assessments/assessments';
import type { Award } from '../awards/awards';
import type { DocumentItem } from '../cases/cases';
import type { CommitteeResult } from '../committees/room';
import type { ContributionItem } from '../contributions/contributions';
import type { VisitItem } from '../monitoring/visits';
import type { OfferedAction, StaffReference } from '../shared/acts';

/** The figures of the match bar: the same computation on the server and in the browser. */
export class MatchFigures {
  currency: string;
  needMinor: number;
  grantMinor: number;
  requiredMinor: number;
  pledgedMinor: number;
  evidencedMinor: number;
  verifiedMinor: number;
  thirdPartyMinor: number;
  matchAllowsMinor: number;
  releasedMinor: number;
  releasableMinor: number;
  missingMinor: number;
  ownShareBp: number;
  grantShareBp: number;
}

/** The closing computation on actual costs, in minor units, as it was read when the case closed. */
export class ClosingFigures {
  actualCostMinor: number;
  ownVerifiedMinor: number;
  thirdPartyMinor: number;
  grantMinor: number;
  releasedMinor: number;
  repaidMinor: number;
  entitledMinor: number;
  recoverMinor: number;
}

export class TimelineItem {
  id: string;
  at: string;
  by: string | null;
  noun: string;
  act: string;
  reason: string | null;
  detail: Record<string, string | number | boolean | null>;
}

export class TimelinePage {
  items: TimelineItem[];
  next: string | null;
}

export class CaseNote {
  id: string;
  body: string;
  writtenBy: string;
  writtenAt: string;
}

export class CaseHead {
  id: string;
  number: string;
  status: 'open' | 'closed';
  openedOn: string;
  closedOn: string | null;
  outcome: string | null;
  closingNote: string | null;
  office: { id: string; name: string };
  caseOfficer: StaffReference;
  version: number;
  actions: OfferedAction[];
}

export class CasePerson {
  id: string;
  nameCyrl: string;
  nameLatn: string;
  sex: 'female' | 'male';
  birthDate: string;
  age: number;
  pcode: string;
  village: string | null;
  phones: string[];
  lastMigration: { country: string; scheme: string; work: string; months: number; returnedOn: string } | null;
}

/** One before the newest, with what was said against its refusal: that may still wait to be decided. */
export class EarlierApplication {
  id: string;
  status: string;
  callName: string;
  appeals: Appeal[];
}

/** Everything about one case on one page: the answer to one request. */
export class CasePage {
  case: CaseHead;
  person: CasePerson;
  application: Application | null;
  earlierApplications: EarlierApplication[];
  match: MatchFigures | null;
  contributions: ContributionItem[];
  screenings: Screening[];
  /** The automatic items of the checklist as they stand now, for whoever screens. */
  checklist: {
    item: string;
    answer: 'yes' | 'no' | 'not_seen';
    automatic: boolean;
    reason: Violation | null;
    figures: Readonly<Record<string, string | number>>;
  }[];
  siteVisits: SiteVisit[];
  scoreSheets: ScoreSheet[];
  reconciliations: Reconciliation[];
  decisions: Decision[];
  /** Of the newest application; null before it was ever refused. */
  appeals: AppealsOfCase | null;
  /** Newest first. */
  resubmissions: Resubmission[];
  committee: CommitteeResult | null;
  award: Award | null;
  closing: ClosingFigures | null;
  visits: VisitItem[];
  documents: DocumentItem[];
  notes: CaseNote[];
  timeline: TimelineItem[];
}
