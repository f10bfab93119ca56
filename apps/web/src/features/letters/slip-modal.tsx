import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import type { StatusSlip } from '@tendesh/contracts/letters/letters';
import { type Language, languages } from '@tendesh/domain/staff/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { DescriptionList } from '../../ui/description-list';
import { ProblemAlert } from '../../ui/problem-alert';
import { useMakeSlip } from './case-letters';

interface SlipModalProps {
  readonly caseId: string;
  readonly hasCode: boolean;
  /** In which the person is written to. */
  readonly language: Language;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function SlipModal({ opened, onClose, ...rest }: SlipModalProps) {
  const { t } = useTranslation('letters');
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{t(rest.hasCode ? 'slip.again' : 'slip.do')}</Text>}>
      <Slip {...rest} onClose={onClose} />
    </Modal>
  );
}

/** The code is in this answer only: it is shown until the window closes. */
function Slip({ caseId, hasCode, language: usual, onClose }: Omit<SlipModalProps, 'opened'>) {
  const { t } = useTranslation('letters');
  const [slip, setSlip] = useState<StatusSlip | null>(null);
  const make = useMakeSlip(caseId);
  const [replaces] = useState(hasCode);
  const [language, setLanguage] = useState(usual);
  const act = () => void make.act({ language }).then(setSlip, () => undefined);
  if (slip !== null) return <Made slip={slip} onClose={onClose} />;
  return (
    <Stack gap="md">
      <Text size="sm">{t('slip.hint')}</Text>
      {replaces && <Text size="sm">{t('slip.replaces')}</Text>}
      <Select
        label={t('slip.language')}
        allowDeselect={false}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={(value) => setLanguage(value ?? usual)}
      />
      <ProblemAlert problem={make.problem} />
      <Group justify="flex-end">
        <Button loading={make.isActing} onClick={act}>
          {t(replaces ? 'slip.again' : 'slip.do')}
        </Button>
      </Group>
    </Stack>
  );
}

function Made({ slip: { caseNumber, code, pdf }, onClose }: { slip: StatusSlip; onClose: () => void }) {
  const { t } = useTranslation('letters');
  if (code === null || pdf === null) return <Text size="sm">{t('slip.gone')}</Text>;
  return (
    <Stack gap="md">
      <Text fw={600}>{t('slip.made')}</Text>
      <DescriptionList
        items={[
          { label: t('slip.number'), value: caseNumber },
          {
            label: t('slip.code'),
            value: (
              <Text ff="monospace" fz="xl" fw={700}>
                {code}
              </Text>
            ),
          },
        ]}
      />
      <Text size="sm">{t('slip.once')}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('slip.close')}
        </Button>
        <Button onClick={() => window.open(addressOfPdf(pdf), '_blank')}>{t('slip.print')}</Button>
      </Group>
    </Stack>
  );
}

function addressOfPdf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
}
