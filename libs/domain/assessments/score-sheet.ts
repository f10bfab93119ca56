import { mulDivHalfEven } from '../money/rounding';
import { type Violation, violation } from '../problems/violation';

/** What a committee member scores, each from 0 to 5, and its weight in points of 100 (programme manual, "Assessment"). */
export const scoreCriteria = [
  { code: 'market', weight: 20 },
  { code: 'skills', weight: 20 },
  { code: 'finance', weight: 15 },
  { code: 'own_contribution', weight: 15 },
  { code: 'jobs', weight: 15 },
  { code: 'sustainability', weight: 10 },
  { code: 'priority', weight: 5 },
] as const;

export type ScoreCriterion = (typeof scoreCriteria)[number]['code'];
export const scoreCriterionCodes: readonly ScoreCriterion[] = scoreCriteria.map((one) => one.code);

/** A whole level from 0 to 5 for every criterion. */
export type ScoreLevels = Readonly<Record<ScoreCriterion, number>>;

export const MAX_LEVEL = 5;
/** Criteria on which at least half of the points are needed, whatever the total. */
export const halfNeeded: readonly ScoreCriterion[] = ['market', 'skills'];
/** Two sheets further apart than this (hundredths of a point) ask for a third reader. */
export const MAX_SPREAD = 2_000;

/** Why a sheet is not a sheet: a level missing, not whole, or outside 0 to 5; each with its pointer. */
export function checkScores(levels: Partial<Record<ScoreCriterion, number | null>>): Violation[] {
  return scoreCriterionCodes.flatMap((code): Violation[] => {
    const level = levels[code];
    if (level == null) return [violation('required', `/levels/${code}`)];
    const fits = Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL;
    return fits ? [] : [violation('score_out_of_range', `/levels/${code}`, { min: 0, max: MAX_LEVEL })];
  });
}

/** The total of a sheet in hundredths of a point, 0 to 10,000. Level 3 throughout is 6,000: 60 points. */
export function scoreTotal(levels: ScoreLevels): number {
  return scoreCriteria.reduce((sum, { code, weight }) => sum + (weight * levels[code] * 100) / MAX_LEVEL, 0);
}

/** The mean total of the sheets in hundredths of a point, half-even; null without a sheet. 6,000 and 7,500: 6,750. */
export function meanScore(sheets: readonly ScoreLevels[]): number | null {
  return sheets.length === 0 ? null : mulDivHalfEven(sumOfTotals(sheets), 1, sheets.length);
}

/** How far the sheets lie apart: highest minus lowest total, in hundredths of a point; 0 for fewer than two. */
export function scoreSpread(sheets: readonly ScoreLevels[]): number {
  const totals = sheets.map(scoreTotal);
  return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
}

/** True when the sheets lie more than 20 points apart. */
export function needsThirdReader(sheets: readonly ScoreLevels[]): boolean {
  return scoreSpread(sheets) > MAX_SPREAD;
}

/**
 * Why the sheets together do not pass: mean below the pass mark (points), or below half on market or skills; empty means
 * passed. Nothing is rounded before it is compared. Pass mark 60: 6,000 passes, 5,999 does not.
 */
export function checkPassMark(sheets: readonly ScoreLevels[], passMark: number): Violation[] {
  const below = sumOfTotals(sheets) < passMark * 100 * sheets.length;
  const total = below ? [violation('score_below_pass_mark', '/total', { passMark })] : [];
  const weak = halfNeeded.filter(
    (code) => sheets.reduce((sum, one) => sum + 2 * one[code], 0) < MAX_LEVEL * sheets.length,
  );
  return [
    ...total,
    ...weak.map((criterion) => violation('score_below_pass_mark', `/levels/${criterion}`, { criterion })),
  ];
}

function sumOfTotals(sheets: readonly ScoreLevels[]): number {
  return sheets.reduce((sum, sheet) => sum + scoreTotal(sheet), 0);
}
