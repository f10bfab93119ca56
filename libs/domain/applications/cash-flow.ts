import { MAX_MINOR, type Minor, sumMinor } from '../money/minor';
import { mulDivCeil } from '../money/rounding';

/** Money in and out of one month of the business, in minor units of the programme's currency. */
export interface CashFlowMonth {
  readonly salesMinor: Minor;
  readonly materialsMinor: Minor;
  readonly wagesMinor: Minor;
  readonly otherCostsMinor: Minor;
}

/**
 * The 12-month plan. Months carry all costs; the three unit figures serve the break-even alone and may still be missing
 * (null) in a draft.
 */
export interface CashFlow {
  readonly startingCashMinor: Minor | null;
  readonly unitPriceMinor: Minor | null;
  readonly unitVariableCostMinor: Minor | null;
  readonly fixedCostsMonthlyMinor: Minor | null;
  readonly months: readonly CashFlowMonth[];
}

export const CASH_FLOW_MONTHS = 12;

export interface CashFlowFigures {
  readonly months: readonly { readonly netMinor: Minor; readonly balanceMinor: Minor }[];
  readonly totalSalesMinor: Minor;
  readonly totalCostsMinor: Minor;
  readonly totalNetMinor: Minor;
  /** The lowest cash in hand, and its month (1 to 12); null without months. */
  readonly lowest: { readonly month: number; readonly balanceMinor: Minor } | null;
  /** The first month (1 to 12) whose accumulated net covers what was invested; null when none does. */
  readonly paybackMonth: number | null;
}

export interface BreakEven {
  readonly unitsPerMonth: number;
  readonly salesMinor: Minor;
}

/**
 * Net and cash in hand by month, lowest point and payback, in minor units; `investedMinor` is the project cost. Starting
 * with 100, losing 30 and then earning 80: cash 70, then 150; the lowest is 70 in month 1.
 */
export function cashFlowFigures(flow: CashFlow, investedMinor: Minor): CashFlowFigures {
  const nets = flow.months.map(netOf);
  const accumulated = nets.map((_, index) => sumMinor(nets.slice(0, index + 1)));
  const balances = accumulated.map((sum) => sumMinor([flow.startingCashMinor ?? 0, sum]));
  const payback = accumulated.findIndex((sum) => sum >= investedMinor);
  return {
    months: nets.map((netMinor, index) => ({ netMinor, balanceMinor: balances[index] ?? 0 })),
    totalSalesMinor: sumMinor(flow.months.map((month) => month.salesMinor)),
    totalCostsMinor: sumMinor(flow.months.map(costsOf)),
    totalNetMinor: sumMinor(nets),
    lowest: lowestOf(balances),
    paybackMonth: payback < 0 ? null : payback + 1,
  };
}

/**
 * The sales at which a month covers its costs: units rounded up, and sales in minor units. Null while a figure is missing
 * or a unit earns nothing above its own cost. Fixed costs 1,000, price 30, cost 20: 100 units, sales 3,000.
 */
export function breakEven(flow: Omit<CashFlow, 'months' | 'startingCashMinor'>): BreakEven | null {
  const { unitPriceMinor, unitVariableCostMinor, fixedCostsMonthlyMinor } = flow;
  if (unitPriceMinor === null || unitVariableCostMinor === null || fixedCostsMonthlyMinor === null) return null;
  const marginMinor = unitPriceMinor - unitVariableCostMinor;
  if (marginMinor <= 0 || fixedCostsMonthlyMinor < 0) return null;
  const unitsPerMonth = mulDivCeil(fixedCostsMonthlyMinor, 1, marginMinor);
  const sales = BigInt(unitsPerMonth) * BigInt(unitPriceMinor);
  return sales > BigInt(MAX_MINOR) ? null : { unitsPerMonth, salesMinor: Number(sales) };
}

function netOf(month: CashFlowMonth): Minor {
  return sumMinor([month.salesMinor, -costsOf(month)]);
}

function costsOf(month: CashFlowMonth): Minor {
  return sumMinor([month.materialsMinor, month.wagesMinor, month.otherCostsMinor]);
}

function lowestOf(balances: readonly Minor[]): CashFlowFigures['lowest'] {
  const [first] = balances;
  if (first === undefined) return null;
  const balanceMinor = balances.reduce((least, one) => Math.min(least, one), first);
  return { month: balances.indexOf(balanceMinor) + 1, balanceMinor };
}
