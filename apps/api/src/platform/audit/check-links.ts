import { createHash } from 'node:crypto';
import type { BreakKind, BrokenRow } from '@tendesh/contracts/audit/verification';
import type { LinkRow } from './trail.repository';

/** Follows the chains link by link, and says which one is the first that does not hold. */
export class LinkCheck {
  events = 0;
  chains = 0;
  words = 0;
  erased = 0;
  /** The hash of each anchor, as the system's own chain remembers it. */
  readonly anchored = new Map<string, string>();
  private last: LinkRow | null = null;

  /** The first broken row among these, which follow those before. */
  follow(rows: readonly LinkRow[]): BrokenRow | null {
    for (const row of rows) {
      const broken = this.isNext(row) ? this.check(row) : (this.end() ?? this.begin(row));
      if (broken !== null) return broken;
      this.count(row);
    }
    return null;
  }

  /** The chain that ends here must be as long as its head says, and end with its hash. */
  end(): BrokenRow | null {
    const { last } = this;
    if (last?.head == null) return null;
    if (last.sequence < last.head.length) return brokenAt('missing', last.chainId, last.sequence + 1);
    return last.hash === last.head.hash ? null : brokenAt('head_changed', last.chainId, last.sequence, last.id);
  }

  private isNext(row: LinkRow): boolean {
    return this.last?.chainId === row.chainId;
  }

  private begin(row: LinkRow): BrokenRow | null {
    this.last = null;
    this.chains += 1;
    return this.check(row);
  }

  private check(row: LinkRow): BrokenRow | null {
    const { chainId, sequence, id } = row;
    const expected = (this.last?.sequence ?? 0) + 1;
    if (sequence > expected) return brokenAt('missing', chainId, expected);
    if (sequence < expected) return brokenAt('inserted', chainId, sequence, id);
    if (sha256(`${row.link}\n${row.previousHash}`) !== row.hash) return brokenAt('changed', chainId, sequence, id);
    if (row.previousHash !== (this.last?.hash ?? '')) return this.follows(row);
    if (row.head === null || sequence > row.head.length) return brokenAt('inserted', chainId, sequence, id);
    return wordsHold(row) ? null : brokenAt('words_changed', chainId, sequence, id);
  }

  /** A link that holds in itself remembers another one before it: that one was written anew. */
  private follows(row: LinkRow): BrokenRow {
    const { chainId, sequence, id } = this.last ?? row;
    return brokenAt('changed', chainId, sequence, id);
  }

  private count(row: LinkRow): void {
    this.last = row;
    this.events += 1;
    if (row.words !== null) this.words += 1;
    else if (row.wordsHash !== null) this.erased += 1;
    if (row.anchored !== null) this.anchored.set(row.anchored.day, row.anchored.hash);
  }
}

/** Words that are gone were erased, which the chain allows; words that stand must be those that were written. */
function wordsHold({ words, wordsHash }: LinkRow): boolean {
  if (words === null) return true;
  const hash = createHash('sha256').update(Buffer.from(words.salt, 'hex')).update(words.text).digest('hex');
  return hash === wordsHash;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function brokenAt(
  kind: BreakKind,
  chainId: string,
  sequence: number,
  eventId: string | null = null,
  day: string | null = null,
): BrokenRow {
  return { kind, chainId, sequence, eventId, day };
}
