import type { BusinessPlanInput, CashFlow, PlannedJob, PlannedProduct } from '@tendesh/contracts/applications/plan';
import type { PlanField } from '@tendesh/domain/applications/corrections';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

export type ComparedField = PlanField | 'cashFlow';

/** `linesOf(plan, 'jobs')` is what the plan says there, one line for each row, in the reader's words; none is empty. */
export function usePlanLines(currency: string) {
  const { t } = useTranslation(['applications', 'terms']);
  const { money, number } = useFormat();
  const amount = (minor: number | null | undefined) => (minor == null ? '–' : money(minor, currency, true));

  const product = ({ name, unitsPerWeek, unitPriceMinor }: PlannedProduct) =>
    t('productLine', { name, units: number(unitsPerWeek), price: amount(unitPriceMinor) });
  const job = ({ kind, sex, place, count }: PlannedJob) =>
    `${number(count)} × ${t(`terms:workerKind.${kind}`)}, ${t(`terms:workerSex.${sex}`)}, ${t(`terms:workPlace.${place}`)}`;
  const cashFlow = (flow: CashFlow) => [
    ...bases.map((name) => `${t(`cash.${name}`)}: ${amount(flow[name])}`),
    ...flow.months.map((month, index) => {
      const parts = ofMonth.map((name) => `${t(`cash.${name}`)} ${amount(month[name])}`);
      return `${t('cash.month')} ${index + 1}: ${parts.join(', ')}`;
    }),
  ];

  return (plan: BusinessPlanInput, field: ComparedField): string[] => {
    if (field === 'products') return (plan.products ?? []).map(product);
    if (field === 'jobs') return (plan.jobs ?? []).map(job);
    if (field === 'cashFlow') return plan.cashFlow ? cashFlow(plan.cashFlow) : [];
    const text = plan[field];
    if (!text) return [];
    return [field === 'sectorCode' ? t(`terms:sector.${text}`) : text];
  };
}

const bases = ['startingCashMinor', 'unitPriceMinor', 'unitVariableCostMinor', 'fixedCostsMonthlyMinor'] as const;
const ofMonth = ['salesMinor', 'materialsMinor', 'wagesMinor', 'otherCostsMinor'] as const;
