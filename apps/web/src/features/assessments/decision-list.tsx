import { Group, Paper, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { CorrectionList } from '../../ui/correction-list';
import { DateText } from '../../ui/date-text';
import { Money } from '../../ui/money';
import { PersonActing } from '../../ui/person-acting';
import { AssessmentPart } from './assessment-part';

export function DecisionList({ page: { decisions, application, documents } }: { page: CasePage }) {
  const { t } = useTranslation(['assessments', 'applications']);
  if (decisions.length === 0) return null;
  return (
    <AssessmentPart title={t('decisions')}>
      {decisions.map((decision) => (
        <Paper key={decision.id} withBorder px="md" py="xs">
          <Group justify="space-between" gap="xs">
            <Text size="sm" fw={600}>
              {decision.completes ? t(`verdict.${decision.verdict}`) : t('first')}{' '}
              {decision.grantMinor !== null && application && (
                <Money minor={decision.grantMinor} currency={application.currency} />
              )}
            </Text>
            <Text size="xs" c="dimmed">
              <PersonActing person={decision.decidedBy} onBehalfOf={decision.onBehalfOf} />,{' '}
              <DateText value={decision.decidedAt} />
            </Text>
          </Group>
          {decision.corrections === null && decision.reason !== null && <Text size="sm">{decision.reason}</Text>}
          {decision.corrections !== null && <CorrectionList corrections={decision.corrections} papers={documents} />}
        </Paper>
      ))}
    </AssessmentPart>
  );
}
