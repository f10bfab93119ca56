import type { BudgetCategory } from '@tendesh/domain/applications/budget-categories';
import type { ContributionKind, FunderKind } from '@tendesh/domain/contributions/kinds';

export class LineOfPlan {
  category: BudgetCategory;
  description: string;
  quantityThousandths: number;
  unit: string;
  unitPriceMinor: number;
  amountMinor: number;
}

export class PledgeOfPlan {
  id: string;
  kind: ContributionKind;
  funderKind: FunderKind;
  funderDegree: number | null;
  funder: string | null;
  description: string | null;
  /** As it was promised, in its own currency. */
  amountMinor: number;
  currency: string;
  /** What it comes to in the programme's currency. */
  resultMinor: number;
}

/** One version of the money of a plan, with what it adds up to; in minor units of the programme's currency. */
export class PlanVersion {
  budgetLines: LineOfPlan[];
  pledges: PledgeOfPlan[];
  grantMinor: number;
  projectCostMinor: number;
  ownMinor: number;
  thirdPartyMinor: number;
}
