import { Badge, Group, Paper, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { AssessmentPart } from './assessment-part';

export function SiteVisitList({ page: { siteVisits } }: { page: CasePage }) {
  const { t } = useTranslation('assessments');
  if (siteVisits.length === 0) return null;
  return (
    <AssessmentPart title={t('siteVisits')}>
      {siteVisits.map((visit) => (
        <Paper key={visit.id} withBorder px="md" py="xs">
          <Group justify="space-between" gap="xs">
            <Group gap="xs">
              <Text size="sm" fw={600}>
                <DateText value={visit.visitedOn} />
              </Text>
              <Badge variant="light" tt="none" radius="sm" color={visit.ownMoneySeen ? 'green' : 'orange'}>
                {t(visit.ownMoneySeen ? 'visit.moneySeen' : 'visit.moneyNotSeen')}
              </Badge>
            </Group>
            <Text size="xs" c="dimmed">
              {visit.recordedBy.fullName}
            </Text>
          </Group>
          <Text size="sm">{visit.premises}</Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {visit.note}
          </Text>
        </Paper>
      ))}
    </AssessmentPart>
  );
}
