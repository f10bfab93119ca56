import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { ConflictSignal } from '@tendesh/domain/committees/conflict-signals';
import type { ItemStatus, SessionStatus } from '@tendesh/domain/committees/session-transitions';
import {
  type ConflictKind,
  conflictKinds,
  type ItemOutcome,
  itemOutcomes,
  type RejectionReason,
  rejectionReasons,
  type SessionPart,
  type VoteChoice,
  voteChoices,
} from '@tendesh/domain/committees/voting';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Application } from '../applications/applications';
import type { Reconciliation, ScoreSheet, SiteVisit } from '../assessments/assessments';
import type { OfferedAction } from '../shared/acts';
import type { MatchFigures } from '../work/case-page';

export class DeclarationRequest {
  @IsIn(conflictKinds)
  kind: ConflictKind;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class VoteRequest {
  @IsIn(voteChoices)
  choice: VoteChoice;
}

export class ItemDecisionRequest {
  @IsIn(itemOutcomes)
  outcome: ItemOutcome;

  /** Only with `selected`: each must be met before the agreement is prepared. */
  @IsOptional()
  @IsString({ each: true })
  @MinLength(3, { each: true })
  @MaxLength(500, { each: true })
  @ArrayMaxSize(10)
  conditions?: string[];

  /** Needed with `rejected`, with the reason in words. */
  @IsOptional()
  @IsIn(rejectionReasons)
  reasonCode?: RejectionReason | null;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string | null;
}

export class ConditionMetRequest {
  /** How it was seen. */
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  note: string;
}

export class RoomMember {
  staffId: string;
  fullName: string;
  part: SessionPart;
  isOutside: boolean;
  phone: string | null;
  pcode: string | null;
  village: string | null;
  /** Items that this member has declared on. */
  declared: number;
}

/** A condition under which a grant was selected. */
export class GrantCondition {
  id: string;
  wording: string;
  metAt: string | null;
  metNote: string | null;
  version: number;
  mayMeet: boolean;
}

/** What the item was ranked by; shares and scores rounded for the eye only. */
export class RankedItem {
  rank: number;
  meanHundredths: number;
  ownShareBp: number;
  priorityHundredths: number;
  submittedAt: string;
  /** Above the funding line. */
  isFunded: boolean;
}

export class AgendaItem {
  id: string;
  applicationId: string;
  caseId: string;
  /** Null, like all that follows to the ranking, for who stepped aside. */
  caseNumber: string | null;
  returneeName: string | null;
  title: string | null;
  pcode: string | null;
  village: string | null;
  grantMinor: number | null;
  /** Null while the reader's scores are closed. */
  ranking: RankedItem | null;
  status: ItemStatus;
  version: number;
  /** Null for who does not see the application. */
  quorum: number | null;
  quorumMet: boolean | null;
  /** Who presides over it, where it is not the chair. */
  presiding: string | null;
  recused: string[];
  votesCast: number;
  voters: number;
  /** Null until the reader has voted, presides, or the item is decided. */
  tally: { for: number; against: number; abstain: number } | null;
  myDeclaration: ConflictKind | null;
  mySignals: ConflictSignal[];
  /** The reader had a part in the case, and may step aside for that. */
  workedOnCase: boolean;
  myVote: VoteChoice | null;
  outcome: ItemOutcome | null;
  /** Its place on the reserve list of the programme. */
  reservePosition: number | null;
  movedUpAt: string | null;
  reasonCode: RejectionReason | null;
  note: string | null;
  conditions: GrantCondition[];
  actions: OfferedAction[];
}

export class MinutesItem {
  id: string;
  language: Language;
  fileName: string;
  madeAt: string;
}

/** How many grants a call still gives. */
export class RoomCall {
  code: string;
  grantsLeft: number;
}

/** The committee room: a session as one person sees it. */
export class CommitteeRoom {
  id: string;
  programme: { id: string; name: string; currency: Currency };
  meetsAt: string;
  place: string;
  language: Language;
  status: SessionStatus;
  cancelReason: string | null;
  members: RoomMember[];
  myPart: SessionPart | null;
  /** A member's scores open when every item is declared on. */
  scoresOpen: boolean;
  /** Of the programme, promised to nobody: all together, and the most that one grant can take, from one allocation. */
  freeMinor: number;
  largestMinor: number;
  /** Calls on the agenda that stop at a number of grants. */
  calls: RoomCall[];
  agenda: AgendaItem[];
  minutes: MinutesItem[];
  version: number;
  actions: OfferedAction[];
}

/** The file of one item on one page. */
export class ItemFile {
  item: AgendaItem;
  session: { id: string; status: SessionStatus; currency: Currency };
  person: {
    nameCyrl: string;
    nameLatn: string;
    sex: 'female' | 'male';
    age: number;
    pcode: string;
    village: string | null;
    lastMigration: { country: string; scheme: string; work: string; months: number; returnedOn: string } | null;
  };
  application: Application;
  match: MatchFigures;
  siteVisits: SiteVisit[];
  scoreSheets: ScoreSheet[];
  reconciliations: Reconciliation[];
}

/** What a committee said about an application, on the page of its case. */
export class CommitteeResult {
  /** Null for who may not enter the room. */
  sessionId: string | null;
  meetsAt: string;
  /** Null while it waits on the agenda. */
  outcome: ItemOutcome | null;
  reasonCode: RejectionReason | null;
  note: string | null;
  reservePosition: number | null;
  movedUpAt: string | null;
  conditions: GrantCondition[];
}
