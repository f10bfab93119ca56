import type {
  ContributionKind,
  ContributionStatus,
  EvidenceStrength,
  FunderKind,
} from '@tendesh/domain/contributions/kinds';
import type { OfferedAction, StaffReference } from '../shared/acts';
import type { EvidenceItem } from './evidence';
import type { ValuationItem } from './valuations';

export class ContributionItem {
  id: string;
  kind: ContributionKind;
  isOwn: boolean;
  /** Given as things or work: accepted with a complete valuation only. */
  isInKind: boolean;
  funderKind: FunderKind;
  funder: string | null;
  funderDegree: number | null;
  description: string | null;
  amountMinor: number;
  currency: string;
  status: ContributionStatus;
  /** The amendment that would bring it into the plan; null for what the plan holds. */
  amendmentId: string | null;
  evidenceStrength: EvidenceStrength | null;
  verifiedMinor: number | null;
  /** Why it does not count for the rule, though it stands in the balance; null when it counts. */
  whyNotCounted: string | null;
  recordedBy: StaffReference;
  decidedBy: StaffReference | null;
  decidedAt: string | null;
  /** Its papers with what was made of each, in the order in which they were attached; voided ones last. */
  evidence: EvidenceItem[];
  valuation: ValuationItem | null;
  version: number;
  actions: OfferedAction[];
}
