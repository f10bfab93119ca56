import type { Violation } from '../problems/violation';
import { sumMinor } from '../money/minor';
import { type AllocationFacts, chooseAllocation, isInForce, mostLeft } from './allocations';
import { type CallQuotas, checkQuota } from './quotas';

/** What a programme can still promise on a day: money by allocation, and grants by call. */
export interface Funds {
  readonly day: string;
  readonly allocations: readonly AllocationFacts[];
  readonly calls: readonly CallFunds[];
}

export interface CallFunds {
  readonly id: string;
  readonly code: string;
  /** In the order in which its awards draw on them. */
  readonly allocationIds: readonly string[];
  readonly quotas: CallQuotas;
  /** Given and promised so far. */
  readonly grants: number;
}

/** Who asks a programme for a grant. In minor units of its currency. */
export interface Asking {
  readonly callId: string;
  readonly grantMinor: number;
}

/** A grant with the one allocation that carries it. */
export interface Placed<One extends Asking> {
  readonly one: One;
  readonly allocationId: string;
}

/**
 * The allocation that carries a grant: the one that is named, else the first of its call that is in force and has enough
 * left, as long as the call gives another grant. Violations say why there is none. Allocations with 60 and 50 left carry
 * no grant of 100, whatever they come to together.
 */
export function carrierOf(
  funds: Funds,
  { callId, grantMinor }: Asking,
  namedId?: string,
): AllocationFacts | Violation[] {
  const full = fullness(funds, callId);
  if (full.length > 0) return full;
  const chosen = chooseAllocation(allocationsOf(funds, callId), { grantMinor, day: funds.day, id: namedId });
  return 'code' in chosen ? [chosen] : chosen;
}

/** Why a call gives no further grant. */
export function fullness({ calls }: Funds, callId: string): Violation[] {
  const call = calls.find(({ id }) => id === callId);
  return call === undefined ? [] : checkQuota(call.quotas, call.grants);
}

/** Those on which a call draws, in its order. */
export function allocationsOf({ allocations, calls }: Funds, callId: string): AllocationFacts[] {
  const ids = calls.find(({ id }) => id === callId)?.allocationIds ?? [];
  return ids.flatMap((id) => allocations.find((one) => one.id === id) ?? []);
}

/**
 * Shares the funds out in the order of the list: each takes what its award would take, and who is not carried is passed
 * over. One allocation with 100 left, grants 120, 60, 50, 40: the second and the last.
 */
export function shareOut<One extends Asking>(list: readonly One[], funds: Funds): Placed<One>[] {
  let left = funds;
  return list.flatMap((one) => {
    const carrier = carrierOf(left, one);
    if (Array.isArray(carrier)) return [];
    left = withoutGrant(left, one, carrier.id);
    return [{ one, allocationId: carrier.id }];
  });
}

/** What is left, in minor units: all together, and the most that one grant can take of it. */
export function whatIsLeft({ allocations, calls, day }: Funds): { freeMinor: number; largestMinor: number } {
  const usable = allocations.filter((one) => isInForce(one, day) && calls.some((call) => drawsOn(call, one)));
  return { freeMinor: sumMinor(usable.map(({ leftMinor }) => leftMinor)), largestMinor: mostLeft(usable, day) };
}

function drawsOn({ allocationIds }: CallFunds, { id }: AllocationFacts): boolean {
  return allocationIds.includes(id);
}

/** The funds as whoever asks sees them to whom they promised already: its own grant is not taken yet. */
export function withOwnPromise(funds: Funds, { callId, grantMinor }: Asking, allocationId: string | null): Funds {
  return changed(funds, { callId, grants: -1, allocationId, minor: grantMinor });
}

/** The funds once a grant is promised from an allocation. */
function withoutGrant(funds: Funds, { callId, grantMinor }: Asking, allocationId: string): Funds {
  return changed(funds, { callId, grants: 1, allocationId, minor: -grantMinor });
}

interface Change {
  readonly callId: string;
  readonly grants: number;
  readonly allocationId: string | null;
  readonly minor: number;
}

function changed(funds: Funds, { callId, grants, allocationId, minor }: Change): Funds {
  return {
    ...funds,
    allocations: funds.allocations.map((one) =>
      one.id === allocationId ? { ...one, leftMinor: one.leftMinor + minor } : one,
    ),
    calls: funds.calls.map((one) => (one.id === callId ? { ...one, grants: one.grants + grants } : one)),
  };
}
