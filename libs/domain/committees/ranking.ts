import { type Asking, type Funds, shareOut } from '../programmes/funds';

/** What an application is ranked by, as it stood when the session was opened, and what it asks for. */
export interface RankedFigures extends Asking {
  readonly applicationId: string;
  /** Totals of the sheets, in hundredths of a point, and how many there are: the mean is compared without rounding. */
  readonly totalHundredths: number;
  readonly sheets: number;
  /** The own share is own money that counts, divided by project cost: compared by cross-multiplication. */
  readonly ownCountedMinor: number;
  readonly projectCostMinor: number;
  /** Levels of the criterion `priority`, over the same sheets. */
  readonly priorityLevels: number;
  readonly submittedAt: string;
}

/** What decides between two with the same score, in this order; the screen and the minutes say it. */
export const tieRules = ['own_share', 'priority', 'earlier_submission'] as const;

/**
 * The better one first (programme manual, "Committee"): the higher mean score; with the same, the higher own share, then
 * the higher priority score, then the earlier submission. Two instants alike leave it to the id: the order is always the
 * same, and never by chance.
 */
export function compareRanked(a: RankedFigures, b: RankedFigures): number {
  return (
    byRatio(b.totalHundredths, b.sheets, a.totalHundredths, a.sheets) ||
    byRatio(b.ownCountedMinor, b.projectCostMinor, a.ownCountedMinor, a.projectCostMinor) ||
    byRatio(b.priorityLevels, b.sheets, a.priorityLevels, a.sheets) ||
    byText(a.submittedAt, b.submittedAt) ||
    byText(a.applicationId, b.applicationId)
  );
}

/** The list as the committee sees it, the best first. */
export function ranked<Figures extends RankedFigures>(list: readonly Figures[]): Figures[] {
  return [...list].sort(compareRanked);
}

/**
 * Where the funding line lies: how many from the top of the list, one after the other, the funds carry. The first that
 * they do not ends it. One allocation with 100 left and grants 60, 30, 20, 5: 2.
 */
export function fundingLine(list: readonly Asking[], funds: Funds): number {
  const carried = shareOut(list, funds);
  const firstBelow = list.findIndex((one, index) => carried[index]?.one !== one);
  return firstBelow === -1 ? list.length : firstBelow;
}

/** a/b against c/d, exact at any size; a ratio over nothing is nothing. */
function byRatio(a: number, b: number, c: number, d: number): number {
  const [left, right] = [BigInt(b === 0 ? 0 : a) * BigInt(d || 1), BigInt(d === 0 ? 0 : c) * BigInt(b || 1)];
  return left === right ? 0 : left < right ? -1 : 1;
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
