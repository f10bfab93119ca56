import { createHash } from 'node:crypto';
import type { AnchorHead, BreakKind, BrokenRow } from '@tendesh/contracts/audit/verification';
import { brokenAt } from './check-links';
import type { AnchorRow, TrailRows } from './trail.repository';

interface Anchors {
  readonly anchors: number;
  readonly lastAnchor: AnchorHead | null;
  readonly firstBroken: BrokenRow | null;
}

/**
 * Each anchor must say what it said and still be reached by the chains that it names; none may be missing. `remembered` is
 * what the system's own chain says of them.
 */
export async function checkAnchors(rows: TrailRows, remembered: ReadonlyMap<string, string>): Promise<Anchors> {
  const anchors = await rows.anchors();
  const last = anchors.at(-1);
  const lastAnchor = last === undefined ? null : { day: last.day, hash: last.hash };
  const firstBroken =
    (await firstChanged(rows, anchors)) ?? (await firstLost(rows)) ?? firstForgotten(anchors, remembered);
  return { anchors: anchors.length, lastAnchor, firstBroken };
}

async function firstChanged(rows: TrailRows, anchors: readonly AnchorRow[]): Promise<BrokenRow | null> {
  for (const anchor of anchors) {
    const holds = (await hashOfHeads(rows, anchor.day)) === anchor.headsHash && hashOf(anchor) === anchor.hash;
    if (!holds) return brokenAnchor('anchor_changed', anchor.day);
  }
  return null;
}

/** An anchor that was taken away, or written anew so that it holds in itself. */
function firstForgotten(anchors: readonly AnchorRow[], remembered: ReadonlyMap<string, string>): BrokenRow | null {
  const standing = new Map(anchors.map(({ day, hash }) => [day, hash]));
  const missing = [...remembered.keys()].sort().find((day) => !standing.has(day));
  if (missing !== undefined) return brokenAnchor('anchor_missing', missing);
  const changed = anchors.find(
    ({ day, hash, previousHash }, index) =>
      remembered.get(day) !== hash || previousHash !== (anchors[index - 1]?.hash ?? ''),
  );
  return changed === undefined ? null : brokenAnchor('anchor_changed', changed.day);
}

async function firstLost(rows: TrailRows): Promise<BrokenRow | null> {
  const lost = await rows.lostHead();
  if (lost === null) return null;
  const kind = lost.eventId === null ? 'truncated' : 'rewritten';
  return brokenAt(kind, lost.chainId, lost.sequence, lost.eventId, lost.day);
}

function hashOf({ content, previousHash }: AnchorRow): string {
  return createHash('sha256').update(`${content}\n${previousHash}`).digest('hex');
}

async function hashOfHeads(rows: TrailRows, day: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const heads of rows.headsOf(day)) for (const { line } of heads) hash.update(`${line}\n`);
  return hash.digest('hex');
}

function brokenAnchor(kind: BreakKind, day: string): BrokenRow {
  return { kind, chainId: null, sequence: null, eventId: null, day };
}
