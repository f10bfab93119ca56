export const breakKinds = [
  'changed',
  'missing',
  'inserted',
  'words_changed',
  'head_changed',
  'truncated',
  'rewritten',
  'anchor_changed',
  'anchor_missing',
] as const;
export type BreakKind = (typeof breakKinds)[number];

/** The first row of the trail that is not as it was written. */
export class BrokenRow {
  kind: BreakKind;
  /** The case, the office or the stream of the system whose chain is broken; null where an anchor is. */
  chainId: string | null;
  sequence: number | null;
  eventId: string | null;
  /** The day of the anchor that says so, or that is broken itself. */
  day: string | null;
}

export class AnchorHead {
  day: string;
  /** Hexadecimal SHA-256. */
  hash: string;
}

/** How far a verification has come. */
export class VerificationProgress {
  checked: number;
  of: number;
}

/** What a verification found: unbroken where `firstBroken` is null, then the counts are those of the whole trail. */
export class VerificationReport {
  events: number;
  chains: number;
  /** Events whose words stand, and those whose words were erased. */
  words: number;
  erased: number;
  anchors: number;
  lastAnchor: AnchorHead | null;
  firstBroken: BrokenRow | null;
}

/** One line of a verification that is under way: progress again and again, and the report as the last one. */
export class VerificationLine {
  progress?: VerificationProgress;
  report?: VerificationReport;
}
