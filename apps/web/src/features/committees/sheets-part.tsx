import { Paper, Stack, Text } from '@mantine/core';
import type { ItemFile } from '@tendesh/contracts/committees/room';
import { scoreFormOf } from '@tendesh/domain/assessments/score-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Section } from '../../ui/section';

/** The score sheets, or that they open with the last declaration. */
export function SheetsPart({ file: { scoreSheets, reconciliations, application } }: { file: ItemFile }) {
  const { t } = useTranslation(['committees', 'assessments']);
  const { number, text } = useFormat();
  const open = scoreSheets.filter(({ totalHundredths }) => totalHundredths !== null);
  const isHidden = open.length < scoreSheets.length;
  const former = (round: number) =>
    round < application.scoringRound && (
      <Text size="xs" c="dimmed">
        {t('assessments:formerRound')}
      </Text>
    );
  const { criteria } = scoreFormOf(application.rules);
  const nameOf = (code: string) => {
    const found = criteria.find((one) => one.code === code);
    return found === undefined ? code : text(found.label);
  };
  return (
    <Section title={t('sheets')}>
      {isHidden && <Text size="sm">{t('sheetHidden')}</Text>}
      {open.map((sheet) => (
        <Paper key={sheet.id} withBorder p="sm">
          <Stack gap={4}>
            <Text size="sm" fw={600}>
              {t('points', { total: number((sheet.totalHundredths ?? 0) / 100), name: sheet.scoredBy.fullName })}
            </Text>
            {former(sheet.round)}
            {sheet.scores !== null && (
              <Text size="xs" c="dimmed">
                {sheet.scores.map(({ criterion, level }) => `${nameOf(criterion)}: ${level}`).join(' · ')}
              </Text>
            )}
            {sheet.severityHundredths !== null && (
              <Text size="xs" c="dimmed">
                {t('severity', { points: number(sheet.severityHundredths / 100) })}
              </Text>
            )}
            {sheet.note !== null && <Text size="sm">{sheet.note}</Text>}
          </Stack>
        </Paper>
      ))}
      {reconciliations.map(({ id, round, note }) => (
        <div key={id}>
          {former(round)}
          <Text size="sm">{note}</Text>
        </div>
      ))}
    </Section>
  );
}
