import { Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { LetterItem } from '@tendesh/contracts/letters/letters';
import type { Language } from '@tendesh/domain/staff/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { ConfirmAct } from '../../ui/confirm-act';
import { rehearseLetterAgain, useMakeLetterAgain } from './case-letters';

interface LetterAgainProps {
  readonly caseId: string;
  readonly letter: LetterItem;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The letter in a language chosen, shown in full before it is made. */
export function LetterAgain({ caseId, letter, opened, onClose }: LetterAgainProps) {
  const { t } = useTranslation('letters');
  const make = useMakeLetterAgain(caseId, letter.id);
  const [wanted, setWanted] = useState<Language | null>(null);
  const language = wanted !== null && letter.languagesLeft.includes(wanted) ? wanted : letter.languagesLeft[0];
  if (language === undefined) return null;
  return (
    <ConfirmAct
      opened={opened}
      onClose={onClose}
      title={t('again.title')}
      preview={
        <Stack gap="sm">
          <Text size="sm">{t('again.hint')}</Text>
          <Select
            label={t('again.language')}
            allowDeselect={false}
            data={letter.languagesLeft.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={setWanted}
          />
        </Stack>
      }
      rehearse={() => rehearseLetterAgain(letter.id, language)}
      chosen={language}
      confirmLabel={t('again.make')}
      onConfirm={async () => {
        await make.act({ language });
        notifications.show({ message: t('again.made'), color: 'green' });
      }}
    />
  );
}
