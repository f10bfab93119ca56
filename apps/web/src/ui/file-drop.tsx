import '@mantine/dropzone/styles.css';
import { Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CameraButton } from './camera-button';
import { documentRules, type FileRules } from './file-rules';
import { FileSending } from './file-sending';
import { type SendFile, useFileSendings } from './use-file-sendings';

interface FileDropProps {
  readonly label: string;
  /** Sends one file; its promise ends the progress. Pass `onProgress` on to `request`. */
  readonly onFile: SendFile;
  readonly rules?: FileRules;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
}

/** Takes files by drop, choice or camera, sends each at once, and says of each what became of it. */
export function FileDrop({ label, onFile, rules = documentRules, multiple = false, disabled = false }: FileDropProps) {
  const { t } = useTranslation('ui');
  const { sendings, send, retry, dismiss } = useFileSendings(onFile, rules);
  return (
    <Stack gap="xs">
      {/* No `accept` here: a refused file must reach us, so that we can say why. */}
      <Dropzone
        onDrop={send}
        multiple={multiple}
        disabled={disabled}
        p="md"
        inputProps={{ 'aria-label': label, accept: rules.accept.join(',') }}
      >
        <Stack align="center" gap={4} style={{ pointerEvents: 'none' }} ta="center">
          <IconFileUpload size={26} stroke={1.5} aria-hidden />
          <Text size="sm" fw={600}>
            {label}
          </Text>
          <Text size="xs" c="dimmed">
            {t('file.hint', { max: Math.floor(rules.maxBytes / 1024 / 1024) })}
          </Text>
        </Stack>
      </Dropzone>
      {rules.accept.includes('image/jpeg') && <CameraButton disabled={disabled} onPhoto={(photo) => send([photo])} />}
      {sendings.map((one) => (
        <FileSending key={one.id} sending={one} onRetry={() => retry(one)} onDismiss={() => dismiss(one.id)} />
      ))}
    </Stack>
  );
}
