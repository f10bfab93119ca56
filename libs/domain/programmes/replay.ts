import type { ApplicationStatus } from '../applications/application-transitions';
import { checkReturnee, type ReturneeFacts } from '../applications/eligibility';
import { automaticChecks, type ScreeningFacts } from '../assessments/checklist';
import { scoreFormOf } from '../assessments/score-form';
import { checkPassMark, type ScoreLevels } from '../assessments/score-sheet';
import { checkMatch } from '../match/check-match';
import { figuresOf, type Ledger } from '../match/figures';
import { gateReading } from '../match/gates';
import { changedRules, type RuleName, withRuleOf } from './rule-names';
import type { RuleSet } from './rule-set';

/** The gates at which past applications are judged again, in their order. */
export const replayGates = ['submission', 'screening', 'decision'] as const;
export type ReplayGate = (typeof replayGates)[number];

/** The last gate to which an application came; one that was returned is judged anew from the start. */
export function reachedGate(status: ApplicationStatus): ReplayGate {
  if (['draft', 'submitted', 'returned', 'withdrawn'].includes(status)) return 'submission';
  return ['eligible', 'ineligible'].includes(status) ? 'screening' : 'decision';
}

/** What was known of an application when it was judged. Amounts are minor units of the programme's currency. */
export interface PastApplication extends Ledger, Pick<ScreeningFacts, 'duplicates' | 'earlierGrants'> {
  readonly id: string;
  /** `today` is the day of its submission. */
  readonly returnee: ReturneeFacts;
  readonly sheets: readonly ScoreLevels[];
  /** The last gate that it came to. */
  readonly reached: ReplayGate;
  readonly rules: RuleSet;
}

/** An application that the other rules would have judged otherwise. */
export interface Flip {
  readonly id: string;
  readonly direction: 'to_pass' | 'to_fail';
  /** Where it failed, or would have failed. */
  readonly gate: ReplayGate;
  /** The changed rules each of which alone would have flipped it; empty: only several together. */
  readonly because: readonly RuleName[];
  readonly grantMinor: number;
}

export interface ReplayTotals {
  readonly applications: number;
  readonly passedBefore: number;
  readonly passedAfter: number;
  /** Grants asked for by those that pass every gate they came to. */
  readonly grantsBeforeMinor: number;
  readonly grantsAfterMinor: number;
}

export interface Replay {
  readonly flips: readonly Flip[];
  readonly totals: ReplayTotals;
}

/**
 * Judges past applications once more, each by the rules it was pinned to and by other ones (programme manual, "Rule
 * sets"). The facts stay as they were; only the rules differ, so equal rules flip nothing.
 */
export function replay(past: readonly PastApplication[], draft: RuleSet): Replay {
  const changes = new Map<RuleSet, readonly RuleName[]>();
  const judged = past.map((one) => {
    const changed = changes.get(one.rules) ?? changedRules(one.rules, draft);
    changes.set(one.rules, changed);
    const before = failsAt(one, one.rules);
    const after = changed.length === 0 ? before : failsAt(one, draft);
    return { one, before, after, changed };
  });
  return {
    flips: judged.flatMap(({ one, before, after, changed }) => {
      const gate = before ?? after;
      if (gate === null || (before === null) === (after === null)) return [];
      const direction = after === null ? 'to_pass' : 'to_fail';
      const because = changed.filter((name) => flipsAlone(one, draft, name, before));
      return [{ id: one.id, direction, gate, because, grantMinor: one.grantMinor }];
    }),
    totals: judged.reduce((sum, { one, before, after }) => {
      return addUp(sum, one.grantMinor, before === null, after === null);
    }, NOTHING),
  };
}

export const NOTHING: ReplayTotals = {
  applications: 0,
  passedBefore: 0,
  passedAfter: 0,
  grantsBeforeMinor: 0,
  grantsAfterMinor: 0,
};

/** Totals of two parts of the applications: a replay of many is done in parts. */
export function addTotals(one: ReplayTotals, other: ReplayTotals): ReplayTotals {
  return {
    applications: one.applications + other.applications,
    passedBefore: one.passedBefore + other.passedBefore,
    passedAfter: one.passedAfter + other.passedAfter,
    grantsBeforeMinor: one.grantsBeforeMinor + other.grantsBeforeMinor,
    grantsAfterMinor: one.grantsAfterMinor + other.grantsAfterMinor,
  };
}

function addUp(sum: ReplayTotals, grantMinor: number, before: boolean, after: boolean): ReplayTotals {
  return addTotals(sum, {
    applications: 1,
    passedBefore: before ? 1 : 0,
    passedAfter: after ? 1 : 0,
    grantsBeforeMinor: before ? grantMinor : 0,
    grantsAfterMinor: after ? grantMinor : 0,
  });
}

function flipsAlone(one: PastApplication, draft: RuleSet, name: RuleName, before: ReplayGate | null): boolean {
  return (failsAt(one, withRuleOf(one.rules, draft, name)) === null) !== (before === null);
}

/** The first gate, of those it came to, that these rules do not let the application pass; null: it passes them all. */
function failsAt(one: PastApplication, rules: RuleSet): ReplayGate | null {
  const gates = replayGates.slice(0, replayGates.indexOf(one.reached) + 1);
  return gates.find((gate) => !passes[gate](one, rules)) ?? null;
}

const passes: Record<ReplayGate, (one: PastApplication, rules: RuleSet) => boolean> = {
  submission: (one, rules) =>
    checkReturnee(one.returnee, rules).length === 0 && checkMatch(figuresOf(one, rules, 'pledged'), rules).length === 0,
  screening: (one, rules) => {
    const { lines, duplicates, earlierGrants } = one;
    const facts = { ...one.returnee, figures: figuresOf(one, rules, 'pledged'), lines, duplicates, earlierGrants };
    return automaticChecks(facts, rules).every(({ answer }) => answer === 'yes');
  },
  decision: (one, rules) => {
    const figures = figuresOf(one, rules, gateReading('decision', rules));
    return checkMatch(figures, rules).length === 0 && passesScores(one, rules);
  },
};

/** A sheet of another form is held to its own form and to the new pass mark: what was not asked cannot be scored. */
function passesScores({ sheets, rules: pinned }: PastApplication, rules: RuleSet): boolean {
  const asked = scoreFormOf(rules);
  const isAnswered = asked.criteria.every(({ code }) => sheets.every((sheet) => sheet[code] !== undefined));
  const form = isAnswered ? asked : scoreFormOf(pinned);
  return sheets.length >= rules.scoreSheetsNeeded && checkPassMark(sheets, rules.scorePassMark, form).length === 0;
}
