import {
  type ContributionKind,
  type EvidenceStrength,
  type FunderKind,
  isInKind,
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
  /** Who gives it; the usual one of the kind where it is not said. */
  readonly funderKind?: FunderKind | null;
  /** How near the relative is who gives it; absent reads as first degree. */
  readonly funderDegree?: number | null;
}

export const whyNotCountedReasons = [
  'kind_excluded',
  'relative_too_distant',
  'evidence_too_weak',
  'above_kind_limit',
  'above_in_kind_limit',
  'other_donor',
] as const;
export type WhyNotCounted = (typeof whyNotCountedReasons)[number];

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

export type CountingRules = Pick<
  RuleSet,
  'ownShareMinBp' | 'inKindMaxBp' | 'countingKinds' | 'leastEvidenceStrength' | 'kindRules' | 'relativesMaxDegree'
>;

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
 * most floor(inKindMaxBp x O_req / 10000), and a kind with a rule of its own at most floor(maxBp x O_req / 10000), both
 * filled in the order given. Money of third parties is not own money.
 * C 1,000, in kind up to 30 %, savings 400 and labour 200: O_req 500, labour counts 150, O_counted 550, O 600.
 */
export function countedOwn(
  pledges: readonly Pledge[],
  costMinor: Minor,
  rules: CountingRules,
  reading: { readonly needsEvidence: boolean },
): CountedOwn {
  const room = roomFor(costMinor, rules);
  const parts = pledges.map((pledge, index): CountedPart => {
    const whyNotCounted = whyNothingCounts(pledge, rules, reading.needsEvidence);
    if (whyNotCounted !== null || !isOwnKind(pledge.kind)) return { pledge: index, countedMinor: 0, whyNotCounted };
    return { pledge: index, ...room.take(pledge.kind, pledge.amountMinor) };
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

/** The room below the limits, taken pledge by pledge. */
function roomFor(costMinor: Minor, rules: CountingRules) {
  const required = requiredOwn(costMinor, rules.ownShareMinBp);
  const left = new Map<OwnContributionKind, Minor>();
  for (const { kind, maxBp } of rules.kindRules ?? []) {
    if (maxBp !== undefined) left.set(kind, mulDivFloor(maxBp, required, 10_000));
  }
  let inKindLeft = inKindLimit(costMinor, rules);
  return {
    take(kind: OwnContributionKind, amountMinor: Minor): Omit<CountedPart, 'pledge'> {
      const ofKind = Math.min(amountMinor, left.get(kind) ?? amountMinor);
      const countedMinor = isInKind(kind) ? Math.min(ofKind, inKindLeft) : ofKind;
      if (left.has(kind)) left.set(kind, (left.get(kind) ?? 0) - countedMinor);
      if (isInKind(kind)) inKindLeft -= countedMinor;
      if (countedMinor === amountMinor) return { countedMinor, whyNotCounted: null };
      return { countedMinor, whyNotCounted: countedMinor < ofKind ? 'above_in_kind_limit' : 'above_kind_limit' };
    },
  };
}

function whyNothingCounts(pledge: Pledge, rules: CountingRules, needsEvidence: boolean): WhyNotCounted | null {
  const { kind, evidenceStrength } = pledge;
  if (!isOwnKind(kind)) return kind === 'other_donor' ? 'other_donor' : null;
  if (!rules.countingKinds.includes(kind)) return 'kind_excluded';
  if (isTooDistant(pledge, rules)) return 'relative_too_distant';
  if (!needsEvidence) return null;
  const strong = evidenceStrength != null && isStrongEnough(evidenceStrength, leastStrengthOf(kind, rules));
  return strong ? null : 'evidence_too_weak';
}

function isTooDistant({ kind, funderKind, funderDegree }: Pledge, rules: CountingRules): boolean {
  const isOfRelative = funderKind === 'relative' || (funderKind == null && kind === 'relative');
  return isOfRelative && (funderDegree ?? 1) > (rules.relativesMaxDegree ?? 1);
}

/** The least evidence with which a kind counts: its own rule before the rule for all. */
export function leastStrengthOf(kind: OwnContributionKind, rules: CountingRules): EvidenceStrength {
  const ofKind = rules.kindRules?.find((one) => one.kind === kind);
  return ofKind?.leastEvidenceStrength ?? rules.leastEvidenceStrength;
}
