import fc from 'fast-check';
import { contributionStatuses } from '../contributions/kinds';
import { halfAndHalf as rules, pledges, positiveAmounts, ruleSets } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { figuresOf, type LedgerContribution } from './figures';
import { matchSummary } from './match-summary';
import { matchAllows } from './release';

const lines = [{ category: 'equipment', amountMinor: 1_000 } as const];
const statement = { evidenceStrength: 'bank_statement', verifiedAmountMinor: null } as const;
const ledger = {
  currency: 'KGS' as const,
  lines,
  grantMinor: 300,
  releasedMinor: 100,
  contributions: [
    {
      kind: 'savings',
      status: 'verified',
      amountMinor: 320,
      evidenceStrength: 'bank_statement',
      verifiedAmountMinor: 300,
    },
    { kind: 'remittance', status: 'evidenced', amountMinor: 100, ...statement },
    { kind: 'savings', status: 'pledged', amountMinor: 80, evidenceStrength: null, verifiedAmountMinor: null },
    { kind: 'municipality', status: 'pledged', amountMinor: 200, evidenceStrength: null, verifiedAmountMinor: null },
    { kind: 'savings', status: 'refused', amountMinor: 900, ...statement },
  ] as const satisfies readonly LedgerContribution[],
};

test('the bar shows need, pledged, evidenced, verified, released, and what is still missing', () => {
  expect(matchSummary(ledger, rules)).toEqual({
    currency: 'KGS',
    needMinor: 1_000,
    grantMinor: 300,
    pledgedMinor: 500,
    evidencedMinor: 400,
    verifiedMinor: 300,
    requiredMinor: 500,
    matchAllowsMinor: 180,
    releasedMinor: 100,
    releasableMinor: 80,
    missingMinor: 200,
    ownShareBp: 5_000,
    grantShareBp: 3_000,
  });
});

test('shares are rounded against the plan, so that just below half never reads as half', () => {
  const cost = [{ category: 'equipment', amountMinor: 1_000_001 } as const];
  const own = {
    kind: 'savings',
    status: 'pledged',
    amountMinor: 500_000,
    evidenceStrength: null,
    verifiedAmountMinor: null,
  } as const;
  const summary = matchSummary({ ...ledger, lines: cost, contributions: [own], grantMinor: 500_001 }, rules);
  expect(summary.ownShareBp).toBe(4_999);
  expect(summary.grantShareBp).toBe(5_001);
});

test('an empty draft has shares of nothing', () => {
  expect(
    matchSummary({ ...ledger, lines: [], contributions: [], grantMinor: 0, releasedMinor: 0 }, rules),
  ).toMatchObject({
    ownShareBp: 0,
    grantShareBp: 0,
    missingMinor: 0,
  });
});

test('a gate reads the balance as pledged and the own money as far as it has come; what was refused is gone', () => {
  const balance = { projectCostMinor: 1_000, ownTotalMinor: 500, thirdPartyMinor: 200, grantMinor: 300 };
  expect(figuresOf(ledger, rules, 'pledged')).toEqual({ ...balance, ownCountedMinor: 500 });
  expect(figuresOf(ledger, rules, 'evidenced')).toEqual({ ...balance, ownCountedMinor: 400 });
  expect(figuresOf(ledger, rules, 'verified')).toEqual({ ...balance, ownCountedMinor: 300 });
});

test('verified is never more than evidenced, nor evidenced more than pledged', () => {
  const ledgers = fc.tuple(
    pledges,
    positiveAmounts,
    ruleSets,
    fc.infiniteStream(fc.constantFrom(...contributionStatuses)),
  );
  holdsForAll(ledgers, ([list, cost, someRules, statuses]) => {
    const contributions = list.map((pledge): LedgerContribution => {
      const status = statuses.next().value ?? 'pledged';
      return {
        ...pledge,
        status,
        verifiedAmountMinor: status === 'verified' ? Math.floor(pledge.amountMinor / 2) : null,
      };
    });
    const costLines = [{ category: 'equipment', amountMinor: cost } as const];
    const open = { ...someRules, ineligibleCategories: [] };
    const bar = matchSummary({ ...ledger, lines: costLines, contributions }, open);
    expect(bar.verifiedMinor).toBeLessThanOrEqual(bar.evidencedMinor);
    expect(bar.evidencedMinor).toBeLessThanOrEqual(bar.pledgedMinor);
    expect(bar.releasableMinor).toBeLessThanOrEqual(Math.max(0, bar.matchAllowsMinor));
    // What is missing, once verified, frees the whole grant; and nothing is missing exactly when it is free.
    expect(matchAllows(bar.verifiedMinor + bar.missingMinor, bar.requiredMinor, bar.grantMinor)).toBe(bar.grantMinor);
    expect(bar.missingMinor === 0).toBe(bar.matchAllowsMinor === bar.grantMinor);
    // A share that reads as the minimum is the minimum.
    if (bar.ownShareBp >= open.ownShareMinBp) expect(bar.pledgedMinor).toBeGreaterThanOrEqual(bar.requiredMinor);
  });
});
