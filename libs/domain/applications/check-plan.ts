import { MAX_MINOR } from '../money/minor';
import { type Violation, violation } from '../problems/violation';
import { CASH_FLOW_MONTHS, type CashFlow } from './cash-flow';
import { type BudgetLine, type BusinessPlan, PLAN_LIMITS, type Product } from './plan';
import { isSectorCode } from './sectors';
import type { WorkerGroup } from './workers';

/**
 * Why a business plan with its budget lines is not complete enough to submit, each reason with its pointer; empty means
 * complete (programme manual, "The journey"). Drafts are exempt: they are not asked. The match is asked apart.
 */
export function checkPlan(plan: BusinessPlan, lines: readonly BudgetLine[]): Violation[] {
  return [
    ...checkText(plan.title, '/plan/title', PLAN_LIMITS.title),
    ...checkSector(plan.sectorCode),
    ...checkText(plan.description, '/plan/description', PLAN_LIMITS.text),
    ...checkText(plan.market, '/plan/market', PLAN_LIMITS.text),
    ...checkText(plan.premises, '/plan/premises', PLAN_LIMITS.text),
    ...checkProducts(plan.products),
    ...plan.jobs.flatMap(checkJobs),
    ...checkCashFlow(plan.cashFlow),
    ...checkLength(plan.expansion, '/plan/expansion', PLAN_LIMITS.text),
    ...checkLines(lines),
  ];
}

function checkText(text: string, pointer: string, max: number): Violation[] {
  return text.trim() === '' ? [violation('required', pointer)] : checkLength(text, pointer, max);
}

function checkLength(text: string, pointer: string, max: number): Violation[] {
  return text.length > max ? [violation('too_long', pointer, { max })] : [];
}

function checkSector(code: string): Violation[] {
  if (code === '') return [violation('required', '/plan/sectorCode')];
  return isSectorCode(code) ? [] : [violation('unknown_value', '/plan/sectorCode', { value: code })];
}

function checkProducts(products: readonly Product[]): Violation[] {
  if (products.length === 0) return [violation('required', '/plan/products')];
  return products.flatMap((product, index) => [
    ...checkText(product.name, `/plan/products/${index}/name`, PLAN_LIMITS.productName),
    ...checkCount(product.unitsPerWeek, `/plan/products/${index}/unitsPerWeek`),
    ...checkPositive(product.unitPriceMinor, `/plan/products/${index}/unitPriceMinor`),
  ]);
}

function checkJobs(group: WorkerGroup, index: number): Violation[] {
  return checkCount(group.count, `/plan/jobs/${index}/count`);
}

function checkCashFlow(flow: CashFlow): Violation[] {
  const pointer = '/plan/cashFlow';
  const unit = (['unitPriceMinor', 'unitVariableCostMinor', 'fixedCostsMonthlyMinor'] as const).flatMap((field) => {
    const amount = flow[field];
    if (amount === null) return [violation('required', `${pointer}/${field}`)];
    return field === 'unitPriceMinor'
      ? checkPositive(amount, `${pointer}/${field}`)
      : checkAmount(amount, `${pointer}/${field}`);
  });
  const cash =
    flow.startingCashMinor === null ? [] : checkAmount(flow.startingCashMinor, `${pointer}/startingCashMinor`);
  return [...cash, ...unit, ...checkMonths(flow)];
}

function checkMonths(flow: CashFlow): Violation[] {
  const pointer = '/plan/cashFlow/months';
  const withSales = flow.months.filter((month) => month.salesMinor > 0).length;
  if (flow.months.length !== CASH_FLOW_MONTHS || withSales === 0) {
    return [violation('cash_flow_incomplete', pointer, { months: flow.months.length, withSales })];
  }
  return flow.months.flatMap((month, index) =>
    (['salesMinor', 'materialsMinor', 'wagesMinor', 'otherCostsMinor'] as const).flatMap((field) =>
      checkAmount(month[field], `${pointer}/${index}/${field}`),
    ),
  );
}

function checkLines(lines: readonly BudgetLine[]): Violation[] {
  if (lines.length === 0) return [violation('no_budget_lines', '/budgetLines')];
  return lines.flatMap((line, index) => [
    ...checkText(line.description, `/budgetLines/${index}/description`, PLAN_LIMITS.lineDescription),
    ...checkPositive(line.quantityThousandths, `/budgetLines/${index}/quantityThousandths`),
    ...checkPositive(line.unitPriceMinor, `/budgetLines/${index}/unitPriceMinor`),
  ]);
}

function checkCount(count: number, pointer: string): Violation[] {
  return checkPositive(count, pointer);
}

function checkPositive(value: number, pointer: string): Violation[] {
  return value === 0 ? [violation('must_be_positive', pointer)] : checkAmount(value, pointer);
}

function checkAmount(value: number, pointer: string): Violation[] {
  if (!Number.isInteger(value)) return [violation('not_whole', pointer)];
  if (value < 0) return [violation('must_not_be_negative', pointer)];
  return value > MAX_MINOR ? [violation('too_large', pointer, { max: MAX_MINOR })] : [];
}
