import type { Application, BudgetLine, Pledge } from '@tendesh/contracts/applications/applications';
import type { PlannedJob } from '@tendesh/contracts/applications/plan';
import type { BudgetCategory } from '@tendesh/domain/applications/budget-categories';
import { CASH_FLOW_MONTHS } from '@tendesh/domain/applications/cash-flow';
import { completePlan } from '@tendesh/domain/applications/plan';
import type { WorkerKind } from '@tendesh/domain/applications/workers';
import {
  type ContributionKind,
  type ContributionStatus,
  contributionStatuses,
  type FunderKind,
} from '@tendesh/domain/contributions/kinds';

/** A plan as it stands on the screen: rows may be half typed, figures may be missing. `key` names a row while it lives. */
export interface ApplicationDraft {
  readonly plan: DraftPlan;
  readonly budgetLines: DraftLine[];
  readonly pledges: DraftPledge[];
  readonly requestedGrantMinor: number | null;
}

export interface DraftPlan {
  readonly title: string;
  readonly sectorCode: string;
  readonly description: string;
  readonly market: string;
  readonly premises: string;
  readonly expansion: string;
  readonly products: DraftProduct[];
  readonly jobs: DraftJob[];
  readonly cashFlow: DraftCashFlow;
}

export interface DraftProduct {
  readonly key: string;
  readonly name: string;
  readonly unitsPerWeek: number | null;
  readonly unitPriceMinor: number | null;
}

export interface DraftJob {
  readonly key: string;
  readonly kind: WorkerKind;
  readonly sex: PlannedJob['sex'];
  readonly place: PlannedJob['place'];
  readonly count: number | null;
}

export const monthFields = ['salesMinor', 'materialsMinor', 'wagesMinor', 'otherCostsMinor'] as const;
export type MonthField = (typeof monthFields)[number];
export type DraftMonth = Readonly<Record<MonthField, number | null>>;

export const unitFields = [
  'startingCashMinor',
  'unitPriceMinor',
  'unitVariableCostMinor',
  'fixedCostsMonthlyMinor',
] as const;
export type DraftCashFlow = Readonly<Record<(typeof unitFields)[number], number | null>> & {
  readonly months: DraftMonth[];
};

export interface DraftLine {
  readonly key: string;
  readonly category: BudgetCategory;
  readonly description: string;
  readonly quantityThousandths: number | null;
  readonly unit: string;
  readonly unitPriceMinor: number | null;
}

export interface DraftPledge {
  readonly key: string;
  readonly id: string | null;
  /** One that was shown or decided on keeps its kind and amount. */
  readonly status: ContributionStatus;
  readonly kind: ContributionKind;
  /** Null: the usual one of the kind. */
  readonly funderKind: FunderKind | null;
  readonly funderDegree: number | null;
  readonly funder: string;
  readonly description: string;
  readonly amountMinor: number | null;
  readonly currency: string;
}

export const newKey = () => crypto.randomUUID();

export const newLine = (): DraftLine => ({
  key: newKey(),
  category: 'equipment',
  description: '',
  quantityThousandths: 1000,
  unit: '',
  unitPriceMinor: null,
});
export const newPledge = (kind: ContributionKind, currency: string): DraftPledge => ({
  key: newKey(),
  id: null,
  status: 'pledged',
  kind,
  funderKind: null,
  funderDegree: null,
  funder: '',
  description: '',
  amountMinor: null,
  currency,
});
export const newProduct = (): DraftProduct => ({ key: newKey(), name: '', unitsPerWeek: null, unitPriceMinor: null });
export const newJob = (): DraftJob => ({
  key: newKey(),
  kind: 'seamstress',
  sex: 'female',
  place: 'on_site',
  count: null,
});

export function draftOf(application: Application): ApplicationDraft {
  const { plan, budgetLines, pledges, requestedGrantMinor } = application;
  return {
    plan: planOf(plan),
    budgetLines: budgetLines.map(lineOf),
    pledges: pledges.map(pledgeOf),
    requestedGrantMinor,
  };
}

function planOf(stored: Application['plan']): DraftPlan {
  const { products, cashFlow, ...texts } = completePlan(stored);
  const months = Array.from({ length: CASH_FLOW_MONTHS }, (_, index): DraftMonth => monthOf(cashFlow.months[index]));
  return {
    ...texts,
    products: products.map((product) => ({ ...product, key: newKey() })),
    jobs: (stored.jobs ?? []).map((job) => ({ ...job, key: newKey() })),
    cashFlow: { ...cashFlow, months },
  };
}

/** A month without any figure is empty, not zero: nobody has filled it in yet. */
function monthOf(month: Readonly<Record<MonthField, number>> | undefined): DraftMonth {
  const isEmpty = month === undefined || monthFields.every((field) => month[field] === 0);
  if (isEmpty) return { salesMinor: null, materialsMinor: null, wagesMinor: null, otherCostsMinor: null };
  return { ...month };
}

function lineOf({ category, description, quantityThousandths, unit, unitPriceMinor }: BudgetLine): DraftLine {
  return { key: newKey(), category, description, quantityThousandths, unit, unitPriceMinor };
}

function pledgeOf({ id, status, kind, funder, description, amountMinor, currency, ...by }: Pledge): DraftPledge {
  const stands = contributionStatuses.find((one) => one === status) ?? 'pledged';
  const texts = { funder: funder ?? '', description: description ?? '' };
  const { funderKind, funderDegree } = by;
  return { key: id, id, status: stands, kind, funderKind, funderDegree, ...texts, amountMinor, currency };
}
