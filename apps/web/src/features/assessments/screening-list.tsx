import { Badge, Group, List, Paper, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { AnswerMark } from './answer-mark';
import { AssessmentPart } from './assessment-part';

export function ScreeningList({ page: { screenings } }: { page: CasePage }) {
  const { t } = useTranslation(['assessments', 'terms']);
  if (screenings.length === 0) return null;
  return (
    <AssessmentPart title={t('screenings')}>
      {screenings.map((screening) => (
        <Paper key={screening.id} withBorder px="md" py="xs">
          <Group justify="space-between" gap="xs" mb={4}>
            <Badge variant="light" radius="sm" tt="none" color={screening.outcome === 'eligible' ? 'green' : 'red'}>
              {t(`terms:applicationStatus.${screening.outcome}`)}
            </Badge>
            <Text size="xs" c="dimmed">
              {screening.screenedBy.fullName}, <DateText value={screening.screenedAt} />
            </Text>
          </Group>
          {screening.note !== null && <Text size="sm">{screening.note}</Text>}
          <List listStyleType="none" size="sm" spacing={4}>
            {screening.answers.map((one) => (
              <List.Item key={one.item}>
                <AnswerMark answer={one.answer} /> {t(`item.${one.item}`)}
                {one.note !== null && (
                  <Text span size="sm" c="dimmed">
                    {' '}
                    {one.note}
                  </Text>
                )}
              </List.Item>
            ))}
          </List>
        </Paper>
      ))}
    </AssessmentPart>
  );
}
