import { IsString, MaxLength, MinLength } from 'class-validator';
import { MatchInRow } from '../shared/match-in-row';

export const workKinds = [
  'draft_to_finish',
  'correction_to_make',
  'case_to_reassign',
  'to_screen',
  'site_visit_to_make',
  'to_score',
  'to_reconcile',
  'to_present',
  'to_put_on_agenda',
  'session_to_open',
  'conflicts_to_declare',
  'votes_to_cast',
  'item_to_decide',
  'session_to_close',
  'minutes_to_make',
  'to_decide',
  'condition_to_meet',
  'evidence_to_attach',
  'contribution_to_verify',
  'amendment_to_decide',
  'appeal_to_decide',
  'agreement_to_prepare',
  'agreement_to_sign',
  'tranche_to_release',
  'release_to_pay',
  'visit_to_make',
  'case_to_close',
  'complaint_to_acknowledge',
  'complaint_to_answer',
  'complaint_to_refer',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** One thing that waits for the reader. Overdue first; then complaints by what is due first, and cases by what is oldest. */
export class WorkItem {
  kind: WorkKind;
  /** Null, like the number and the person, for a complaint, and for what waits in a session as a whole. */
  caseId: string | null;
  caseNumber: string | null;
  returneeName: string | null;
  /** Null for a complaint that names none. */
  officeName: string | null;
  /** Of the plan, the programme of a session, or the reference of a complaint. */
  title: string | null;
  amountMinor: number | null;
  currency: string | null;
  since: string;
  /** A day; for a referral of a complaint an instant. */
  dueAt: string | null;
  overdue: boolean;
  /** The committee session in which it waits. */
  sessionId: string | null;
  complaintId: string | null;
  /** A paper of it has something in common with another paper. */
  isUsedElsewhere: boolean;
  /** What happens after this step, as a status or a work kind; null for the last. */
  next: string | null;
  /** None without a plan that has a cost, or before other money in it is converted. */
  match: MatchInRow | null;
}

export class WorkList {
  items: WorkItem[];
  counts: { kind: WorkKind; count: number; overdue: number }[];
}

export class SearchQuery {
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  q: string;
}

export class SearchHit {
  returneeId: string;
  caseId: string | null;
  caseNumber: string | null;
  nameCyrl: string;
  nameLatn: string;
  birthDate: string;
  phone: string | null;
  officeName: string;
  status: string | null;
}

export class SearchResult {
  items: SearchHit[];
}
