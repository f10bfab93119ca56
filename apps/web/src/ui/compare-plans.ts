import type { LineOfPlan, PledgeOfPlan, PlanVersion } from '@tendesh/contracts/applications/plan-version';

/** One thing in both versions of a plan, in minor units; null where a version does not hold it. */
export interface Compared<Thing> {
  readonly key: string;
  readonly thing: Thing;
  readonly formerMinor: number | null;
  readonly proposedMinor: number | null;
  readonly isChanged: boolean;
}

export const totals = ['projectCostMinor', 'ownMinor', 'thirdPartyMinor', 'grantMinor'] as const;
export type Total = (typeof totals)[number];

export interface BothPlans {
  readonly former: PlanVersion;
  readonly proposed: PlanVersion;
}

export interface ComparedPlans {
  readonly totals: readonly Compared<Total>[];
  readonly lines: readonly Compared<LineOfPlan>[];
  readonly pledges: readonly Compared<PledgeOfPlan>[];
}

/** Both versions side by side: lines by what they are for, pledges by their identity, what is new after what was there. */
export function comparePlans({ former, proposed }: BothPlans): ComparedPlans {
  return {
    totals: totals.map((total) => row(total, total, former[total], proposed[total])),
    lines: compare(named(former), named(proposed), ({ amountMinor }) => amountMinor),
    pledges: compare(
      new Map(former.pledges.map((one) => [one.id, one])),
      new Map(proposed.pledges.map((one) => [one.id, one])),
      ({ resultMinor }) => resultMinor,
    ),
  };
}

/** Two lines of one name are told apart by their order. */
function named({ budgetLines }: PlanVersion): Map<string, LineOfPlan> {
  const lines = new Map<string, LineOfPlan>();
  for (const line of budgetLines) {
    const name = `${line.category} ${line.description}`;
    const same = [...lines.values()].filter((one) => `${one.category} ${one.description}` === name).length;
    lines.set(`${name} ${same}`, line);
  }
  return lines;
}

function compare<Thing>(
  former: ReadonlyMap<string, Thing>,
  proposed: ReadonlyMap<string, Thing>,
  amountOf: (thing: Thing) => number,
): Compared<Thing>[] {
  const minorOf = (thing: Thing | undefined) => (thing === undefined ? null : amountOf(thing));
  const all = new Map([...former, ...proposed]);
  return [...all].map(([key, thing]) => {
    const both = row(key, thing, minorOf(former.get(key)), minorOf(proposed.get(key)));
    // Twice as many at half the price cost the same, and are another plan.
    return { ...both, isChanged: JSON.stringify(former.get(key)) !== JSON.stringify(proposed.get(key)) };
  });
}

function row<Thing>(key: string, thing: Thing, formerMinor: number | null, proposedMinor: number | null) {
  return { key, thing, formerMinor, proposedMinor, isChanged: formerMinor !== proposedMinor };
}
