import { Paper, Text } from '@mantine/core';
import type { DryRun, RehearsedMessage } from '@tendesh/contracts/shared/dry-run';
import { useTranslation } from 'react-i18next';

/** Every message in full: one text for all who get the same. */
export function RehearsedMessages({ told }: Pick<DryRun, 'told'>) {
  const { t } = useTranslation('ui');
  if (told.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="xs">
        {t('rehearsal.nobodyTold')}
      </Text>
    );
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {t('rehearsal.told')}
      </Text>
      {groups(told).map(([first, recipients]) => (
        <Paper key={first.text + first.by} withBorder p="xs" mt={6}>
          <Text size="xs" c="dimmed">
            {recipients.join(', ')} · {t(`rehearsal.by.${first.by}`)}
          </Text>
          <Text size="sm" lang={first.language} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {first.text}
          </Text>
        </Paper>
      ))}
    </>
  );
}

/** Letters to the applicant, as they would be printed. */
export function RehearsedLetters({ letters }: Pick<DryRun, 'letters'>) {
  const { t } = useTranslation('ui');
  return letters.map(({ recipient, language, title, paragraphs }) => (
    <div key={title}>
      <Text size="sm" fw={600} mt="xs">
        {t('rehearsal.letter', { who: recipient })}
      </Text>
      <Paper withBorder p="sm" mt={6} lang={language} mah={320} style={{ overflowY: 'auto' }} tabIndex={0}>
        <Text size="sm" fw={650}>
          {title}
        </Text>
        {paragraphs.map((paragraph, index) => (
          <Text key={index} size="sm" mt={6} style={{ whiteSpace: 'pre-line' }}>
            {paragraph}
          </Text>
        ))}
      </Paper>
    </div>
  ));
}

function groups(told: readonly RehearsedMessage[]): [RehearsedMessage, string[]][] {
  const byText = Map.groupBy(told, ({ by, text }) => `${by} ${text}`);
  return [...byText.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [[first, same.map(({ recipient }) => recipient)] as [RehearsedMessage, string[]]];
  });
}
