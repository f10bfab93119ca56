import { Group, Loader, Text } from '@mantine/core';
import { IconCheck, IconCloudOff, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import type { SaveState } from './autosaver';

interface SavedIndicatorProps {
  readonly state: SaveState;
  readonly savedAt: Date | null;
}

export function SavedIndicator({ state, savedAt }: SavedIndicatorProps) {
  const { t } = useTranslation('ui');
  const { time } = useFormat();
  const text = {
    clean: savedAt ? t('saved.at', { time: time(savedAt.toISOString()) }) : '',
    waiting: t('saved.waiting'),
    saving: t('saved.saving'),
    retrying: t('saved.retrying'),
    refused: t('saved.refused'),
  }[state];
  return (
    <Group
      gap={6}
      wrap="nowrap"
      role="status"
      mih={22}
      c={state === 'retrying' || state === 'refused' ? 'var(--warning)' : 'dimmed'}
    >
      {state === 'saving' && <Loader size={14} />}
      {state === 'clean' && savedAt && <IconCheck size={15} aria-hidden />}
      {state === 'waiting' && <IconPencil size={15} aria-hidden />}
      {(state === 'retrying' || state === 'refused') && <IconCloudOff size={15} aria-hidden />}
      <Text size="sm" inherit>
        {text}
      </Text>
    </Group>
  );
}
