import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { EpisodeRow } from './episode-row';
import type { FormPartProps } from './form-part';
import { emptyEpisode } from './returnee-fields';

const MOST = 20;

export function MigrationSection({ form, desk }: FormPartProps) {
  const { t } = useTranslation('returnees');
  const rows = form.values.migration;
  return (
    <Section title={t('section.migration')} hint={t('section.migrationHint')}>
      {rows.map((row, index) => (
        <EpisodeRow key={row.key} form={form} desk={desk} index={index} />
      ))}
      <div>
        <Button
          variant="light"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={rows.length >= MOST}
          onClick={() => form.insertListItem('migration', emptyEpisode())}
        >
          {t('episode.add')}
        </Button>
      </div>
    </Section>
  );
}
