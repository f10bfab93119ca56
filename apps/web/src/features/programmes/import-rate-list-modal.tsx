import { Alert, Button, FileButton, Group, List, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import type { RateListResult } from '@tendesh/contracts/programmes/exchange-rates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../http/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { useReasonText } from '../../ui/reason-text';
import { previewRateList, useImportRateList } from './import-rate-list';
import { RateListPreview } from './rate-list-preview';

interface ImportRateListProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ImportRateList({ opened, onClose }: ImportRateListProps) {
  const { t } = useTranslation('programmes');
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={<Text fw={650}>{t('rates.list.title')}</Text>}>
      <ImportRateListForm onClose={onClose} />
    </Modal>
  );
}

/** Choose, see what the list brings, then propose it: the same file goes twice, the first time for its preview. */
export function ImportRateListForm({ onClose }: Pick<ImportRateListProps, 'onClose'>) {
  const { t } = useTranslation('programmes');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<RateListResult | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const importList = useImportRateList();

  const choose = async (chosen: File | null) => {
    if (chosen === null) return;
    setFile(chosen);
    setPreview(null);
    setProblem(null);
    await previewRateList(chosen).then(setPreview, (error: unknown) => setProblem(asProblem(error)));
  };
  const propose = async () => {
    if (file === null) return;
    try {
      const { lines } = await importList.act(file);
      const count = lines.filter(({ state }) => state === 'new').length;
      notifications.show({ message: t('rates.list.done', { count }), color: 'green' });
      onClose();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const fresh = preview?.lines.filter(({ state }) => state === 'new').length ?? 0;

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('rates.list.hint')}
      </Text>
      <Group gap="sm">
        <FileButton onChange={(chosen) => void choose(chosen)} accept=".csv,.tsv,.txt,text/csv">
          {(props) => (
            <Button
              {...props}
              variant={file === null ? 'filled' : 'default'}
              leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
            >
              {file === null ? t('rates.list.choose') : t('rates.list.other')}
            </Button>
          )}
        </FileButton>
        {file !== null && <Text size="sm">{t('rates.list.chosen', { name: file.name })}</Text>}
      </Group>
      <BadLines problem={problem} />
      {preview !== null && <RateListPreview result={preview} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        {fresh > 0 && (
          <Button loading={importList.isActing} onClick={() => void propose()}>
            {t('rates.list.propose', { count: fresh })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Each line that could not be read, with its number and why. */
function BadLines({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation('programmes');
  const textOf = useReasonText();
  const lines = problem?.violations.filter(({ pointer }) => pointer?.startsWith('/lines/')) ?? [];
  if (lines.length === 0) return <ProblemAlert problem={problem} />;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertTriangle size={18} />}
      title={t('rates.list.badTitle')}
    >
      <List size="sm">
        {lines.map((reason, index) => (
          <List.Item key={index}>
            {t('rates.list.badLine', { line: reason.params?.['line'], reason: textOf(reason) })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
