import { isOwnKind } from '../contributions/kinds';
import { type Minor, sumMinor } from '../money/minor';
import { type Violation, violation } from '../problems/violation';
import type { Pledge } from './own-contribution';

/** T: what others pay, other donors' grants included, in minor units. It stands in the balance and is never own money. */
export function thirdPartyTotal(pledges: readonly Pledge[]): Minor {
  return sumMinor(pledges.filter((pledge) => !isOwnKind(pledge.kind)).map((pledge) => pledge.amountMinor));
}

/**
 * Third parties without a written commitment, each with its pointer; empty when all have one (programme manual, "The
 * match": before the decision).
 */
export function checkCommitments(pledges: readonly Pledge[]): Violation[] {
  return pledges.flatMap((pledge, index) =>
    isOwnKind(pledge.kind) || pledge.writtenCommitment === true
      ? []
      : [violation('written_commitment_missing', `/contributions/${index}`, { kind: pledge.kind })],
  );
}
