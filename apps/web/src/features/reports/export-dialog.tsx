import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress, type ExportType } from './export-address';

interface ExportDialogProps {
  /** Which file; null while the dialog is closed. */
  readonly type: ExportType | null;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly onClose: () => void;
}

/** Pseudonymous by default; names and telephones leave the house only for a purpose, which is logged. */
export function ExportDialog({ type, params, onClose }: ExportDialogProps) {
  const { t } = useTranslation('reports');
  return (
    <Modal
      opened={type !== null}
      onClose={onClose}
      title={<Text fw={650}>{t('export.title', { type: (type ?? 'csv').toUpperCase() })}</Text>}
    >
      <ExportForm type={type ?? 'csv'} params={params} onClose={onClose} />
    </Modal>
  );
}

function ExportForm({ type, params, onClose }: ExportDialogProps & { type: ExportType }) {
  const { t } = useTranslation('reports');
  const [kind, setKind] = useState('pseudonymous');
  const [purpose, setPurpose] = useState('');
  const named = kind === 'named';
  const isMissing = named && purpose.trim() === '';
  const look = { leftSection: null, children: t('export.do') };
  return (
    <Stack gap="md">
      <Radio.Group aria-label={t('export.what')} value={kind} onChange={setKind}>
        <Stack gap="sm">
          <Radio value="pseudonymous" label={t('export.pseudonymous')} description={t('export.pseudonymousHint')} />
          <Radio value="named" label={t('export.named')} description={t('export.namedHint')} />
        </Stack>
      </Radio.Group>
      {named && (
        <Textarea
          label={t('export.purpose')}
          description={t('export.purposeHint')}
          required
          autosize
          minRows={2}
          maxLength={300}
          data-autofocus
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        {isMissing ? (
          <Button {...look} disabled />
        ) : (
          <Button
            {...look}
            component="a"
            href={exportAddress(type, params, named ? purpose : '')}
            download
            onClick={onClose}
          />
        )}
      </Group>
    </Stack>
  );
}
