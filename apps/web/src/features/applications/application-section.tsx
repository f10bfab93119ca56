import { Divider, Stack, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { ApplicationActions } from './application-actions';
import { BudgetTable } from './budget-table';
import { CashFlowSummary } from './cash-flow-summary';
import { CorrectionsAlert } from './corrections-alert';
import { EarlierApplications } from './earlier-applications';
import { FinancingTable } from './financing-table';
import { PlanSummary } from './plan-summary';
import { StartApplication } from './start-application-form';

/** The application on the page of its case: the plan in short, what it costs, who pays, and the way on. */
export function ApplicationSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('applications');
  const { application } = page;
  if (application === null) {
    return (
      <Section title={t('title')}>
        <StartApplication page={page} />
        <EarlierApplications page={page} />
      </Section>
    );
  }
  return (
    <Section
      title={t('title')}
      hint={`${application.callName} · ${t('ruleSet', { number: application.ruleSetNumber })}`}
      actions={<StatusTag noun="application" status={application.status} />}
    >
      <CorrectionsAlert application={application} papers={page.documents} />
      <ApplicationActions application={application} />
      <PlanSummary application={application} />
      {application.budgetLines.length > 0 && (
        <Stack gap="xs">
          <Divider label={t('section.budget')} labelPosition="left" />
          <BudgetTable application={application} />
        </Stack>
      )}
      <Stack gap="xs">
        <Divider label={t('section.financing')} labelPosition="left" />
        <FinancingTable application={application} />
      </Stack>
      <Stack gap="xs">
        <Divider label={t('section.cashFlow')} labelPosition="left" />
        <CashFlowSummary application={application} />
      </Stack>
      {application.status === 'draft' && application.violations.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('draftLacks', { count: application.violations.length })}
        </Text>
      )}
      <EarlierApplications page={page} />
    </Section>
  );
}
