import { Stack } from '@mantine/core';
import type { Application } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { ApplicationHead } from './application-head';
import { BudgetTable } from './budget-table';
import { CashFlowSummary } from './cash-flow-summary';
import { FinancingTable } from './financing-table';
import { PlanSummary } from './plan-summary';

/** The whole plan, to read. */
export function ApplicationReader({ application }: { application: Application }) {
  const { t } = useTranslation('applications');
  return (
    <Stack gap="md">
      <ApplicationHead application={application} />
      <Section title={t('plan')}>
        <PlanSummary application={application} />
      </Section>
      <Section title={t('section.budget')} flush>
        <BudgetTable application={application} />
      </Section>
      <Section title={t('section.financing')} flush>
        <FinancingTable application={application} />
      </Section>
      <Section title={t('section.cashFlow')}>
        <CashFlowSummary application={application} />
      </Section>
    </Stack>
  );
}
