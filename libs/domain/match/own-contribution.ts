import {
  type ContributionKind,
  type EvidenceStrength,
  inKindKinds,
  isOwnKind,
  isStrongEnough,
  type OwnContributionKind,
} from '../contributions/kinds';
import { type Minor, sumMinor } from '../money/minor';
import { mulDivCeil, mulDivFloor } from '../money/rounding';
import type { RuleSet } from '../programmes/rule-set';

/** Money that somebody puts into the project, in minor units of the programme's currency. */
export interface Pledge {
  readonly kind: ContributionKind;
  readonly amountMinor: Minor;
  readonly evidenceStrength?: EvidenceStrength | null;
  readonly writtenCommitment?: boolean;
}

export type WhyNotCounted = 'kind_excluded' | 'evidence_too_weak' | 'above_in_kind_limit' | 'other_donor';

/** What the rule makes of one pledge. A part above the in-kind limit may still count up to the limit. */
export interface CountedPart {
  /** Position in the list of pledges that was given. */
  readonly pledge: number;
  readonly countedMinor: Minor;
  readonly whyNotCounted: WhyNotCounted | null;
}

export interface CountedOwn {
  /** O_counted: what the rule counts. */
  readonly countedMinor: Minor;
  /** O: all own money, counted or not; it stands in the balance. */
  readonly inBalanceMinor: Minor;
  readonly parts: readonly CountedPart[];
}

export type CountingRules = Pick<RuleSet, 'ownShareMinBp' | 'inKindMaxBp' | 'countingKinds' | 'leastEvidenceStrength'>;

/**
 * The own contribution that a project needs, in minor units: O_req = ceil(m x C / 10000) (programme manual, "The
 * match"). For a cost of 10.01 and m = 50 %: `requiredOwn(1_001, 5_000)` is 501.
 */
export function requiredOwn(costMinor: Minor, ownShareMinBp: number): Minor {
  return mulDivCeil(ownShareMinBp, costMinor, 10_000);
}

/**
 * What counts of the own money, in minor units, pledge by pledge with the reason where it does not (programme manual,
 * "The match"). `needsEvidence` asks for the least strength of evidence: every reading but "pledged". In kind counts at
 * most floor(inKindMaxBp x O_req / 10000), filled in the order given. Money of third parties is not own money.
 * C 1,000, in kind up to 30 %, savings 400 and labour 200: O_req 500, labour counts 150, O_counted 550, O 600.
 */
export function countedOwn(
  pledges: readonly Pledge[],
  costMinor: Minor,
  rules: CountingRules,
  reading: { readonly needsEvidence: boolean },
): CountedOwn {
  let inKindLeft = inKindLimit(costMinor, rules);
  const parts = pledges.map((pledge, index): CountedPart => {
    const whyNotCounted = whyNothingCounts(pledge, rules, reading.needsEvidence);
    if (whyNotCounted !== null || !isOwnKind(pledge.kind)) return { pledge: index, countedMinor: 0, whyNotCounted };
    if (!isInKind(pledge.kind)) return { pledge: index, countedMinor: pledge.amountMinor, whyNotCounted };
    const countedMinor = Math.min(pledge.amountMinor, inKindLeft);
    inKindLeft -= countedMinor;
    return {
      pledge: index,
      countedMinor,
      whyNotCounted: countedMinor < pledge.amountMinor ? 'above_in_kind_limit' : null,
    };
  });
  const own = pledges.filter((pledge) => isOwnKind(pledge.kind));
  return {
    countedMinor: sumMinor(parts.map((part) => part.countedMinor)),
    inBalanceMinor: sumMinor(own.map((pledge) => pledge.amountMinor)),
    parts,
  };
}

/** The most that may count in kind, in minor units. 30 % of a required 500: 150. */
export function inKindLimit(costMinor: Minor, rules: Pick<RuleSet, 'ownShareMinBp' | 'inKindMaxBp'>): Minor {
  return mulDivFloor(rules.inKindMaxBp, requiredOwn(costMinor, rules.ownShareMinBp), 10_000);
}

function whyNothingCounts(pledge: Pledge, rules: CountingRules, needsEvidence: boolean): WhyNotCounted | null {
  const { kind, evidenceStrength } = pledge;
  if (!isOwnKind(kind)) return kind === 'other_donor' ? 'other_donor' : null;
  if (!rules.countingKinds.includes(kind)) return 'kind_excluded';
  if (!needsEvidence) return null;
  const strong = evidenceStrength != null && isStrongEnough(evidenceStrength, rules.leastEvidenceStrength);
  return strong ? null : 'evidence_too_weak';
}

function isInKind(kind: OwnContributionKind): boolean {
  return inKindKinds.includes(kind);
}
