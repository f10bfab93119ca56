import type { Application, SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { BusinessPlanInput } from '@tendesh/contracts/applications/plan';
import type { ApplicationDraft, DraftLine, DraftPledge, DraftPlan, DraftProduct } from './draft';
import { monthFields } from './draft';
import { funderOfDraft } from './funder-of-draft';
import type { PlanField } from '@tendesh/domain/applications/corrections';
import type { OpenGroups } from './open-groups';

/**
 * What of the screen can be saved: rows with their figures. Half-typed rows wait in this browser; groups that are not
 * open go back as they came, to the letter, because the server compares them.
 */
export function requestOf(draft: ApplicationDraft, application: Application, open: OpenGroups): SaveApplicationRequest {
  const { cashFlow, ...narrative } = planRequest(draft.plan);
  const { cashFlow: savedCashFlow, ...savedNarrative } = application.plan;
  const flow = open.cash_flow ? cashFlow : savedCashFlow;
  return {
    plan: { ...savedNarrative, ...pick(narrative, open.plan), ...(flow === undefined ? {} : { cashFlow: flow }) },
    budgetLines: open.budget ? finishedLines(draft).map(lineRequest) : application.budgetLines.map(lineRequest),
    pledges: (open.financing ? finishedPledges(draft) : application.pledges).map(pledgeRequest),
    requestedGrantMinor: open.financing ? positive(draft.requestedGrantMinor) : application.requestedGrantMinor,
  };
}

type Finished<Row, Field extends keyof Row> = Row & { readonly [Key in Field]: number };
export type FinishedLine = Finished<DraftLine, 'quantityThousandths' | 'unitPriceMinor'>;
export type FinishedPledge = Finished<DraftPledge, 'amountMinor'>;

export function finishedLines({ budgetLines }: Pick<ApplicationDraft, 'budgetLines'>): FinishedLine[] {
  return budgetLines.filter(isFinishedLine);
}

export function finishedPledges({ pledges }: Pick<ApplicationDraft, 'pledges'>): FinishedPledge[] {
  return pledges.filter(isFinishedPledge);
}

export function isFinishedLine(line: DraftLine): line is FinishedLine {
  return isPositive(line.quantityThousandths) && isPositive(line.unitPriceMinor);
}

export function isFinishedPledge(pledge: DraftPledge): pledge is FinishedPledge {
  return isPositive(pledge.amountMinor);
}

/** True while something on the screen is too incomplete for the server. */
export function hasUnfinishedRows({ budgetLines, pledges }: ApplicationDraft): boolean {
  return !budgetLines.every(isFinishedLine) || !pledges.every(isFinishedPledge);
}

export function planRequest(plan: DraftPlan): BusinessPlanInput {
  const { title, sectorCode, description, market, premises, expansion, cashFlow } = plan;
  return {
    title,
    sectorCode,
    description,
    market,
    premises,
    expansion,
    products: plan.products.map(productRequest),
    jobs: plan.jobs.flatMap(({ kind, sex, place, count }) => (isPositive(count) ? [{ kind, sex, place, count }] : [])),
    cashFlow: {
      ...cashFlow,
      months: cashFlow.months.map((month) => {
        const [salesMinor = 0, materialsMinor = 0, wagesMinor = 0, otherCostsMinor = 0] = monthFields.map(
          (field) => month[field] ?? 0,
        );
        return { salesMinor, materialsMinor, wagesMinor, otherCostsMinor };
      }),
    },
  };
}

function productRequest({ name, unitsPerWeek, unitPriceMinor }: DraftProduct) {
  return { name, unitsPerWeek: unitsPerWeek ?? 0, unitPriceMinor: unitPriceMinor ?? 0 };
}

function lineRequest(line: Omit<FinishedLine, 'key'>) {
  const { category, description, quantityThousandths, unit, unitPriceMinor } = line;
  return { category, description, quantityThousandths, unit, unitPriceMinor };
}

interface PledgeParts extends Pick<
  FinishedPledge,
  'id' | 'kind' | 'funderKind' | 'funderDegree' | 'amountMinor' | 'currency'
> {
  readonly funder: string | null;
  readonly description: string | null;
}

function pledgeRequest({ id, kind, funder, description, amountMinor, currency, ...given }: PledgeParts) {
  const { kind: funderKind, degree: funderDegree } = funderOfDraft({ kind, ...given });
  return {
    ...(id === null ? {} : { id }),
    kind,
    funderKind,
    funderDegree,
    funder: emptyToNull(funder),
    description: emptyToNull(description),
    amountMinor,
    currency,
  };
}

function emptyToNull(text: string | null): string | null {
  return text === '' ? null : text;
}

function positive(value: number | null): number | null {
  return isPositive(value) ? value : null;
}

function isPositive(value: number | null): value is number {
  return value !== null && value > 0;
}

/** The fields of the plan that are open, as they were typed. */
function pick<Plan extends object>(plan: Plan, fields: readonly PlanField[]): Partial<Plan> {
  const isOpen = (field: string) => (fields as readonly string[]).includes(field);
  return Object.fromEntries(Object.entries(plan).filter(([field]) => isOpen(field))) as Partial<Plan>;
}
