import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import type { CaseHead } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage, languageNames, languages } from '../../i18n/languages';
import { handOverAddress } from './hand-over-address';

const SHORTEST_PURPOSE = 5;

interface HandOverDialogProps {
  readonly head: CaseHead;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything of a case as one file: what for is asked, and logged. */
export function HandOverDialog({ head, opened, onClose }: HandOverDialogProps) {
  const { t } = useTranslation('cases');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Text fw={650}>{t('handOver.title', { number: head.number })}</Text>}
    >
      <HandOverForm head={head} onClose={onClose} />
    </Modal>
  );
}

function HandOverForm({ head, onClose }: Omit<HandOverDialogProps, 'opened'>) {
  const { t, i18n } = useTranslation(['cases', 'ui']);
  const [purpose, setPurpose] = useState('');
  const [language, setLanguage] = useState(isLanguage(i18n.language) ? i18n.language : 'en');
  const isMissing = purpose.trim().length < SHORTEST_PURPOSE;
  return (
    <Stack gap="md">
      <Text size="sm">{t('handOver.hint')}</Text>
      <Textarea
        label={t('handOver.purpose')}
        description={t('handOver.purposeHint')}
        required
        autosize
        minRows={2}
        maxLength={300}
        data-autofocus
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <Select
        label={t('handOver.language')}
        data={languages.map((code) => ({ value: code, label: languageNames[code] }))}
        value={language}
        allowDeselect={false}
        onChange={(code) => {
          if (isLanguage(code)) setLanguage(code);
        }}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        {isMissing ? (
          <Button disabled>{t('handOver.do')}</Button>
        ) : (
          <Button component="a" href={handOverAddress(head.id, purpose, language)} download onClick={onClose}>
            {t('handOver.do')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
