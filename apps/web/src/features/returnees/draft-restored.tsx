import { Alert, Button, Group } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function DraftRestored({ onBeginAnew }: { onBeginAnew: () => void }) {
  const { t } = useTranslation('returnees');
  return (
    <Alert variant="light" icon={<IconHistory size={18} />} title={t('draft.restored')}>
      <Group>
        <Button size="compact-sm" variant="default" onClick={onBeginAnew}>
          {t('draft.anew')}
        </Button>
      </Group>
    </Alert>
  );
}
