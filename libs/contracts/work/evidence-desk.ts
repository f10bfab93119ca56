import type { EvidenceStrength, ContributionKind } from '@tendesh/domain/contributions/kinds';
import type { ContributionItem } from '../contributions/contributions';
import type { EvidenceItem } from '../contributions/evidence';
import type { MatchFigures } from './case-page';

/** A paper that waits for a second person. */
export class DeskItem {
  id: string;
  caseId: string;
  caseNumber: string;
  returneeName: string;
  officeName: string;
  kind: ContributionKind;
  strength: EvidenceStrength;
  issuer: string | null;
  claimedMinor: number;
  currency: string;
  recordedAt: string;
  recordedBy: string;
  dueOn: string;
  overdue: boolean;
  /** It, or a photo of its valuation, has something in common with another paper. */
  isUsedElsewhere: boolean;
}

/** The longest overdue first. `withheld` counts papers that wait, but not for the reader: of his own records or cases. */
export class DeskPage {
  items: DeskItem[];
  next: string | null;
  withheld: number;
}

/** One paper beside the claim, with what the decision would do to the match. */
export class DeskEntry {
  item: EvidenceItem;
  contribution: ContributionItem;
  match: MatchFigures;
  caseId: string;
  caseNumber: string;
  returneeName: string;
  officeName: string;
  programmeName: string;
}
