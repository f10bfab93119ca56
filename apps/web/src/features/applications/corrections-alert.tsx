import { Alert, Text } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import type { Application } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';
import { CorrectionList } from '../../ui/correction-list';
import type { NamedPaper } from '../../ui/paper-name';

interface CorrectionsAlertProps {
  readonly application: Application;
  readonly papers?: readonly NamedPaper[];
}

/** What the return asks to be corrected; everything else is closed, and the clock of the office stands still. */
export function CorrectionsAlert({ application: { status, corrections, clock }, papers = [] }: CorrectionsAlertProps) {
  const { t } = useTranslation(['applications', 'returns']);
  if (status !== 'returned' || corrections === null) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconPin size={18} />} title={t('corrections.title')}>
      <CorrectionList corrections={corrections} papers={papers} />
      <Text size="sm" c="dimmed" mt={6}>
        {t('corrections.hint')}
      </Text>
      {clock?.isPaused && (
        <Text size="sm" c="dimmed">
          {t('returns:clock.paused', {
            step: t(`returns:step.${clock.step}`),
            used: clock.usedDays,
            days: clock.serviceDays,
          })}
        </Text>
      )}
    </Alert>
  );
}
