import type { MatchFigures } from '@tendesh/domain/match/check-match';
import { figuresOf, readOwn } from '@tendesh/domain/match/figures';
import type { CountedPart } from '@tendesh/domain/match/own-contribution';
import { type MatchVerdict, verdictOn } from '@tendesh/domain/match/verdict';
import { lineAmount } from '@tendesh/domain/money/rounding';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { ApplicationDraft, DraftLine } from './draft';
import { funderOfDraft } from './funder-of-draft';
import { amountInProgramme, type Exchange } from './pledge-conversion';
import { finishedLines, finishedPledges, isFinishedLine } from './save-request';

/** What the rule makes of the screen, by the functions that the server decides with; amounts in minor units. */
export interface LiveMatch extends MatchVerdict {
  readonly figures: MatchFigures;
  /** What counts of each pledge, by its key. */
  readonly parts: ReadonlyMap<string, CountedPart>;
}

/** What of a draft the match reads. */
export type DraftMoney = Pick<ApplicationDraft, 'budgetLines' | 'pledges' | 'requestedGrantMinor'>;

/** Null while the amounts are too large to add up. */
export function liveMatch(draft: DraftMoney, rules: RuleSet, exchange: Exchange): LiveMatch | null {
  try {
    return matchOf(draft, rules, exchange);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function matchOf(draft: DraftMoney, rules: RuleSet, exchange: Exchange): LiveMatch {
  const pledges = finishedPledges(draft);
  const contributions = pledges.map((pledge) => ({
    kind: pledge.kind,
    funderKind: funderOfDraft(pledge).kind,
    funderDegree: funderOfDraft(pledge).degree,
    amountMinor: amountInProgramme(pledge, exchange),
    status: pledge.status,
    verifiedAmountMinor: null,
  }));
  const lines = finishedLines(draft).map((line) => ({
    category: line.category,
    amountMinor: lineAmount(line.quantityThousandths, line.unitPriceMinor),
  }));
  const figures = figuresOf({ lines, contributions, grantMinor: draft.requestedGrantMinor ?? 0 }, rules, 'pledged');
  const { parts } = readOwn(contributions, figures.projectCostMinor, rules, 'pledged');
  return {
    ...verdictOn(figures, rules),
    figures,
    parts: new Map(parts.map((part) => [pledges[part.pledge]?.key ?? '', part])),
  };
}

/** The amount of a line, in minor units; null while it is half typed or too large. */
export function amountOf(line: DraftLine): number | null {
  if (!isFinishedLine(line)) return null;
  try {
    return lineAmount(line.quantityThousandths, line.unitPriceMinor);
  } catch {
    return null;
  }
}
