import { type Minor, sumMinor } from '../money/minor';
import type { EvidenceItemStatus } from './evidence-item';
import { type ContributionStatus, type EvidenceStrength, evidenceStrengths } from './kinds';

/** A paper of a contribution as its figures need it; amounts in minor units of the programme's currency. */
export interface DecidedItem {
  readonly status: EvidenceItemStatus;
  readonly strength: EvidenceStrength;
  /** Null unless accepted. */
  readonly acceptedMinor: Minor | null;
}

export interface ContributionFigures {
  readonly status: ContributionStatus;
  readonly verifiedMinor: Minor | null;
  readonly evidenceStrength: EvidenceStrength | null;
}

/**
 * What a contribution is worth by its papers (programme manual, "The match"); voided papers are as if never attached.
 * - status: `pledged` without a paper, `evidenced` while one is undecided, `refused` when all are refused, else `verified`.
 * - verified: min(pledged, sum of what was accepted), in minor units; null when that is nothing. It holds from the first
 *   accepted paper, so a further paper attached later takes nothing away.
 * - strength: of the strongest paper that was not refused.
 *
 * The order of papers and of decisions does not matter; a refused paper changes neither amount nor strength.
 * Pledged 500, papers of 300 accepted, 250 accepted, 100 refused: `verified`, 500.
 */
export function contributionFigures(pledgedMinor: Minor, items: readonly DecidedItem[]): ContributionFigures {
  const standing = items.filter((item) => item.status !== 'voided');
  const strengths = standing.filter((item) => item.status !== 'refused').map((item) => item.strength);
  const acceptedMinor = acceptedSum(standing);
  return {
    status: statusOf(standing),
    verifiedMinor: acceptedMinor === 0 ? null : Math.min(pledgedMinor, acceptedMinor),
    evidenceStrength: evidenceStrengths.findLast((strength) => strengths.includes(strength)) ?? null,
  };
}

/** What was accepted on these papers together, in minor units; may pass the pledge. 300 and 250: 550. */
export function acceptedSum(items: readonly DecidedItem[]): Minor {
  return sumMinor(items.map((item) => (item.status === 'accepted' ? (item.acceptedMinor ?? 0) : 0)));
}

function statusOf(standing: readonly DecidedItem[]): ContributionStatus {
  const has = (status: EvidenceItemStatus) => standing.some((item) => item.status === status);
  if (has('attached')) return 'evidenced';
  if (has('accepted')) return 'verified';
  return has('refused') ? 'refused' : 'pledged';
}
