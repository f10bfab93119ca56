import fc from 'fast-check';
import { contributionKinds, inKindKinds, isOwnKind } from '../contributions/kinds';
import { sumMinor } from '../money/minor';
import { amounts, basisPoints, halfAndHalf as rules, pledges, positiveAmounts, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { countedOwn, inKindLimit, type Pledge, requiredOwn } from './own-contribution';

const pledged = { needsEvidence: false };
const evidenced = { needsEvidence: true };

describe('the required own contribution', () => {
  test('is half of the cost, rounded up to the next minor unit', () => {
    expect(requiredOwn(1_000, 5_000)).toBe(500);
    expect(requiredOwn(1_001, 5_000)).toBe(501);
    expect(requiredOwn(1_000, 0)).toBe(0);
  });

  test('reaches the share, and one minor unit less does not', () => {
    holdsForAll(fc.tuple(positiveAmounts, basisPoints), ([cost, share]) => {
      const required = BigInt(requiredOwn(cost, share));
      expect(required * 10_000n >= BigInt(share) * BigInt(cost)).toBe(true);
      expect(required === 0n || (required - 1n) * 10_000n < BigInt(share) * BigInt(cost)).toBe(true);
    });
  });
});

describe('own money', () => {
  test('counts in cash to the full and in kind up to the limit', () => {
    const own = countedOwn([pledge('savings', 400), pledge('labour', 200)], 1_000, rules, pledged);
    expect(own).toEqual({
      countedMinor: 550,
      inBalanceMinor: 600,
      parts: [
        { pledge: 0, countedMinor: 400, whyNotCounted: null },
        { pledge: 1, countedMinor: 150, whyNotCounted: 'above_in_kind_limit' },
      ],
    });
  });

  test('of an excluded kind stands in the balance and counts nothing', () => {
    const own = countedOwn([pledge('borrowed', 500)], 1_000, rules, pledged);
    expect(own).toMatchObject({ countedMinor: 0, inBalanceMinor: 500, parts: [{ whyNotCounted: 'kind_excluded' }] });
  });

  test('with evidence that is missing or too weak counts only as long as it is a pledge', () => {
    const weak = [pledge('savings', 300, 'sworn_statement'), pledge('savings', 200)];
    expect(countedOwn(weak, 1_000, rules, pledged).countedMinor).toBe(500);
    expect(countedOwn(weak, 1_000, rules, evidenced)).toMatchObject({
      countedMinor: 0,
      inBalanceMinor: 500,
      parts: [{ whyNotCounted: 'evidence_too_weak' }, { whyNotCounted: 'evidence_too_weak' }],
    });
  });

  test('with just the least strength of evidence counts', () => {
    expect(countedOwn([pledge('savings', 300, 'valuation_act')], 1_000, rules, evidenced).countedMinor).toBe(300);
  });

  test('is never that of a third party, nor a grant of another donor', () => {
    const own = countedOwn([pledge('municipality', 200), pledge('other_donor', 300)], 1_000, rules, pledged);
    expect(own).toMatchObject({
      countedMinor: 0,
      inBalanceMinor: 0,
      parts: [{ whyNotCounted: null }, { whyNotCounted: 'other_donor' }],
    });
  });

  test('of a relative counts in the first degree, and further away only where the rules say so', () => {
    const given = (funderDegree: number) => [
      { ...pledge('relative', 300), funderKind: 'relative' as const, funderDegree },
    ];
    expect(countedOwn(given(1), 1_000, rules, pledged).countedMinor).toBe(300);
    expect(countedOwn(given(2), 1_000, rules, pledged)).toMatchObject({
      countedMinor: 0,
      parts: [{ whyNotCounted: 'relative_too_distant' }],
    });
    expect(countedOwn(given(2), 1_000, { ...rules, relativesMaxDegree: 2 }, pledged).countedMinor).toBe(300);
    const nobody = { ...rules, relativesMaxDegree: 0 };
    expect(countedOwn(given(1), 1_000, nobody, pledged).countedMinor).toBe(0);
    const machine = [{ ...pledge('equipment_bought', 100), funderKind: 'relative' as const, funderDegree: 3 }];
    expect(countedOwn(machine, 1_000, rules, pledged).countedMinor).toBe(0);
  });

  test('of a kind with a rule of its own counts up to that part, with that evidence', () => {
    const some = { ...rules, kindRules: [{ kind: 'remittance' as const, maxBp: 4_000 }] };
    const own = countedOwn([pledge('remittance', 300), pledge('savings', 300)], 1_000, some, pledged);
    expect(own).toMatchObject({ countedMinor: 500, parts: [{ whyNotCounted: 'above_kind_limit' }, {}] });
    const strict = {
      ...rules,
      kindRules: [{ kind: 'savings' as const, leastEvidenceStrength: 'bank_statement' as const }],
    };
    const shown = [pledge('savings', 300, 'fiscal_receipt'), pledge('remittance', 100, 'fiscal_receipt')];
    expect(countedOwn(shown, 1_000, strict, evidenced).countedMinor).toBe(100);
  });

  test('in kind does not count at all where the limit is 0', () => {
    expect(countedOwn([pledge('premises', 300)], 1_000, { ...rules, inKindMaxBp: 0 }, pledged).countedMinor).toBe(0);
  });
});

describe('for any pledges and rules', () => {
  const cases = fc.record({ list: pledges, cost: positiveAmounts, rules: ruleSets, needsEvidence: fc.boolean() });

  test('what counts is the sum of its parts and never more than what stands in the balance', () => {
    holdsForAll(cases, ({ list, cost, rules: anyRules, needsEvidence }) => {
      const own = countedOwn(list, cost, anyRules, { needsEvidence });
      expect(own.countedMinor).toBe(sumMinor(own.parts.map((part) => part.countedMinor)));
      expect(own.countedMinor).toBeLessThanOrEqual(own.inBalanceMinor);
      expect(own.parts.map((part) => part.pledge)).toEqual(list.map((_, index) => index));
    });
  });

  test('a part says why exactly when own money does not count to the full', () => {
    holdsForAll(cases, ({ list, cost, rules: anyRules, needsEvidence }) => {
      for (const part of countedOwn(list, cost, anyRules, { needsEvidence }).parts) {
        const one = list[part.pledge];
        if (one === undefined || !isOwnKind(one.kind)) continue;
        if (one.amountMinor > 0 || part.whyNotCounted === null) {
          expect(part.whyNotCounted === null).toBe(part.countedMinor === one.amountMinor);
        }
      }
    });
  });

  test('in kind never passes its limit, and the order of pledges changes no total', () => {
    holdsForAll(cases, ({ list, cost, rules: anyRules, needsEvidence }) => {
      const own = countedOwn(list, cost, anyRules, { needsEvidence });
      const inKind = own.parts.filter((part) =>
        (inKindKinds as readonly string[]).includes(list[part.pledge]?.kind ?? ''),
      );
      expect(sumMinor(inKind.map((part) => part.countedMinor))).toBeLessThanOrEqual(inKindLimit(cost, anyRules));
      expect(countedOwn([...list].reverse(), cost, anyRules, { needsEvidence }).countedMinor).toBe(own.countedMinor);
    });
  });

  test('a kind never passes the limit of its own', () => {
    holdsForAll(cases, ({ list, cost, rules: anyRules, needsEvidence }) => {
      const own = countedOwn(list, cost, anyRules, { needsEvidence });
      for (const { kind, maxBp = 10_000_000 } of anyRules.kindRules ?? []) {
        const counted = sumMinor(
          own.parts.filter((part) => list[part.pledge]?.kind === kind).map((p) => p.countedMinor),
        );
        const required = BigInt(requiredOwn(cost, anyRules.ownShareMinBp));
        expect(BigInt(counted) * 10_000n <= BigInt(maxBp) * required || maxBp > 10_000).toBe(true);
      }
    });
  });

  test('evidence can only take away, and one more pledge can only add', () => {
    const more = fc.record({
      kind: fc.constantFrom(...contributionKinds),
      amountMinor: amounts.map((a) => Math.floor(a / 10)),
    });
    holdsForAll(fc.tuple(cases, more), ([{ list, cost, rules: anyRules, needsEvidence }, extra]) => {
      const counted = (of: Pledge[], needs: boolean) =>
        countedOwn(of, cost, anyRules, { needsEvidence: needs }).countedMinor;
      expect(counted(list, true)).toBeLessThanOrEqual(counted(list, false));
      expect(counted([...list, extra], needsEvidence)).toBeGreaterThanOrEqual(counted(list, needsEvidence));
    });
  });
});

function pledge(
  kind: Pledge['kind'],
  amountMinor: number,
  evidenceStrength: Pledge['evidenceStrength'] = null,
): Pledge {
  return { kind, amountMinor, evidenceStrength };
}
