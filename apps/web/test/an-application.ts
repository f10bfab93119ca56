import type { Application } from '@tendesh/contracts/applications/applications';
import { funderOf } from '@tendesh/domain/contributions/funders';
import { lineAmount } from '@tendesh/domain/money/rounding';
import { ruleSets } from '@tendesh/testing/reference';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';

const ofMarch = { validFrom: '2026-03-01', source: 'un_operational', sourceNote: null } as const;

/** The sewing shop's application as the server shows it to its case officer: a complete draft, half and half. */
export function anApplication(part: Partial<Application> = {}): Application {
  const { plan, budgetLines, pledges, requestedGrantMinor = null } = sewingShopPlan;
  const act = (name: string) => ({ act: name, permitted: true, reasonNeeded: false, whyNot: [], helpers: [] });
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    caseId: '0190a000-0000-7000-8000-000000000002',
    caseNumber: 'KG-OSH-2026-0001',
    returneeName: 'Айбек Садыров',
    callId: '0190a000-0000-7000-8000-000000000003',
    callName: 'Kyrgyzstan, second call',
    programmeId: '0190a000-0000-7000-8000-000000000004',
    programmeName: 'Safe and orderly migration',
    currency: 'KGS',
    status: 'draft',
    statusSince: '2026-03-02T05:00:00Z',
    submittedAt: null,
    approvals: null,
    clock: null,
    rules: ruleSets[0].rules,
    ruleSetNumber: 1,
    plan,
    budgetLines: budgetLines.map((line) => ({
      ...line,
      amountMinor: lineAmount(line.quantityThousandths, line.unitPriceMinor),
      eligible: true,
    })),
    pledges: pledges.map(({ kind, funder = null, description = null, amountMinor, currency }, index) => ({
      id: `0190a000-0000-7000-8000-00000000001${index}`,
      kind,
      funderKind: funderOf(kind, {}).kind,
      funderDegree: null,
      funder,
      description,
      amountMinor,
      currency,
      conversion: null,
      status: 'pledged',
    })),
    rates: [
      { id: 'gbp', currency: 'GBP', perUsdE8: 74_400_000, ...ofMarch },
      { id: 'kgs', currency: 'KGS', perUsdE8: 8_745_000_000, ...ofMarch },
    ],
    ratesOn: '2026-03-02',
    requestedGrantMinor,
    corrections: null,
    scoringRound: 1,
    violations: [],
    version: 3,
    actions: [act('edit'), act('submit'), act('withdraw')],
    ...part,
  };
}
