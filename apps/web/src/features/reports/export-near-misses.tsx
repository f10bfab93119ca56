import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nearMissesAddress } from './duty-reports';

const SHORTEST_PURPOSE = 5;

interface ExportProps {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** The file names staff: what for is asked, and logged. */
export function ExportNearMisses({ params }: ExportProps) {
  const { t } = useTranslation('duties');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={open}>
        {t('reports:export.csv')}
      </Button>
      <Modal opened={opened} onClose={close} title={<Text fw={650}>{t('export.title')}</Text>}>
        <ExportForm params={params} onClose={close} />
      </Modal>
    </>
  );
}

function ExportForm({ params, onClose }: ExportProps & { onClose: () => void }) {
  const { t } = useTranslation(['duties', 'reports', 'ui']);
  const [purpose, setPurpose] = useState('');
  return (
    <Stack gap="md">
      <Textarea
        label={t('reports:export.purpose')}
        description={t('export.hint')}
        required
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        {purpose.trim().length < SHORTEST_PURPOSE ? (
          <Button disabled>{t('reports:export.do')}</Button>
        ) : (
          <Button component="a" href={nearMissesAddress(params, purpose)} download onClick={onClose}>
            {t('reports:export.do')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
