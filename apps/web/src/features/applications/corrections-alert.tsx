import { Alert, List, Text } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import type { Application } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';

/** What the return asks to be corrected; everything else is closed. */
export function CorrectionsAlert({ application: { status, corrections } }: { application: Application }) {
  const { t } = useTranslation('applications');
  if (status !== 'returned' || corrections === null) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconPin size={18} />} title={t('corrections.title')}>
      <List size="sm" spacing={4}>
        {corrections.map(({ group, reason }) => (
          <List.Item key={group}>
            <Text span fw={600} size="sm">
              {t(`group.${group}`)}
            </Text>
            {': '}
            {reason}
          </List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed" mt={6}>
        {t('corrections.hint')}
      </Text>
    </Alert>
  );
}
