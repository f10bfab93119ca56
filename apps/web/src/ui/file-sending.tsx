import { Button, CloseButton, Group, Paper, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import { useReasonText } from './reason-text';
import type { Sending } from './use-file-sendings';

interface FileSendingProps {
  readonly sending: Sending;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

const icons = { sending: IconFile, sent: IconCircleCheck, refused: IconAlertTriangle, lost: IconAlertTriangle };

export function FileSending({ sending: { file, share, state, reasons }, onRetry, onDismiss }: FileSendingProps) {
  const { t } = useTranslation('ui');
  const { fileSize } = useFormat();
  const textOf = useReasonText();
  const Icon = icons[state];
  return (
    <Paper withBorder px="sm" py={6}>
      <Group gap="sm" wrap="nowrap">
        <Icon size={18} stroke={1.6} aria-hidden />
        <div style={{ flex: 1, minWidth: 0 }}>
          <Text size="sm" truncate>
            {file.name}
          </Text>
          <Text size="xs" c="dimmed">
            {fileSize(file.size)} · {kindOf(file)} {state === 'sent' && `· ${t('file.sent')}`}
          </Text>
          {state === 'sending' && <Progress value={share * 100} size="sm" mt={4} aria-label={t('file.sending')} />}
          {reasons.map((reason) => (
            <Text key={reason.code} size="sm" c="var(--mantine-color-error)" role="alert">
              {textOf(reason)}
            </Text>
          ))}
          {state === 'lost' && (
            <Button size="compact-sm" variant="light" mt={4} onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
        </div>
        {state !== 'sending' && <CloseButton size="sm" aria-label={t('file.dismiss')} onClick={onDismiss} />}
      </Group>
    </Paper>
  );
}

function kindOf(file: File): string {
  return (file.type.split('/')[1] ?? file.name.split('.').at(-1) ?? '').toUpperCase();
}
