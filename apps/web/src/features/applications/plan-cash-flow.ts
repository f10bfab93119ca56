import {
  breakEven,
  type BreakEven,
  cashFlowFigures,
  type CashFlowFigures,
} from '@tendesh/domain/applications/cash-flow';
import type { DraftPlan } from './draft';
import { planRequest } from './save-request';

/** The figures of the cash flow as typed so far; null while an amount is too large to add up. */
export function planCashFlow(
  plan: DraftPlan,
  costMinor: number,
): { flow: CashFlowFigures; even: BreakEven | null } | null {
  const months = planRequest(plan).cashFlow?.months ?? [];
  try {
    const flow = { ...plan.cashFlow, months };
    return { flow: cashFlowFigures(flow, costMinor), even: breakEven(flow) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
