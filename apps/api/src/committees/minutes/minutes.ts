import type { Currency } from '@tendesh/domain/money/currencies';
import type { ConflictKind, ItemOutcome, RejectionReason, SessionPart, Tally } from '@tendesh/domain/committees/voting';

/** What the minutes say about one session. Days are 'YYYY-MM-DD', amounts minor units of `currency`. */
export interface Minutes {
  readonly programme: string;
  /** The number of the one case of which an extract speaks; null where everything is told. */
  readonly extractOf: string | null;
  readonly office: string;
  readonly day: string;
  readonly time: string;
  readonly place: string;
  /** The instant of the act: the same session makes the same file, byte by byte. */
  readonly madeAt: Date;
  readonly currency: Currency;
  readonly members: readonly { readonly name: string; readonly part: SessionPart; readonly isOutside: boolean }[];
  readonly items: readonly MinutedItem[];
}

export interface MinutedItem {
  readonly rank: number | null;
  readonly caseNumber: string;
  readonly name: string;
  readonly title: string;
  readonly grantMinor: number;
  readonly meanHundredths: number | null;
  readonly ownShareBp: number | null;
  readonly tally: Tally;
  /** Null for an application that left the agenda out of sight of who reads. */
  readonly quorum: number | null;
  readonly quorumMet: boolean;
  readonly recused: readonly { readonly name: string; readonly kind: ConflictKind }[];
  /** Null for an application that left the agenda. */
  readonly outcome: ItemOutcome | null;
  readonly reasonCode: RejectionReason | null;
  readonly note: string | null;
  readonly conditions: readonly string[];
}
