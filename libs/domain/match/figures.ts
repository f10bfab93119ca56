import type { ContributionStatus } from '../contributions/kinds';
import type { Minor } from '../money/minor';
import type { RuleSet } from '../programmes/rule-set';
import type { MatchFigures } from './check-match';
import type { Reading } from './gates';
import { countedOwn, type CountedOwn, type CountingRules, type Pledge } from './own-contribution';
import { type CostLine, projectCost } from './project-cost';
import { thirdPartyTotal } from './third-party';

/** A contribution as it stands in the ledger, in minor units of the programme's currency. */
export interface LedgerContribution extends Pledge {
  readonly status: ContributionStatus;
  /** What the verifier accepted so far, which may be less than the claim; null while that is nothing. */
  readonly verifiedAmountMinor: Minor | null;
}

export interface Ledger {
  readonly lines: readonly CostLine[];
  readonly contributions: readonly LedgerContribution[];
  readonly grantMinor: Minor;
}

/**
 * The figures of a plan as a gate reads them, in minor units (programme manual, "The match"). The balance takes every
 * contribution that was not refused, at its pledged amount; only the own money that counts depends on the reading.
 */
export function figuresOf(ledger: Ledger, rules: RuleSet, reading: Reading): MatchFigures {
  const projectCostMinor = projectCost(ledger.lines, rules);
  const standing = ledger.contributions.filter((one) => one.status !== 'refused');
  return {
    projectCostMinor,
    ownTotalMinor: countedOwn(standing, projectCostMinor, rules, { needsEvidence: false }).inBalanceMinor,
    ownCountedMinor: readOwn(ledger.contributions, projectCostMinor, rules, reading).countedMinor,
    thirdPartyMinor: thirdPartyTotal(standing),
    grantMinor: ledger.grantMinor,
  };
}

/**
 * Own money at a reading, in minor units; `parts` has one entry per contribution given, in the same order. What has not
 * come as far as the reading (or was refused) reads as an amount of 0. Verified money reads at what the verifier accepted,
 * also while further papers of the same contribution wait for a decision.
 */
export function readOwn(
  contributions: readonly LedgerContribution[],
  costMinor: Minor,
  rules: CountingRules,
  reading: Reading,
): CountedOwn {
  const read = contributions.map((one) => ({ ...one, amountMinor: amountAt(one, reading) }));
  return countedOwn(read, costMinor, rules, { needsEvidence: reading !== 'pledged' });
}

function amountAt(contribution: LedgerContribution, reading: Reading): Minor {
  const { status, amountMinor, verifiedAmountMinor } = contribution;
  if (status === 'refused') return 0;
  if (reading === 'pledged') return amountMinor;
  if (status === 'verified') return verifiedAmountMinor ?? amountMinor;
  if (status !== 'evidenced') return 0;
  return reading === 'evidenced' ? amountMinor : (verifiedAmountMinor ?? 0);
}
