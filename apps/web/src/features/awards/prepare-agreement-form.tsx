import { Group, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/i18n';
import { languageNames, languages } from '../../i18n/languages';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { ProblemAlert } from '../../ui/problem-alert';
import { usePrepareAgreement } from './prepare-agreement';

/** Which language the returnee reads; made again, the new agreement takes the place of the old one. */
export function PrepareAgreement({ award }: { award: Award }) {
  const { t } = useTranslation('awards');
  const action = actionOf(award, 'prepare_agreement');
  const prepare = usePrepareAgreement(award);
  const [language, setLanguage] = useState(award.agreementLanguage ?? currentLanguage());
  if (action === undefined) return null;
  const make = async () => {
    await prepare.act({ language });
    notifications.show({ message: t('agreement.made'), color: 'green' });
  };
  const again = award.agreementDocumentId !== null;
  return (
    <>
      <ProblemAlert problem={prepare.problem} />
      <Group gap="xs" align="flex-end">
        {action.permitted && (
          <Select
            label={t('agreement.language')}
            w={150}
            allowDeselect={false}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => value !== null && setLanguage(value)}
          />
        )}
        <ActionButton
          action={action}
          loading={prepare.isActing}
          {...(again ? { variant: 'light', label: t('agreement.again') } : {})}
          onAct={() => void make().catch(() => undefined)}
        />
      </Group>
    </>
  );
}
