import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { StatTile } from '../../ui/stat-tile';
import { CashFlowBars } from './cash-flow-bars';
import type { DraftPlan } from './draft';
import { planCashFlow } from './plan-cash-flow';

interface CashFlowFiguresProps {
  readonly plan: DraftPlan;
  readonly costMinor: number;
  readonly currency: string;
}

/** What the twelve months say: the year, the lowest cash in hand, when the investment is back, and the break-even. */
export function CashFlowFigures({ plan, costMinor, currency }: CashFlowFiguresProps) {
  const { t } = useTranslation('applications');
  const { money, number } = useFormat();
  const figures = planCashFlow(plan, costMinor);
  if (figures === null) return null;
  const { flow, even } = figures;
  const amount = (minor: number) => money(minor, currency, true);
  return (
    <>
      <SimpleGrid type="container" cols={{ base: 1, '420px': 2, '960px': 4 }} spacing="sm">
        <StatTile
          label={t('cash.year')}
          value={amount(flow.totalNetMinor)}
          hint={t('cash.salesAndCosts', { sales: amount(flow.totalSalesMinor), costs: amount(flow.totalCostsMinor) })}
        />
        <StatTile
          label={t('cash.lowest')}
          value={flow.lowest ? amount(flow.lowest.balanceMinor) : '–'}
          hint={flow.lowest ? t('cash.inMonth', { month: flow.lowest.month }) : ''}
        />
        <StatTile
          label={t('cash.payback')}
          value={
            flow.paybackMonth === null || costMinor === 0
              ? t('cash.notInYear')
              : t('cash.inMonth', { month: flow.paybackMonth })
          }
        />
        <StatTile
          label={t('cash.breakEven')}
          value={even ? t('cash.units', { count: even.unitsPerMonth, units: number(even.unitsPerMonth) }) : '–'}
          hint={even ? t('cash.salesAMonth', { sales: amount(even.salesMinor) }) : t('cash.breakEvenHint')}
        />
      </SimpleGrid>
      <CashFlowBars balances={flow.months.map((month) => month.balanceMinor)} currency={currency} />
    </>
  );
}
