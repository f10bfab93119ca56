import fc from 'fast-check';
import type { MatchFigures } from '@tendesh/domain/match/check-match';
import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { matchAllows, type ReleaseFigures } from '@tendesh/domain/match/release';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import { mulDivFloor } from '@tendesh/domain/money/rounding';
import { amounts, basisPoints, positiveAmounts } from '@tendesh/domain/proof/generators';

const inRange = (amount: number) => Math.max(0, Math.min(MAX_MINOR, amount));

/** The amounts at which a rule turns, each with one minor unit less and more, and any other. */
function around(...edges: readonly number[]): fc.Arbitrary<number> {
  const near = edges.flatMap((edge) => [edge - 1, edge, edge + 1]).map(inRange);
  return fc.oneof({ arbitrary: fc.constantFrom(...near), weight: 4 }, amounts);
}

const limits = fc.record({
  projectCostMinor: fc.oneof({ arbitrary: positiveAmounts, weight: 9 }, fc.constant(0)),
  ownShareMinBp: basisPoints,
  grantShareMaxBp: basisPoints,
  thirdPartyMinor: fc.oneof(fc.constant(0), amounts),
  floor: amounts,
  cap: amounts,
});

export interface GateCase extends MatchFigures {
  readonly ownShareMinBp: number;
  readonly grantShareMaxBp: number;
  readonly grantFloorMinor: number;
  readonly grantCapMinor: number;
}

/** What a gate reads, mostly on the edge of one of its rules. */
export const gateCases: fc.Arbitrary<GateCase> = limits.chain(({ floor, cap, thirdPartyMinor, ...some }) => {
  const { projectCostMinor, ownShareMinBp, grantShareMaxBp } = some;
  const [grantFloorMinor, grantCapMinor] = [Math.min(floor, cap), Math.max(floor, cap)];
  const largest = mulDivFloor(grantShareMaxBp, projectCostMinor, 10_000);
  const third = Math.min(thirdPartyMinor, Math.floor(projectCostMinor / 3));
  const limited = fc.constantFrom<[number, number]>([0, MAX_MINOR], [grantFloorMinor, grantCapMinor]);
  return fc
    .tuple(
      around(largest, grantFloorMinor, grantCapMinor, 0),
      around(requiredOwn(projectCostMinor, ownShareMinBp)),
      limited,
    )
    .chain(([grantMinor, ownCountedMinor, [least, most]]) =>
      around(projectCostMinor - third - grantMinor).map((ownTotalMinor) => ({
        ...{ projectCostMinor, ownShareMinBp, grantShareMaxBp, thirdPartyMinor: third },
        ...{ grantMinor, ownCountedMinor, ownTotalMinor, grantFloorMinor: least, grantCapMinor: most },
      })),
    );
});

/** An award in any state that it can come to, and an amount to be released, mostly the last that may or the first that may not. */
export const releaseCases: fc.Arbitrary<Required<ReleaseFigures> & { readonly amountMinor: number }> = fc
  .record({ ownRequiredMinor: amounts, grantMinor: positiveAmounts })
  .chain(({ ownRequiredMinor, grantMinor }) =>
    fc.record({
      ...constants({ ownRequiredMinor, grantMinor }),
      verifiedMinor: around(0, Math.floor(ownRequiredMinor / 2), ownRequiredMinor),
    }),
  )
  .chain((award) => {
    const { grantMinor } = award;
    const allows = matchAllows(award.verifiedMinor, award.ownRequiredMinor, grantMinor);
    return around(0, Math.floor(allows / 2), allows)
      .map((releasedMinor) => Math.min(releasedMinor, grantMinor))
      .chain((releasedMinor) =>
        fc.record({
          ...{ ...constants(award), releasedMinor: fc.constant(releasedMinor) },
          repaidMinor: around(0, releasedMinor - allows).map((repaid) => Math.min(repaid, releasedMinor)),
          amountMinor: around(0, allows - releasedMinor, grantMinor - releasedMinor),
        }),
      );
  });

/** A pledge, what up to three papers claim and were accepted for, and an amount that somebody writes as verified. */
export const contributionCases = fc
  .record({
    pledgedMinor: positiveAmounts,
    papers: fc.array(
      fc.record({ claimedMinor: positiveAmounts, share: fc.constantFrom(0, 1, 2) }).map(({ claimedMinor, share }) => ({
        claimedMinor,
        // Refused, accepted for a half, accepted for all.
        acceptedMinor: share === 0 ? null : share === 1 ? Math.ceil(claimedMinor / 2) : claimedMinor,
      })),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .chain(({ pledgedMinor, papers }) => {
    const accepted = papers.reduce((sum, { acceptedMinor }) => sum + (acceptedMinor ?? 0) / 3, 0) * 3;
    return around(pledgedMinor, Math.floor(accepted), 1).map((verifiedMinor) => ({
      pledgedMinor,
      papers,
      verifiedMinor,
    }));
  });

/** Two amounts near each other, or not: a claim and what is accepted of it, a grant and what is left for it. */
export const pairs = positiveAmounts.chain((one) => around(one, 1).map((other) => [one, other] as const));

/** Each value as a generator of that one. */
function constants<T extends Record<string, number>>(values: T): { [Key in keyof T]: fc.Arbitrary<number> } {
  const entries = Object.entries(values).map(([name, value]) => [name, fc.constant(value)] as const);
  return Object.fromEntries(entries) as { [Key in keyof T]: fc.Arbitrary<number> };
}
