import type { Minor } from '../money/minor';
import type { BudgetCategory } from './budget-categories';
import type { CashFlow } from './cash-flow';
import type { WorkerGroup } from './workers';

/** What the business makes or sells: so many a week, at a price in minor units. */
export interface Product {
  readonly name: string;
  readonly unitsPerWeek: number;
  readonly unitPriceMinor: Minor;
}

/** The business plan of an application. A draft may leave any text empty and any list short. */
export interface BusinessPlan {
  readonly title: string;
  /** ISIC code of `sectors`; empty in a draft. */
  readonly sectorCode: string;
  readonly description: string;
  readonly market: string;
  readonly premises: string;
  readonly products: readonly Product[];
  readonly jobs: readonly WorkerGroup[];
  readonly cashFlow: CashFlow;
  /** Plans beyond the grant: a further workshop, more places. May stay empty. */
  readonly expansion: string;
}

/** One cost of the plan: quantity in thousandths, unit price in minor units. */
export interface BudgetLine {
  readonly category: BudgetCategory;
  readonly description: string;
  readonly quantityThousandths: number;
  readonly unitPriceMinor: Minor;
}

export const PLAN_LIMITS = {
  title: 200,
  text: 4_000,
  lineDescription: 300,
  productName: 120,
  lines: 200,
  groups: 50,
} as const;

/** The plan that an editor starts from: everything empty, twelve months at zero. */
export function emptyPlan(): BusinessPlan {
  return {
    title: '',
    sectorCode: '',
    description: '',
    market: '',
    premises: '',
    products: [],
    jobs: [],
    cashFlow: {
      startingCashMinor: null,
      unitPriceMinor: null,
      unitVariableCostMinor: null,
      fixedCostsMonthlyMinor: null,
      months: Array.from({ length: 12 }, () => ({
        salesMinor: 0,
        materialsMinor: 0,
        wagesMinor: 0,
        otherCostsMinor: 0,
      })),
    },
    expansion: '',
  };
}

/** A draft as it was stored, any part of which may be missing or null. */
export type PlanDraft = {
  readonly [Key in Exclude<keyof BusinessPlan, 'cashFlow'>]?: BusinessPlan[Key] | null;
} & { readonly cashFlow?: { readonly [Key in keyof CashFlow]?: CashFlow[Key] | null } | null };

/** A stored draft with every missing part empty, so that one check reads drafts and submissions alike. */
export function completePlan(draft: PlanDraft): BusinessPlan {
  const empty = emptyPlan();
  return {
    title: draft.title ?? empty.title,
    sectorCode: draft.sectorCode ?? empty.sectorCode,
    description: draft.description ?? empty.description,
    market: draft.market ?? empty.market,
    premises: draft.premises ?? empty.premises,
    products: draft.products ?? empty.products,
    jobs: draft.jobs ?? empty.jobs,
    expansion: draft.expansion ?? empty.expansion,
    cashFlow: {
      startingCashMinor: draft.cashFlow?.startingCashMinor ?? null,
      unitPriceMinor: draft.cashFlow?.unitPriceMinor ?? null,
      unitVariableCostMinor: draft.cashFlow?.unitVariableCostMinor ?? null,
      fixedCostsMonthlyMinor: draft.cashFlow?.fixedCostsMonthlyMinor ?? null,
      months: draft.cashFlow?.months ?? empty.cashFlow.months,
    },
  };
}
