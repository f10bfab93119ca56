import { mulDivHalfEven } from '../money/rounding';
import type { ApplicationStatus } from '../applications/application-transitions';

/** Whether the sheets may stand side by side as they are, or who is asked first. */
export type ScoreAgreement = 'agreed' | 'third_reader_needed' | 'reconciliation_needed';

/**
 * How the totals of the sheets (hundredths of a point) agree. Two that lie further apart than the form allows ask for a
 * third reader; where no two of three or more are within that distance, the scorers write down how they read them
 * (domain facts 1.6). Allowed 2,000: 5,000 and 7,001 need a third; with 6,000 beside them they agree.
 */
export function scoreAgreement(totals: readonly number[], maxSpreadHundredths: number): ScoreAgreement {
  const sorted = [...totals].sort((a, b) => a - b);
  const areApart = sorted.slice(1).every((total, index) => total - (sorted[index] ?? 0) > maxSpreadHundredths);
  if (sorted.length < 2 || !areApart) return 'agreed';
  return sorted.length === 2 ? 'third_reader_needed' : 'reconciliation_needed';
}

/** Who asks to see the sheets of others. */
export interface SheetReader {
  /** In the present round. */
  readonly handedInOwn: boolean;
  /** A member of a committee that has the application before it, who has not yet said whether a conflict stands. */
  readonly owesDeclaration: boolean;
  /** A member of a committee who stepped aside. */
  readonly isRecused: boolean;
}

const whileScoring: readonly ApplicationStatus[] = ['draft', 'submitted', 'eligible', 'returned'];

/**
 * Whether this person may see how others scored in the present round. While sheets are handed in, only who has handed in an
 * own one may, of whatever role: one opinion must not lean on another. Afterwards it is as with a former round.
 */
export function mayReadSheets(status: ApplicationStatus, reader: SheetReader): boolean {
  return mayReadFormerSheets(reader) && (reader.handedInOwn || !whileScoring.includes(status));
}

/** Whether this person may see the sheets of a round that is over: everybody who has no conflict to declare or declared. */
export function mayReadFormerSheets({ isRecused, owesDeclaration }: Omit<SheetReader, 'handedInOwn'>): boolean {
  return !isRecused && !owesDeclaration;
}

/** All pairs of sheets of one application and round, one by this rater and one by somebody else, in rounds that are over. */
export interface ScoredBeside {
  readonly pairs: number;
  /** Own total less the other's, added up over the pairs, in hundredths of a point. */
  readonly differenceHundredths: number;
}

/**
 * How much a rater gives above (or, negative, below) the others on the same applications: the mean over the pairs, in
 * hundredths of a point, half-even; null when nobody else scored with this rater. It is shown and changes no total
 * (domain facts 1.6). 1,500 over two pairs (6,000 beside 5,000 and 5,500): 750.
 */
export function raterSeverity({ pairs, differenceHundredths }: ScoredBeside): number | null {
  return pairs === 0 ? null : mulDivHalfEven(differenceHundredths, 1, pairs);
}
