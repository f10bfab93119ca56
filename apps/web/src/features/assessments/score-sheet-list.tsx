import { Group, Paper, Text } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { scoreFormOf } from '@tendesh/domain/assessments/score-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateText } from '../../ui/date-text';
import { AssessmentPart } from './assessment-part';

interface ScoreSheetListProps {
  readonly page: Pick<CasePage, 'scoreSheets' | 'reconciliations' | 'application'>;
}

/**
 * Totals of others stay hidden until the reader has scored or scoring is over: an own opinion comes first. Sheets of former
 * rounds follow those that count.
 */
export function ScoreSheetList({ page: { scoreSheets, reconciliations, application } }: ScoreSheetListProps) {
  const { t } = useTranslation('assessments');
  const { number, text } = useFormat();
  if (scoreSheets.length === 0) return null;
  const { criteria } = scoreFormOf(application?.rules ?? {});
  const nameOf = (criterion: string) => {
    const found = criteria.find(({ code }) => code === criterion);
    return found === undefined ? criterion : text(found.label);
  };
  const signed = (points: number) => `${points > 0 ? '+' : ''}${number(points)}`;
  const needed = application?.rules.scoreSheetsNeeded ?? scoreSheets.length;
  const isFormer = ({ round }: { round: number }) => application !== null && round < application.scoringRound;
  const have = scoreSheets.filter((sheet) => !isFormer(sheet)).length;
  const former = (
    <Text size="xs" c="dimmed">
      {t('formerRound')}
    </Text>
  );
  return (
    <AssessmentPart title={t('scoreSheets', { have, needed })}>
      {scoreSheets.map((sheet) => (
        <Paper key={sheet.id} withBorder px="md" py="xs">
          <Group justify="space-between" gap="xs">
            <Text size="sm" fw={600}>
              {sheet.totalHundredths === null
                ? t('hidden')
                : t('points', { total: number(sheet.totalHundredths / 100) })}
            </Text>
            <Text size="xs" c="dimmed">
              {sheet.scoredBy.fullName}, <DateText value={sheet.scoredAt} />
            </Text>
          </Group>
          {isFormer(sheet) && former}
          {sheet.scores !== null && (
            <Text size="xs" c="dimmed">
              {sheet.scores.map(({ criterion, level }) => `${nameOf(criterion)}: ${level}`).join(' · ')}
            </Text>
          )}
          {sheet.severityHundredths !== null && (
            <Text size="xs" c="dimmed">
              {t('severity', { points: signed(sheet.severityHundredths / 100) })}
            </Text>
          )}
          {sheet.note !== null && <Text size="sm">{sheet.note}</Text>}
        </Paper>
      ))}
      {reconciliations.map(({ id, round, note, recordedBy, recordedAt }) => (
        <Paper key={id} withBorder px="md" py="xs">
          <Group justify="space-between" gap="xs">
            <Text size="sm" fw={600}>
              {t('reconciled')}
            </Text>
            <Text size="xs" c="dimmed">
              {recordedBy.fullName}, <DateText value={recordedAt} />
            </Text>
          </Group>
          {isFormer({ round }) && former}
          <Text size="sm">{note}</Text>
        </Paper>
      ))}
    </AssessmentPart>
  );
}
