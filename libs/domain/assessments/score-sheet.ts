import { mulDivHalfEven } from '../money/rounding';
import { type Violation, violation } from '../problems/violation';
import { MAX_LEVEL, type ScoreForm } from './score-form';

/** A level from 0 to 5 by the code of its criterion. */
export type ScoreLevels = Readonly<Record<string, number>>;

/** Why a sheet is not one of the form: a level missing, not whole, or outside 0 to 5; each with its pointer. */
export function checkScores(levels: Readonly<Record<string, number | null>>, form: ScoreForm): Violation[] {
  return form.criteria.flatMap(({ code }): Violation[] => {
    const level = levels[code];
    if (level == null) return [violation('required', `/levels/${code}`)];
    const fits = Number.isInteger(level) && level >= 0 && level <= MAX_LEVEL;
    return fits ? [] : [violation('score_out_of_range', `/levels/${code}`, { min: 0, max: MAX_LEVEL })];
  });
}

/** The total of a sheet in hundredths of a point, 0 to 10,000. Level 3 throughout is 6,000: 60 points. */
export function scoreTotal(levels: ScoreLevels, form: ScoreForm): number {
  return form.criteria.reduce((sum, { code, weight }) => sum + (weight * levelOf(levels, code) * 100) / MAX_LEVEL, 0);
}

/** The mean total of the sheets in hundredths of a point, half-even; null without a sheet. 6,000 and 7,500: 6,750. */
export function meanScore(sheets: readonly ScoreLevels[], form: ScoreForm): number | null {
  return sheets.length === 0 ? null : mulDivHalfEven(sumOfTotals(sheets, form), 1, sheets.length);
}

/** How far the sheets lie apart: highest minus lowest total, in hundredths of a point; 0 for fewer than two. */
export function scoreSpread(sheets: readonly ScoreLevels[], form: ScoreForm): number {
  const totals = sheets.map((sheet) => scoreTotal(sheet, form));
  return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
}

/** True when the sheets lie further apart than the form allows. At 2,000 (20 points), 2,001 does. */
export function needsThirdReader(sheets: readonly ScoreLevels[], form: ScoreForm): boolean {
  return scoreSpread(sheets, form) > form.maxSpreadHundredths;
}

/**
 * Why the sheets together do not pass: mean below the pass mark (points), or below the minimum of a criterion; empty means
 * passed. Nothing is rounded before it is compared. Pass mark 60: 6,000 passes, 5,999 does not.
 */
export function checkPassMark(sheets: readonly ScoreLevels[], passMark: number, form: ScoreForm): Violation[] {
  const below = sumOfTotals(sheets, form) < passMark * 100 * sheets.length;
  const total = below ? [violation('score_below_pass_mark', '/total', { passMark })] : [];
  const weak = form.criteria.filter(({ code, minimumBp }) => {
    const sum = sheets.reduce((all, sheet) => all + levelOf(sheet, code), 0);
    return sum * 10_000 < minimumBp * MAX_LEVEL * sheets.length;
  });
  return [
    ...total,
    ...weak.map(({ code }) => violation('score_below_pass_mark', `/levels/${code}`, { criterion: code })),
  ];
}

function sumOfTotals(sheets: readonly ScoreLevels[], form: ScoreForm): number {
  return sheets.reduce((sum, sheet) => sum + scoreTotal(sheet, form), 0);
}

function levelOf(levels: ScoreLevels, code: string): number {
  return levels[code] ?? 0;
}
