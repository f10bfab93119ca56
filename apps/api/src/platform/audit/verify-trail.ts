import type { BrokenRow, VerificationProgress, VerificationReport } from '@tendesh/contracts/audit/verification';
import { checkAnchors } from './check-anchors';
import { brokenAt, LinkCheck } from './check-links';
import { type Query, TrailRows } from './trail.repository';

/**
 * Follows every chain and every anchor of the trail, which must be read at one instant (REPEATABLE READ). Says after each
 * batch how far it is, and at the end that nothing is broken, or what is broken first.
 */
export async function* verifyTrail(query: Query): AsyncGenerator<VerificationProgress, VerificationReport> {
  const rows = new TrailRows(query);
  const of = await rows.countEvents();
  const check = new LinkCheck();
  let broken: BrokenRow | null = null;
  for await (const batch of rows.links()) {
    broken = check.follow(batch);
    if (broken !== null) break;
    yield { checked: check.events, of };
  }
  broken ??= check.end() ?? (await firstEmpty(rows));
  const { anchors, lastAnchor, firstBroken } = await checkAnchors(rows, check.anchored);
  const { events, chains, words, erased } = check;
  return { events, chains, words, erased, anchors, lastAnchor, firstBroken: broken ?? firstBroken };
}

async function firstEmpty(rows: TrailRows): Promise<BrokenRow | null> {
  const chainId = await rows.emptyChain();
  return chainId === null ? null : brokenAt('missing', chainId, 1);
}

/** Runs a verification to its end. */
export async function reportOf(
  verification: AsyncGenerator<VerificationProgress, VerificationReport>,
  tell: (progress: VerificationProgress) => void = () => undefined,
): Promise<VerificationReport> {
  for (;;) {
    const step = await verification.next();
    if (step.done === true) return step.value;
    tell(step.value);
  }
}
