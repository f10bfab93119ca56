import type { RuleSet } from '../programmes/rule-set';

/** Where the matching rule is asked (programme manual, "The match"). */
export const gates = ['submission', 'screening', 'decision', 'release', 'closing'] as const;
export type Gate = (typeof gates)[number];

/** How own money is read: as promised, as far as proof is attached, or as far as a second person confirmed it. */
export const readings = ['pledged', 'evidenced', 'verified'] as const;
export type Reading = (typeof readings)[number];

/** The reading of own money that a gate takes. The decision follows the rule set; evidence at screening is shown only. */
export function gateReading(gate: Gate, rules: Pick<RuleSet, 'decisionReading'>): Reading {
  switch (gate) {
    case 'submission':
    case 'screening':
      return 'pledged';
    case 'decision':
      return rules.decisionReading;
    case 'release':
    case 'closing':
      return 'verified';
  }
}
