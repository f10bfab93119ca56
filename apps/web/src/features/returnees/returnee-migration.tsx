import { Stack, Text } from '@mantine/core';
import type { MigrationEpisode } from '@tendesh/contracts/returnees/returnees';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { Money } from '../../ui/money';
import { Section } from '../../ui/section';

export function ReturneeMigration({ episodes }: { episodes: readonly MigrationEpisode[] }) {
  const { t } = useTranslation('returnees');
  return (
    <Section title={t('section.migration')}>
      <Stack gap="sm">
        {episodes.map((episode, index) => (
          <Episode key={index} episode={episode} />
        ))}
      </Stack>
    </Section>
  );
}

function Episode({ episode }: { episode: MigrationEpisode }) {
  const { t } = useTranslation(['returnees', 'terms']);
  return (
    <div>
      <Text size="sm" fw={600}>
        {t(`terms:country.${episode.country}`, { defaultValue: episode.country })},{' '}
        {t(`terms:migrationScheme.${episode.scheme}`, { defaultValue: episode.scheme })}
      </Text>
      <Text size="sm">
        {[episode.work, episode.employer].filter(Boolean).join(', ')} · {t('episode.lasted', { count: episode.months })}
        {episode.earningsMinor !== null && episode.earningsCurrency !== null && (
          <>
            {' · '}
            <Money minor={episode.earningsMinor} currency={episode.earningsCurrency} short />
          </>
        )}
      </Text>
      <Text size="xs" c="dimmed">
        {t('episode.returnedOn')}: <DateText value={episode.returnedOn} />
      </Text>
    </div>
  );
}
