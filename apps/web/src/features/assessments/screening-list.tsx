import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { manualItemsOf } from '@tendesh/domain/assessments/manual-items';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateText } from '../../ui/date-text';
import { AnswerMark } from './answer-mark';
import { AssessmentPart } from './assessment-part';
import { useFindingText } from './finding-text';

interface ScreeningListProps {
  readonly page: Pick<CasePage, 'screenings' | 'application' | 'documents'>;
}

export function ScreeningList({ page: { screenings, application, documents } }: ScreeningListProps) {
  const { t } = useTranslation(['assessments', 'terms']);
  const { text } = useFormat();
  const foundOf = useFindingText(application?.currency);
  if (screenings.length === 0) return null;
  const questions = manualItemsOf(application?.rules ?? {});
  const nameOf = (item: string) => {
    const question = questions.find(({ code }) => code === item)?.question;
    return question === undefined ? t(`item.${item}`) : text(question);
  };
  const paperOf = (id: string | undefined | null) => documents.find((one) => one.id === id)?.fileName;
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
          {screening.reasonCode !== null && (
            <Text size="sm" fw={600}>
              {t(`terms:ineligibleReason.${screening.reasonCode}`)}
            </Text>
          )}
          {screening.note !== null && <Text size="sm">{screening.note}</Text>}
          <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
            {screening.answers.map((one) => (
              <Group key={one.item} component="li" gap={8} align="flex-start" wrap="nowrap">
                <AnswerMark answer={one.answer} />
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {nameOf(one.item)}
                  <Text span size="sm" c="dimmed">
                    {[foundOf(one), one.note].map((words) => words !== null && ` ${words}`)}
                    {paperOf(one.documentId) !== undefined &&
                      ` ${t('screening.paper', { name: paperOf(one.documentId) })}`}
                  </Text>
                </Text>
              </Group>
            ))}
          </Stack>
        </Paper>
      ))}
    </AssessmentPart>
  );
}
